package org.thoughttrace.curator.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thoughttrace.curator.logic.text.TextDiff.Kind;
import org.thoughttrace.curator.logic.text.TextDiff.Part;
import org.thoughttrace.curator.ui.reader.LiveDifference.Found;
import org.thoughttrace.curator.ui.task.Tasks;

import java.util.concurrent.atomic.AtomicReference;

/// What differs from a reply is told while a better one is written.
class LiveDifferenceTest {
    private static final String REPLY = "Take the early train and then the bus.";

    private final AtomicReference<String> written = new AtomicReference<>("");
    private final LiveDifference difference =
            new LiveDifference(
                    Tasks.inline(),
                    REPLY,
                    written::get,
                    failure -> {
                        throw new AssertionError(failure);
                    });

    private Found found(String words) {
        written.set(words);
        difference.compare();
        return difference.foundProperty().get();
    }

    @Test
    void whatWasStruckOutAndAddedIsToldAndShown() {
        Found found = found("Take the late train and then the bus.");
        assertThat(found.told()).isEqualTo("1 word struck out, 1 added.");
        assertThat(found.parts())
                .contains(new Part(Kind.REMOVED, "early"), new Part(Kind.ADDED, "late"));
    }

    @Test
    void anotherTextIsToldAsOneAndNotShownWordByWord() {
        Found found = found("Nobody should travel in winter.");
        assertThat(found.told()).startsWith("Another text: ");
        assertThat(found.parts()).isEmpty();
    }

    @Test
    void nothingWrittenAndNothingChangedAreToldApart() {
        assertThat(found(REPLY).told()).isEqualTo("The same words as the reply.");
        assertThat(found(" ")).isEqualTo(Found.NOTHING);
    }

    @Test
    void theEndThatIsNotWrittenYetIsToldAndNotStruckOut() {
        LiveDifference.Found found =
                LiveDifference.between(
                        REPLY + " And so on".repeat(10), "Take the late train and then the bus.");
        assertThat(found.told())
                .isEqualTo(
                        "1 word struck out, 1 added; the last 30 words of the reply are left out.");
        assertThat(found.parts())
                .filteredOn(part -> part.kind() == Kind.REMOVED)
                .extracting(Part::text)
                .containsExactly("early");
    }

    @Test
    void veryLongTextsAreNotComparedWhileTheyAreWritten() {
        assertThat(found("word ".repeat(LiveDifference.LONGEST / 5))).isEqualTo(Found.TOO_LONG);
    }
}
