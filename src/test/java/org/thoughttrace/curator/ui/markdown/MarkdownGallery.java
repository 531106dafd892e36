package org.thoughttrace.curator.ui.markdown;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.thoughttrace.curator.ui.emoji.EmojiImages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import javax.imageio.ImageIO;

/// Draws the samples in light and dark to PNG files. For developers: arguments are the folder and
/// any number of Markdown files to draw as well.
public final class MarkdownGallery {

    static final String LIGHT =
            """
            -tt-background:#FBFBFA;-tt-panel:#FFFFFF;-tt-line:#E4E4E0;-tt-text:#1F2328;
            -tt-muted:#5F646A;-tt-faint:#9AA0A6;-tt-accent:#3B5BDB;-tt-accent-tint:#EEF2FF;
            -tt-user-panel:#F2F2EF;-tt-reason:#2F5FA8;-tt-reaction:#80520F;-tt-bad:#C02626;
            """;

    static final String DARK =
            """
            -tt-background:#16181B;-tt-panel:#1C1F23;-tt-line:#2E3238;-tt-text:#E4E6E8;
            -tt-muted:#9AA0A8;-tt-faint:#6C727A;-tt-accent:#8EA6FF;-tt-accent-tint:#242B45;
            -tt-user-panel:#202429;-tt-reason:#9CC2F5;-tt-reaction:#E6BD79;-tt-bad:#FF8787;
            """;

    private MarkdownGallery() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        EmojiImages emoji = new EmojiImages();
        emoji.prepare();
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                List<String> samples = GallerySamples.all();
                for (int i = 0; i < samples.size(); i++) {
                    draw(folder.resolve(i + "-light.png"), samples.get(i), LIGHT, emoji);
                    draw(folder.resolve(i + "-dark.png"), samples.get(i), DARK, emoji);
                }
                EmojiImages none = EmojiImages.from(List.of());
                draw(folder.resolve("names.png"), GallerySamples.SIGNS, LIGHT, none);
                for (int i = 1; i < arguments.length; i++) {
                    String text = Files.readString(Path.of(arguments[i]));
                    Path file = folder.resolve("file-" + i + ".png");
                    draw(file, text, i % 2 == 0 ? DARK : LIGHT, emoji);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static void draw(Path file, String markdown, String theme, EmojiImages emoji)
            throws IOException {
        boolean names = emoji.image("\uD83D\uDE00", 18).isEmpty();
        MarkdownOptions options =
                MarkdownOptions.of(emoji, _ -> {})
                        .withHiddenCharacters(
                                names ? HiddenCharacters.REVEALED : HiddenCharacters.HIDDEN);
        MarkdownView view = new MarkdownView(MarkdownDocument.parse(markdown), options);
        VBox page = page(view, theme);
        int at = markdown.indexOf("doubles each");
        if (at > 0) {
            view.highlight(List.of(new Highlight(new SourceRange(at, at + 21), "flag")));
            view.select(new SourceRange(markdown.indexOf("Geranium"), at - 10));
        }
        page.layout();
        WritableImage image = page.snapshot(null, null);
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    }

    static VBox page(MarkdownView view, String theme) {
        VBox page = new VBox(view);
        page.setStyle(
                theme
                        + "-fx-background-color:-tt-background;-fx-padding:24;-fx-font-size:14px;"
                        + "-fx-font-family:'Noto Sans';");
        Scene scene = new Scene(page, 560, 900);
        scene.getStylesheets()
                .add(
                        MarkdownView.class
                                .getResource("/org/thoughttrace/curator/ui/markdown.css")
                                .toExternalForm());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        page.applyCss();
        page.layout();
        page.resize(560, page.prefHeight(560));
        page.layout();
        return page;
    }
}
