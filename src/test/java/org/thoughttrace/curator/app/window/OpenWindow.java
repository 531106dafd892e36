package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.control.FileChoice;
import org.thoughttrace.curator.ui.emoji.EmojiImages;
import org.thoughttrace.curator.ui.theme.Theme;
import org.thoughttrace.curator.ui.workbench.WorkbenchView;
import org.thoughttrace.curator.ui.workbench.WorkbenchViewModel;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// A real window on a store in a folder, for tests that do what a curator does.
record OpenWindow(CuratorWindow window, Stage stage, TourHands hands, ScreenWatch[] watch)
        implements AutoCloseable {

    private static final long LONGEST_MILLIS = 1_000;

    /// Takes files into a store, which is made where it is not there.
    static void importInto(Path store, Path... files) {
        try (Workspace workspace = Workspace.open(store)) {
            for (Path file : files) {
                workspace.intake().importFiles(List.of(file), "Test", ImportProgress.NONE);
            }
        }
    }

    /// A window in which the first conversation is shown and nothing moves any more.
    static OpenWindow reading(Path store, Path export) {
        OpenWindow open = on(store, export);
        open.hands.await(
                "a conversation", () -> open.window.session().currentProperty().get().isPresent());
        open.hands.settle();
        return open;
    }

    static OpenWindow on(Path store, Path export) {
        return on(Workspace.open(store), export);
    }

    static OpenWindow on(Workspace workspace, @Nullable Path export) {
        startToolkit();
        return TourHands.onScreen(() -> {
            SettingsFile settings =
                    SettingsFile.load(workspace.file().resolveSibling("settings.properties"));
            settings.setCurator("Test");
            Stage stage = new Stage();
            CuratorWindow window =
                    CuratorWindow.open(
                            stage,
                            workspace,
                            new WindowServices(
                                    settings,
                                    new Theme(),
                                    new EmojiImages(),
                                    link -> {},
                                    new Answers(export),
                                    path -> {}),
                            null);
            return new OpenWindow(window, stage, new TourHands(window), new ScreenWatch[1]);
        });
    }

    private static void startToolkit() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException slow) {
            throw new IllegalStateException("the toolkit did not start", slow);
        }
    }

    /// What a selector finds in the window.
    Node find(String selector) {
        return Objects.requireNonNull(window.scene().lookup(selector), selector);
    }

    /// Goes to the export workbench.
    WorkbenchViewModel goToWorkbench() {
        TourHands.onScreen(() -> {
            window.places().goTo(PlaceCommands.EXPORT);
            return true;
        });
        hands.settle();
        return TourHands.onScreen(() -> ((WorkbenchView) find(".workbench")).model());
    }

    /// From now on no single piece of work may hold the FX thread for a second.
    void beginWatch() {
        watch[0] = ScreenWatch.begin();
    }

    @Override
    public void close() {
        ScreenWatch watched = watch[0];
        if (watched != null) {
            watched.close();
            assertThat(watched.longestMillis())
                    .as("the longest block of the FX thread, in milliseconds")
                    .isLessThan(LONGEST_MILLIS);
        }
        TourHands.onScreen(() -> {
            stage.close();
            window.close();
            return true;
        });
    }

    private record Answers(@Nullable Path export) implements FileChoice {
        @Override
        public Optional<Path> toRead(String title, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toWrite(String title, Kind kind, Path suggested) {
            return Optional.ofNullable(export);
        }
    }
}
