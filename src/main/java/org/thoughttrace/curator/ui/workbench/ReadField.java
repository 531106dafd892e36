package org.thoughttrace.curator.ui.workbench;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.thoughttrace.curator.ui.control.Parts;

import java.util.function.IntConsumer;

/// A field whose words are taken when Enter is pressed or it is left, if they mean something. If not,
/// it says so beneath and keeps them until they are right; Esc puts back what holds.
final class ReadField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final Duration REST = Duration.millis(400);

    /// Takes words into the recipe.
    @FunctionalInterface
    interface Reader {
        /// @throws Unreadable when they mean nothing here
        void take(String words);
    }

    /// Words that mean nothing; the message is a sentence.
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String sentence) {
            super(sentence);
        }
    }

    private final String name;
    private final RecipeDraft draft;
    private final Reader reader;
    private final TextField field = new TextField();
    private final Label problem = Parts.label("", "small", "problem-text");
    private String held = "";

    ReadField(String name, String prompt, RecipeDraft draft, Reader reader) {
        this.name = name;
        this.draft = draft;
        this.reader = reader;
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.setOnAction(_ -> take());
        field.focusedProperty()
                .subscribe((before, now) -> {
                    if (before && !now) {
                        take();
                    }
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.visibleProperty());
        draft.unreadProperty().subscribe(unread -> tell(unread.getOrDefault(name, "")));
    }

    /// A field for a whole number; nothing in it stands for 0.
    static ReadField number(String name, String prompt, RecipeDraft draft, IntConsumer take) {
        ReadField made =
                new ReadField(name, prompt, draft, words -> take.accept(wholeNumber(words)));
        made.takeWhatIsTyped();
        return made;
    }

    /// Takes what is typed once the fingers rest, so that one sees what it does; what means nothing yet
    /// is told only when the field is left.
    private void takeWhatIsTyped() {
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> takeIfReadable());
        field.textProperty()
                .subscribe(now -> {
                    if (field.isFocused() && !now.strip().equals(held)) {
                        rest.playFromStart();
                    } else {
                        rest.stop();
                    }
                });
    }

    private void takeIfReadable() {
        String words = field.getText().strip();
        if (words.equals(held)) {
            return;
        }
        try {
            reader.take(words);
        } catch (Unreadable notYet) {
            return;
        }
        draft.settle(name);
    }

    private static int wholeNumber(String words) {
        if (words.isEmpty()) {
            return 0;
        }
        if (!words.matches("[0-9]+")) {
            throw new Unreadable(
                    "\"" + words + "\" is no whole number: write one from 0 up, or nothing.");
        }
        try {
            return Integer.parseInt(words);
        } catch (NumberFormatException tooLarge) {
            throw new Unreadable("\"" + words + "\" is too large a number.");
        }
    }

    /// The field alone.
    TextField field() {
        return field;
    }

    /// What is wrong with it; takes no room while nothing is.
    Label problem() {
        return problem;
    }

    /// All of it under its name.
    VBox named(String title) {
        VBox box = FormRow.named(title, field);
        box.getChildren().add(problem);
        return box;
    }

    /// Shows what the recipe has; what is half written stays as long as that is the same.
    void show(String words) {
        if (isHalfWritten() && words.equals(held)) {
            return;
        }
        held = words;
        draft.settle(name);
        FormRow.put(field, words);
    }

    private boolean isHalfWritten() {
        return draft.unreadProperty().get().containsKey(name);
    }

    /// Gives up what is half written.
    void leave() {
        draft.settle(name);
        FormRow.put(field, held);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && (isHalfWritten() || !field.getText().equals(held))) {
            leave();
            field.end();
            event.consume();
        }
    }

    private void take() {
        try {
            reader.take(field.getText().strip());
            leave();
        } catch (Unreadable wrong) {
            draft.cannotRead(name, String.valueOf(wrong.getMessage()));
        }
    }

    private void tell(String sentence) {
        boolean isWrong = !sentence.isEmpty();
        // What was given up from outside, as by taking another recipe.
        if (!isWrong && problem.isVisible()) {
            FormRow.put(field, held);
        }
        problem.setText(sentence);
        problem.setVisible(isWrong);
        field.pseudoClassStateChanged(WRONG, isWrong);
        field.setAccessibleHelp(sentence);
    }
}
