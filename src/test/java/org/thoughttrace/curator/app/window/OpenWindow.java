package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.control.FileChoice;
import org.thoughttrace.curator.ui.emoji.EmojiImages;
import org.thoughttrace.curator.ui.theme.Theme;

import java.nio.file.Path;
import java.util.Optional;

/// A real window on a store in a folder, for tests that do what a curator does.
record OpenWindow(CuratorWindow window, Stage stage, TourHands hands, ScreenWatch[] watch)
        implements AutoCloseable {

    private static final long LONGEST_MILLIS = 1_000;

    static OpenWindow on(Path store, Path export) {
        return on(Workspace.open(store), export);
    }

    static OpenWindow on(Workspace workspace, @Nullable Path export) {
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
