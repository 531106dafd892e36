package org.thoughttrace.curator.app.window;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.thoughttrace.curator.ui.theme.Appearance;
import org.thoughttrace.curator.ui.theme.Theme;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.ImageIO;

/// Takes numbered pictures of a window in both appearances, with what floats over it.
final class TourPictures {

    private final Path folder;
    private final Stage stage;
    private final Theme theme;
    private int number;

    TourPictures(Path folder, Stage stage, Theme theme) {
        this.folder = folder;
        this.stage = stage;
        this.theme = theme;
    }

    /// Takes a picture of what is on screen now, light and dark.
    void take(String name) throws IOException {
        number++;
        Appearance before = theme.appearanceProperty().get();
        for (Appearance look : Appearance.values()) {
            theme.appearanceProperty().set(look);
            Path file =
                    folder.resolve(
                            "%02d-%s-%s.png"
                                    .formatted(number, name, look.name().toLowerCase(Locale.ROOT)));
            ImageIO.write(picture(), "png", file.toFile());
        }
        theme.appearanceProperty().set(before);
    }

    int count() {
        return number;
    }

    private BufferedImage picture() {
        BufferedImage picture = snapshot(stage.getScene());
        Graphics2D over = picture.createGraphics();
        for (Window window : Window.getWindows()) {
            if (window instanceof PopupWindow popup && popup.isShowing()) {
                Scene scene = popup.getScene();
                scene.setFill(javafx.scene.paint.Color.TRANSPARENT);
                over.drawImage(
                        snapshot(scene),
                        (int) Math.round(popup.getX() - stage.getX() - stage.getScene().getX()),
                        (int) Math.round(popup.getY() - stage.getY() - stage.getScene().getY()),
                        null);
            }
        }
        over.dispose();
        return picture;
    }

    private static BufferedImage snapshot(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        WritableImage image = scene.snapshot(null);
        BufferedImage copy =
                new BufferedImage(
                        (int) image.getWidth(),
                        (int) image.getHeight(),
                        BufferedImage.TYPE_INT_ARGB);
        return SwingFXUtils.fromFXImage(image, copy);
    }
}
