package org.thoughttrace.curator.app.window;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.store.StoreException;
import org.thoughttrace.curator.ui.control.SystemFileChoice;
import org.thoughttrace.curator.ui.emoji.EmojiImages;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.theme.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The program while its window is open: one stage, one store at a time.
final class Program {

    private final SettingsFile settings;
    private final Runnable ended;
    private final Theme theme = new Theme();
    private final EmojiImages emoji = new EmojiImages();
    private @Nullable CuratorWindow window;

    /// @param ended is called when the window is closed
    Program(SettingsFile settings, Runnable ended) {
        this.settings = settings;
        this.ended = ended;
    }

    /// Shows the first store. One that was shown for want of another does not take its place at
    /// the next start.
    void start(Stage stage, FirstStore first) {
        String last = settings.get(WindowLauncher.LAST_STORE).orElse(null);
        show(stage, first.workspace());
        String trouble = first.trouble();
        if (trouble != null && window != null) {
            window.session().tell(Notice.problem(trouble));
            if (last != null) {
                remember(Path.of(last));
            }
        }
    }

    /// Shows a store. Its place is remembered for the next start.
    void show(Stage stage, Workspace workspace) {
        WindowServices services =
                new WindowServices(
                        settings,
                        theme,
                        emoji,
                        BrowserLinks::open,
                        new SystemFileChoice(() -> stage),
                        path -> change(stage, path));
        remember(workspace.file());
        window = CuratorWindow.open(stage, workspace, services, null);
        stage.setOnCloseRequest(event -> {
            close();
            Platform.exit();
            ended.run();
        });
    }

    /// Opens another store in the same window; the old one is closed first, since both may be the
    /// same file.
    private void change(Stage stage, Path path) {
        CuratorWindow old = window;
        if (old == null) {
            return;
        }
        Path before = old.workspaceFile();
        try {
            Workspace next = Workspace.open(path);
            close();
            show(stage, next);
        } catch (StoreException refused) {
            old.session().tell(refusal(refused, path, () -> look(stage, path)));
            remember(before);
        }
    }

    /// The sentence that sends one to open it read-only comes with the way to do so.
    private static Notice refusal(StoreException refused, Path path, Runnable look) {
        String sentence = Failures.sentence(refused);
        return Files.isRegularFile(path)
                ? new Notice(Notice.Kind.PROBLEM, sentence, "Open read-only", look)
                : Notice.problem(sentence);
    }

    /// Opens another store in the same window to look at it.
    private void look(Stage stage, Path path) {
        CuratorWindow old = window;
        if (old == null) {
            return;
        }
        try {
            Workspace next = Workspace.openReadOnly(path);
            close();
            show(stage, next);
        } catch (StoreException refused) {
            old.session().tell(Notice.problem(Failures.sentence(refused)));
        }
    }

    private void close() {
        CuratorWindow open = window;
        if (open != null) {
            open.close();
        }
    }

    private void remember(Path store) {
        try {
            settings.set(WindowLauncher.LAST_STORE, store.toString());
        } catch (IOException unwritable) {
            System.getLogger(Program.class.getName())
                    .log(System.Logger.Level.DEBUG, "settings were not kept", unwritable);
        }
    }
}
