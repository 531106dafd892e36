package org.thoughttrace.curator.app.window;

import javafx.scene.input.KeyCode;

import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.ui.session.OpenConversation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The steps of the tour, each as a person does it, each checked before the next.
final class TourWalk {

    private static final int TURN = 4;

    private final CuratorWindow window;
    private final TourHands hands;
    private final TourPictures pictures;

    TourWalk(CuratorWindow window, TourHands hands, TourPictures pictures) {
        this.window = window;
        this.hands = hands;
        this.pictures = pictures;
    }

    void importSample(Path sample) throws IOException {
        hands.settle();
        picture("empty");
        TourHands.onScreen(() -> {
            window.importFiles(List.of(sample));
            return true;
        });
        hands.settle();
        hands.await(
                "the preview",
                () -> !window.session().tasks().running().stream().findAny().isPresent());
        picture("import-preview");
        hands.click("Import");
        hands.await(
                "the imported conversations", () -> !window.session().conversations().isEmpty());
        picture("import-report");
        hands.click("Done");
        hands.await("a conversation", () -> window.session().currentProperty().get().isPresent());
    }

    void read() throws IOException {
        picture("read");
        for (int turn = 1; turn < TURN; turn++) {
            hands.press(KeyCode.J, "j");
        }
        hands.await("turn " + TURN, () -> window.session().turnProperty().get() == TURN);
        picture("turn");
    }

    /// @return the words before
    String correctThought(String words) throws IOException {
        String before = thought().content();
        hands.press(KeyCode.T, "t");
        hands.write(words);
        picture("edit-thought");
        hands.press(KeyCode.ENTER, "\r", Modifier.SHORTCUT);
        hands.await("the corrected thought", () -> thought().content().equals(words));
        picture("thought-corrected");
        return before;
    }

    void relabel(String label) throws IOException {
        hands.press(KeyCode.L, "l");
        picture("choose-label");
        press(LabelScheme.Part.REACTIONS, label);
        hands.await("the label", () -> label.equals(thought().label()));
        picture("relabelled");
    }

    void setStage() throws IOException {
        hands.press(KeyCode.S, "s");
        press(LabelScheme.Part.STAGES, "mid_late");
        hands.await("the stage", () -> conversation().message(TURN).stage().equals("mid_late"));
        picture("stage-set");
    }

    void flag() throws IOException {
        hands.press(KeyCode.F, "f");
        picture("choose-flag");
        press(LabelScheme.Part.FLAG_KINDS, "off_topic");
        hands.press(KeyCode.ENTER, "\r");
        hands.await("the flag", () -> conversation().openFlagCount() == 1);
        picture("flagged");
    }

    void undoAndRedo() throws IOException {
        hands.press(KeyCode.Z, "z", Modifier.SHORTCUT);
        hands.await("the flag to go", () -> conversation().openFlagCount() == 0);
        picture("undone");
        hands.press(KeyCode.Z, "Z", Modifier.SHORTCUT, Modifier.SHIFT);
        hands.await("the flag to come back", () -> conversation().openFlagCount() == 1);
    }

    void finishConversation() throws IOException {
        hands.press(KeyCode.DIGIT3, "3", Modifier.SHORTCUT);
        hands.await("the status", () -> conversation().status().key().equals("accepted"));
        picture("accepted");
    }

    void checks() throws IOException {
        hands.press(KeyCode.DIGIT2, "@", Modifier.ALT, Modifier.SHIFT);
        hands.await("the findings", () -> window.scene().lookup(".severity-dot") != null);
        picture("checks");
        hands.press(KeyCode.F8, "");
        hands.settle();
        picture("finding");
        hands.press(KeyCode.DIGIT1, "!", Modifier.ALT, Modifier.SHIFT);
        hands.settle();
    }

    void lookAround() throws IOException {
        hands.press(KeyCode.H, "h");
        picture("history");
        hands.press(KeyCode.G, "G", Modifier.SHIFT);
        picture("flags");
        hands.press(KeyCode.SLASH, "?", Modifier.SHIFT);
        picture("keys");
        hands.press(KeyCode.ESCAPE, "");
        hands.press(KeyCode.F1, "");
        picture("guide");
        hands.press(KeyCode.ESCAPE, "");
        for (String id : List.of("settings.scheme", "settings.preferences", "settings.shortcuts")) {
            TourHands.onScreen(() -> window.commands().get(id).perform());
            hands.settle();
            picture(id.replace("settings.", ""));
            hands.press(KeyCode.ESCAPE, "");
        }
    }

    /// The palette finds an act by the beginnings of its words, and does it.
    void findAnything() throws IOException {
        hands.press(KeyCode.K, "k", Modifier.SHORTCUT);
        picture("palette");
        hands.write("st acc");
        hands.settle();
        picture("palette-found");
        hands.write("se");
        hands.settle();
        picture("palette-groups");
        hands.write("needs disc");
        hands.settle();
        hands.press(KeyCode.ENTER, "\r");
        hands.await("the status", () -> conversation().status().key().equals("needs_discussion"));
        hands.press(KeyCode.Z, "z", Modifier.SHORTCUT);
        hands.await("the status as before", () -> conversation().status().key().equals("accepted"));
    }

    void judge() throws IOException {
        new TourJudging(window, hands, this::picture).walk();
    }

    void giveOut() throws IOException {
        go(PlaceCommands.EXPORT);
        hands.await("the funnel", () -> window.scene().lookup(".funnel-grid") != null);
        picture("give-out");
        go(PlaceCommands.REVIEW);
    }

    private void go(String place) {
        TourHands.onScreen(() -> {
            window.places().goTo(place);
            return true;
        });
        hands.settle();
    }

    void export() throws IOException {
        hands.press(KeyCode.E, "e", Modifier.SHORTCUT);
        picture("export");
        hands.click("Export");
        hands.click("Done");
        picture("end");
    }

    private void press(LabelScheme.Part part, String key) {
        String shortcut =
                window.session()
                        .schemeProperty()
                        .get()
                        .find(part, key)
                        .map(LabelScheme.Item::shortcut)
                        .orElseThrow(() -> new TourFailure("no key for " + key));
        hands.press(codeOf(shortcut), shortcut);
    }

    private static KeyCode codeOf(String shortcut) {
        KeyCode code = KeyCode.getKeyCode(shortcut.toUpperCase(java.util.Locale.ROOT));
        return code == null ? KeyCode.UNDEFINED : code;
    }

    private CuratedConversation conversation() {
        Optional<OpenConversation> open = window.session().currentProperty().get();
        return open.orElseThrow(() -> new TourFailure("no conversation is open")).conversation();
    }

    private CuratedThought thought() {
        return conversation().message(TURN).thoughts().getFirst();
    }

    /// The hands that do the steps.
    TourHands hands() {
        return hands;
    }

    void picture(String name) throws IOException {
        hands.settle();
        IOException[] failure = new IOException[1];
        TourHands.onScreen(() -> {
            try {
                pictures.take(name);
            } catch (IOException unwritable) {
                failure[0] = unwritable;
            }
            return true;
        });
        if (failure[0] != null) {
            throw failure[0];
        }
    }
}
