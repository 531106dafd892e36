package org.thoughttrace.curator.ui;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.emoji.EmojiImages;
import org.thoughttrace.curator.ui.export.ExportSheet;
import org.thoughttrace.curator.ui.intake.ImportSheet;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.Tasks;
import org.thoughttrace.curator.ui.theme.Appearance;
import org.thoughttrace.curator.ui.theme.Theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

/// Draws every sheet in light and dark to PNG files. For developers; the argument is the folder.
public final class SheetGallery {

    private final Path folder;
    private final Path work;
    private final Theme theme = new Theme();
    private final EmojiImages emoji = new EmojiImages();
    private final Sheets sheets = new Sheets();
    private final Scene scene;

    private SheetGallery(Path folder) throws IOException {
        this.folder = folder;
        this.work = Files.createTempDirectory("gallery");
        StackPane root = new StackPane(new Region(), sheets.node());
        scene = new Scene(root, 1000, 700);
        theme.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                Files.createDirectories(Path.of(arguments[0]));
                new SheetGallery(Path.of(arguments[0])).drawAll();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (Throwable failed) {
                failed.printStackTrace();
                throw failed;
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private void drawAll() throws IOException {
        Path sample = Path.of("resources", "sample", "sample.jsonl");
        Path bad = SheetSamples.withFaults(work, sample);
        try (Workspace empty = Workspace.open(work.resolve("field-study.ttc"))) {
            Session session = session(empty);
            draw("import-preview", () -> open(session, List.of(bad)));
            empty.intake().importFiles(List.of(sample), "MR", ImportProgress.NONE);
            session.refresh(null);
            draw("import-rejected", () -> open(session, List.of(bad)));
            draw("import-failed", () -> open(session, List.of(work.resolve("not-there.jsonl"))));
            Path out = work.resolve("field-study-cleaned.jsonl");
            Files.writeString(out, "old");
            draw("export", () -> ExportSheet.open(session, sheets, SheetSamples.noFiles(), show()));
        }
    }

    private void open(Session session, List<Path> files) {
        ImportSheet.open(session, sheets, () -> "MR", emoji, files);
    }

    private static Optional<Consumer<Path>> show() {
        return Optional.of(_ -> {});
    }

    private static Session session(Workspace workspace) {
        Session session = new Session(workspace, Tasks.inline(), () -> "MR");
        session.refresh(null);
        return session;
    }

    private void draw(String name, Runnable opens) throws IOException {
        for (Appearance appearance : Appearance.values()) {
            theme.appearanceProperty().set(appearance);
            String css =
                    Objects.requireNonNull(
                                    Theme.class.getResource(
                                            "/org/thoughttrace/curator/ui/sheets.css"))
                            .toExternalForm();
            if (!scene.getStylesheets().contains(css)) {
                scene.getStylesheets().add(css);
            }
            opens.run();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scene.snapshot(null);
            scene.getRoot().layout();
            Path file = folder.resolve(name + "-" + appearance.name().toLowerCase() + ".png");
            ImageIO.write(
                    SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
            sheets.close();
        }
    }
}
