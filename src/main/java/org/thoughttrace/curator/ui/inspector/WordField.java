package org.thoughttrace.curator.ui.inspector;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.Consumer;

/// A small field for one word. Enter gives it and stays for the next; Escape leaves; going
/// elsewhere gives what is there.
final class WordField extends TextField {

    private final Consumer<String> given;
    private final Runnable left;
    private boolean isDone;

    WordField(String prompt, Consumer<String> given, Runnable left) {
        this.given = given;
        this.left = left;
        getStyleClass().add("word-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setPrefColumnCount(10);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        focusedProperty()
                .subscribe((before, now) -> {
                    if (before && !now) {
                        give();
                        leave();
                    }
                });
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            boolean empty = getText().isBlank();
            give();
            if (empty) {
                leave();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            clear();
            leave();
            event.consume();
        }
    }

    private void give() {
        String word = getText().strip();
        clear();
        if (!word.isEmpty()) {
            given.accept(word);
        }
    }

    private void leave() {
        if (!isDone) {
            isDone = true;
            left.run();
        }
    }
}
