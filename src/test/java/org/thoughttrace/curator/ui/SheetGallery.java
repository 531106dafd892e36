package org.thoughttrace.curator.ui;

import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.Vocabulary;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.bulk.BulkKind;
import org.thoughttrace.curator.ui.bulk.BulkScopes;
import org.thoughttrace.curator.ui.bulk.BulkSheet;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.emoji.EmojiImages;
import org.thoughttrace.curator.ui.export.ExportSheet;
import org.thoughttrace.curator.ui.help.Chapter;
import org.thoughttrace.curator.ui.help.GuideSheet;
import org.thoughttrace.curator.ui.help.KeysSheet;
import org.thoughttrace.curator.ui.intake.ImportSheet;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.settings.CuratorNameSheet;
import org.thoughttrace.curator.ui.settings.Display;
import org.thoughttrace.curator.ui.settings.PreferencesSheet;
import org.thoughttrace.curator.ui.settings.SchemeSheet;
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

    private void drawOtherPrograms(Session session) throws IOException {
        Path nested = SheetSamples.file(work, "calls.jsonl", SheetSamples.NESTED);
        draw("import-fields", () -> open(session, List.of(nested)));
        Path tree = SheetSamples.file(work, "conversations.json", SheetSamples.CLAUDE_EXPORT);
        draw("import-participant", () -> open(session, List.of(tree)));
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
            drawOtherPrograms(session);
            Path out = work.resolve("field-study-cleaned.jsonl");
            Files.writeString(out, "old");
            draw(
                    "export",
                    () ->
                            ExportSheet.open(
                                    session,
                                    sheets,
                                    SheetSamples.noFiles(),
                                    show(),
                                    Optional.empty()));
            draw(
                    "import-rejected-list",
                    () -> {
                        open(session, List.of(bad));
                        press("Rejected  4");
                    });
            draw(
                    "import-warnings",
                    () -> {
                        open(session, List.of(bad));
                        press("Warnings  4");
                    });
            Files.delete(out);
            draw(
                    "export-done",
                    () -> {
                        ExportSheet.open(
                                session, sheets, SheetSamples.noFiles(), show(), Optional.empty());
                        press("Export");
                        out.toFile().delete();
                    });
            drawOthers(session);
            drawBulk(session);
            draw(
                    "import-done",
                    () -> {
                        open(session, List.of(bad));
                        press("Import 2");
                    });
        }
    }

    private void drawOthers(Session session) throws IOException {
        draw("scheme", () -> SchemeSheet.open(session, sheets, SheetSamples.noFiles()));
        draw(
                "scheme-edited",
                () -> {
                    SchemeSheet.open(session, sheets, SheetSamples.noFiles());
                    root().lookupAll(".nav-list")
                            .forEach(list -> ((ListView<?>) list).getSelectionModel().select(1));
                    root().lookupAll(".sheet-list")
                            .forEach(list -> ((ListView<?>) list).getSelectionModel().select(3));
                    pressNamed("Remove  (Delete)");
                    press("Add");
                    ((TextField) root().lookup(".shortcut-field")).setText("2");
                });
        SettingsFile settings = SettingsFile.load(work.resolve("settings.properties"));
        SimpleBooleanProperty hidden = new SimpleBooleanProperty();
        Display display =
                new Display(
                        settings,
                        session.tasks(),
                        new Theme(),
                        new SimpleObjectProperty<>(Appearance.LIGHT),
                        hidden,
                        _ -> {});
        draw(
                "preferences",
                () -> PreferencesSheet.open(session, sheets, settings, display, () -> {}));
        draw("name", () -> CuratorNameSheet.open(session, sheets, settings, _ -> {}));
        draw("keys", () -> KeysSheet.open(sheets, SheetSamples.commands(), () -> {}));
        for (Chapter chapter : Chapter.values()) {
            draw(
                    "guide-" + chapter.ordinal(),
                    () -> GuideSheet.open(sheets, session.tasks(), emoji, chapter));
        }
    }

    private void drawBulk(Session session) throws IOException {
        List<String> selected =
                session.conversations().stream().limit(4).map(it -> it.id()).toList();
        String expression = "{label:scope_fit stage:late}";
        BulkScopes scopes =
                new BulkScopes(
                        selected,
                        FilterParser.parse(expression, Vocabulary.open()).filter(),
                        expression,
                        3);
        for (BulkKind kind : BulkKind.values()) {
            draw(
                    "bulk-" + kind.key(),
                    () -> {
                        BulkSheet.open(
                                session,
                                sheets,
                                scopes,
                                List.of("garden", "round 1"),
                                Optional.of(kind));
                        press("Accepted");
                        press("garden");
                        press("Thoughts the filter speaks of");
                        press("In which words stand");
                        root().lookupAll(".combo-box").stream()
                                .filter(Node::isVisible)
                                .forEach(box ->
                                        ((ComboBox<?>) box).getSelectionModel().selectLast());
                        root().lookupAll(".bulk-fields .text-field").stream()
                                .filter(field -> "Find".equals(field.getAccessibleText()))
                                .forEach(field -> ((TextField) field).setText("the"));
                        root();
                    });
        }
    }

    private Parent root() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot();
    }

    private void press(String text) {
        root().lookupAll("*").stream()
                .filter(node -> node instanceof ButtonBase button && text.equals(button.getText()))
                .findFirst()
                .ifPresent(node -> ((ButtonBase) node).fire());
    }

    private void pressNamed(String name) {
        root().lookupAll("*").stream()
                .filter(node -> node instanceof ButtonBase && name.equals(node.getAccessibleText()))
                .findFirst()
                .ifPresent(node -> ((ButtonBase) node).fire());
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
