package org.thoughttrace.curator.app.window;

import javafx.stage.Stage;

import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.store.StoreException;
import org.thoughttrace.curator.ui.control.FileChoice;
import org.thoughttrace.curator.ui.emoji.EmojiImages;
import org.thoughttrace.curator.ui.theme.Theme;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Walks the main job in the real window — import, read, correct, relabel, set a stage, flag, undo,
/// export — and leaves numbered pictures of every step and the exported file. Runs on the built-in
/// platform, so it needs no display. It fails when the exported file is not what it must be.
final class Tour {

    private static final String WRONG_LABEL_ON = "It sends an 81 year old";
    private static final String CORRECTED =
            "It sends an 81 year old with a bad knee up a hill. Not what I asked for.";

    private final PrintStream out;
    private final PrintStream err;

    Tour(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// Walks it all.
    ///
    /// @param folder where pictures and files go; made if need be
    /// @return the exit code
    int walk(Path folder) {
        try {
            Files.createDirectories(folder);
            Path store = folder.resolve("tour.ttc");
            Files.deleteIfExists(store);
            Path exported = folder.resolve("tour-cleaned.jsonl");
            Files.deleteIfExists(exported);
            Files.deleteIfExists(folder.resolve("settings.properties"));
            walk(folder, store, exported);
            return 0;
        } catch (IOException | StoreException | TourFailure failure) {
            err.println(
                    failure instanceof StoreException
                            ? Failures.sentence(failure)
                            : "The tour failed: " + failure.getMessage());
            return 3;
        }
    }

    private void walk(Path folder, Path store, Path exported) throws IOException {
        Path sample = SampleStore.copyTo(folder);
        SettingsFile settings = SettingsFile.load(folder.resolve("settings.properties"));
        settings.setCurator("Tour");
        Theme[] theme = new Theme[1];
        Stage[] stage = new Stage[1];
        CuratorWindow window =
                TourHands.onScreen(() -> {
                    theme[0] = new Theme();
                    stage[0] = new Stage();
                    CuratorWindow opened =
                            CuratorWindow.open(
                                    stage[0],
                                    Workspace.open(store),
                                    services(settings, theme[0], exported),
                                    null);
                    stage[0].setWidth(1440);
                    stage[0].setHeight(900);
                    return opened;
                });
        TourPictures pictures = new TourPictures(folder, stage[0], theme[0]);
        TourWalk walk = new TourWalk(window, new TourHands(window), pictures);
        walk.importSample(sample);
        walk.read();
        String before = walk.correctThought(CORRECTED);
        walk.relabel("content_relevance");
        walk.setStage();
        walk.flag();
        walk.undoAndRedo();
        walk.finishConversation();
        walk.findAnything();
        new TourSubsets(window, walk).keepByName();
        new TourBulk(window, walk).doToAll();
        walk.lookAround();
        walk.checks();
        walk.judge();
        new TourTogether(window, walk, folder).agreeWithAColleague(sample);
        walk.giveOut();
        walk.export();
        TourHands.onScreen(() -> {
            stage[0].close();
            window.close();
            return true;
        });
        compare(sample, exported, before);
        out.println(
                "The tour is done: "
                        + pictures.count()
                        + " steps, pictures in both appearances in "
                        + folder
                        + "; the exported file is as it must be.");
    }

    private static void compare(Path sample, Path exported, String before) throws IOException {
        TourExpectation expected =
                new TourExpectation(Files.readString(sample, StandardCharsets.UTF_8))
                        .withLabel(WRONG_LABEL_ON, "explicit_affirmation", "content_relevance")
                        .withText(inJson(before), inJson(CORRECTED));
        if (!Files.readString(exported, StandardCharsets.UTF_8).equals(expected.sample())) {
            throw new TourFailure("the exported file is not what it must be");
        }
    }

    private static String inJson(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static WindowServices services(SettingsFile settings, Theme theme, Path exported) {
        return new WindowServices(
                settings,
                theme,
                new EmojiImages(),
                link -> {},
                new FileChoice() {
                    @Override
                    public Optional<Path> toRead(String title, Kind kind) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Path> toWrite(String title, Kind kind, Path suggested) {
                        return Optional.of(exported);
                    }
                },
                path -> {});
    }
}
