package org.thoughttrace.curator.ui.reader;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.text.ChangedWords;
import org.thoughttrace.curator.logic.text.TextDiff;
import org.thoughttrace.curator.logic.text.TextDiff.Kind;
import org.thoughttrace.curator.logic.text.TextDiff.Part;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.task.RunningTask;
import org.thoughttrace.curator.ui.task.Tasks;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What a better reply that is being written has other than the reply. It is found in the background
/// when the keys have rested for a moment; what was found for older words is dropped. On the FX thread.
final class LiveDifference {

    /// Both texts together; of longer ones the picture would be of no use while one writes.
    static final int LONGEST = 60_000;

    /// One who writes from the beginning has not come to the end of the reply yet: it is not struck
    /// out for the eye, but told.
    private static final int SHORT_END = 12;

    private static final Duration REST = Duration.millis(400);

    /// What is to be shown.
    ///
    /// @param told in one line how much differs
    /// @param parts the words; none where they would say nothing
    record Found(String told, List<Part> parts) {
        static final Found NOTHING =
                new Found("What differs from the reply shows here as you write.", List.of());
        static final Found TOO_LONG =
                new Found(
                        "Too long to compare while it is written: What differs shows it once it is"
                                + " saved.",
                        List.of());

        Found {
            parts = List.copyOf(parts);
        }
    }

    private final Tasks tasks;
    private final String reply;
    private final Supplier<String> written;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private @Nullable RunningTask resting;
    private boolean comparing;
    private boolean isOld;

    /// @param written gives the words as they stand, when they are asked for
    LiveDifference(
            Tasks tasks, String reply, Supplier<String> written, Consumer<Throwable> failed) {
        this.tasks = tasks;
        this.reply = reply;
        this.written = written;
        this.failed = failed;
    }

    /// What is to be shown.
    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// False when the reply alone is too long, whatever is written.
    boolean canCompare() {
        return reply.length() <= LONGEST;
    }

    /// Something was typed.
    void changed() {
        stop();
        resting = tasks.after(REST, this::compare);
    }

    /// Nobody looks any more.
    void stop() {
        if (resting != null) {
            resting.cancel();
            resting = null;
        }
    }

    /// Compares now. At most one comparison runs: what is typed meanwhile is compared when it is done.
    void compare() {
        if (comparing) {
            isOld = true;
            return;
        }
        String now = written.get();
        if (now.isBlank()) {
            found.set(Found.NOTHING);
        } else if (now.length() + reply.length() > LONGEST) {
            found.set(Found.TOO_LONG);
        } else {
            comparing = true;
            tasks.read(
                    "Comparing with the reply", _ -> between(reply, now), this::show, this::fail);
        }
    }

    private void show(Found result) {
        comparing = false;
        if (isOld) {
            isOld = false;
            compare();
        } else {
            found.set(result);
        }
    }

    private void fail(Throwable failure) {
        comparing = false;
        isOld = false;
        failed.accept(failure);
    }

    static Found between(String reply, String now) {
        List<Part> all = TextDiff.between(reply, now);
        Part last = all.getLast();
        boolean isBehind =
                last.kind() == Kind.REMOVED && ChangedWords.words(last.text()) > SHORT_END;
        List<Part> parts = isBehind ? all.subList(0, all.size() - 1) : all;
        ChangedWords words = ChangedWords.of(parts);
        String rest =
                isBehind
                        ? "; the last "
                                + Wording.number(ChangedWords.words(last.text()))
                                + " words of the reply are left out"
                        : "";
        if (words.isNone()) {
            return new Found("The same words as the reply" + rest + ".", List.of());
        }
        String figures =
                Wording.count(words.struck(), "word")
                        + " struck out, "
                        + Wording.number(words.added())
                        + " added"
                        + rest;
        return words.isAnotherText()
                ? new Found("Another text: " + figures + ".", List.of())
                : new Found(figures + ".", parts.stream().map(DiffView::shortened).toList());
    }
}
