package org.thoughttrace.curator.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Dresses scenes: the appearance and the text size apply to every scene that was given to it.
public final class Theme {

    /// The text size at the start, in pixels.
    public static final double NORMAL_TEXT_SIZE = 14;

    private static final double SMALLEST = 10;
    private static final double LARGEST = 24;
    private static final Pattern EM = Pattern.compile("([0-9.]+)em(?=;)");
    private static final String FOLDER = "/org/thoughttrace/curator/ui/";
    private static final List<String> FONTS =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-Italic.otf",
                    "Inter-SemiBold.otf",
                    "Inter-Bold.otf",
                    "Inter-BoldItalic.otf",
                    "NotoSerif-Regular.ttf",
                    "NotoSerif-Italic.ttf",
                    "NotoSerif-Bold.ttf");

    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(Appearance.LIGHT);
    private final DoubleProperty textSize = new SimpleDoubleProperty(NORMAL_TEXT_SIZE);

    /// Loads the fonts the program brings along.
    public Theme() {
        for (String font : FONTS) {
            try (InputStream in = Theme.class.getResourceAsStream(FOLDER + "fonts/" + font)) {
                Font.loadFont(in, NORMAL_TEXT_SIZE);
            } catch (IOException unreadable) {
                // The system's own faces take their place.
                System.getLogger(Theme.class.getName())
                        .log(System.Logger.Level.WARNING, "no font " + font, unreadable);
            }
        }
    }

    /// Light or dark.
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /// The size of running text, in pixels.
    public DoubleProperty textSizeProperty() {
        return textSize;
    }

    /// Larger or smaller by some steps of one pixel.
    public void resizeText(int steps) {
        textSize.set(Math.clamp(textSize.get() + steps, SMALLEST, LARGEST));
    }

    /// Dresses a scene, now and whenever the theme changes.
    public void dress(Scene scene) {
        appearance.subscribe(look -> dress(scene, look));
        textSize.subscribe(size -> {
            resize(scene.getRoot(), size.doubleValue());
            dress(scene, appearance.get());
        });
        FocusRing.follow(scene);
        scene.rootProperty().subscribe(root -> resize(root, textSize.get()));
    }

    private static void resize(Parent root, double size) {
        root.setStyle("-fx-font-size: " + size + "px;");
    }

    private void dress(Scene scene, Appearance look) {
        dressOne(scene, look);
        // What floats over a window took its styles when it was shown.
        for (Window window : Window.getWindows()) {
            if (window instanceof PopupWindow popup
                    && popup.getOwnerWindow() != null
                    && popup.getOwnerWindow() == scene.getWindow()) {
                dressOne(popup.getScene(), look);
            }
        }
    }

    private void dressOne(Scene scene, Appearance look) {
        scene.setUserAgentStylesheet(
                look == Appearance.LIGHT
                        ? new PrimerLight().getUserAgentStylesheet()
                        : new PrimerDark().getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(
                        resource(look == Appearance.LIGHT ? "light.css" : "dark.css"),
                        resource("theme.css"),
                        resource("markdown.css"),
                        resource("inspector.css"),
                        resource("sheets.css"),
                        resource("workbench.css"),
                        resource("find.css"),
                        resource("judge.css"),
                        resource("together.css"),
                        resource("finding.css"),
                        iconSizes(textSize.get()));
    }

    private static String iconSizes(double textSize) {
        String sheet =
                EM.matcher(text("icons.css"))
                        .replaceAll(found ->
                                Math.round(Double.parseDouble(found.group(1)) * textSize) + "px");
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String name) {
        try (InputStream in = Theme.class.getResourceAsStream(FOLDER + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String resource(String name) {
        URL url = Theme.class.getResource(FOLDER + name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
