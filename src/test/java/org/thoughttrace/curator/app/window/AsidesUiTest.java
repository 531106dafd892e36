package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What programs say to each other stands apart from the dialogue, and a row of the list says in plain
/// words what is in it, and that there are versions to choose between.
final class AsidesUiTest {

    private static final String CALLS =
            """
            {"id":"c_1","messages":[{"role":"user","content":"# Will it **rain**?"},\
            {"role":"assistant","content":"I look.","tool_calls":[{"function":{"name":"forecast",\
            "arguments":"{\\"days\\":3}"}}]},{"role":"tool","content":"{%s}"},\
            {"role":"assistant","content":"%s"}]}
            """;

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit calls openCalls before each test.
    private OpenWindow open;

    @BeforeEach
    void openCalls() throws IOException {
        Path store = folder.resolve("calls.ttc");
        String result = "\\\\n\\\\\"day\\\\\": 1,".repeat(40).replace("\\\\", "\\");
        Path file = Files.writeString(folder.resolve("a.jsonl"), CALLS.formatted(result, "No."));
        Path other = Files.writeString(folder.resolve("b.jsonl"), CALLS.formatted("", "Yes."));
        OpenWindow.importInto(store, file, other);
        open = OpenWindow.reading(store, folder.resolve("out.jsonl"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<Node> all(String selector) {
        return List.copyOf(open.window().scene().getRoot().lookupAll(selector));
    }

    private Optional<Labeled> button(String words) {
        return all(".md-more").stream()
                .filter(Node::isVisible)
                .map(Labeled.class::cast)
                .filter(label -> label.getText().startsWith(words))
                .findFirst();
    }

    @Test
    void aLongResultIsFoldedToAFewLinesMutedAndMonospaced() {
        Region result =
                TourHands.onScreen(() -> (Region) all(".turn.other .aside.aside-code").getFirst());
        double folded = TourHands.onScreen(result::getHeight);
        assertThat(folded).isBetween(60.0, 180.0);
        Text text = TourHands.onScreen(() -> (Text) result.lookup(".md-text"));
        Text said = TourHands.onScreen(() -> (Text) all(".turn.assistant .md-text").getFirst());
        assertThat(text.getFont().getFamily()).isNotEqualTo(said.getFont().getFamily());
        assertThat(text.getFont().getSize()).isLessThan(said.getFont().getSize());
        assertThat(text.getFill()).isNotEqualTo(said.getFill());
        Labeled more = TourHands.onScreen(() -> button("Show all").orElseThrow());
        assertThat(more.getText()).endsWith("more lines");
        TourHands.onScreen(() -> {
            ((javafx.scene.control.Button) more).fire();
            return true;
        });
        open.hands().settle();
        assertThat(TourHands.onScreen(result::getHeight)).isGreaterThan(3 * folded);
    }

    @Test
    void aCallStandsBelowWhatIsSaidUnderTheNameOfItsTool() {
        List<String> names =
                TourHands.onScreen(() ->
                        all(".turn.assistant .aside .aside-name").stream()
                                .map(node -> ((Labeled) node).getText())
                                .toList());
        assertThat(names).containsExactly("forecast");
        assertThat(TourHands.onScreen(() -> all(".turn.user .aside"))).isEmpty();
        // What is said is not set as an aside.
        assertThat(
                        TourHands.onScreen(() ->
                                all(".turn.assistant").stream()
                                        .filter(turn -> turn.lookup(".md-view") != null)
                                        .noneMatch(turn ->
                                                turn.lookup(".md-view")
                                                        .getParent()
                                                        .getStyleClass()
                                                        .contains("aside"))))
                .isTrue();
    }

    @Test
    void aFlagOnWordsOfACallIsMarkedInTheCallAlone() {
        String content =
                open.window()
                        .session()
                        .currentProperty()
                        .get()
                        .orElseThrow()
                        .conversation()
                        .message(2)
                        .content();
        int start = content.indexOf("days");
        assertThat(start).isPositive();
        TourHands.onScreen(() -> {
            open.window()
                    .session()
                    .perform(
                            new Act.AddFlag(
                                    "c_1",
                                    new Subject.OneMessage(2),
                                    "other",
                                    Severity.MINOR,
                                    "why",
                                    new Span(start, start + 4)));
            return true;
        });
        open.hands().await("the mark", () -> !all(".turn.assistant .md-highlight").isEmpty());
        assertThat(TourHands.onScreen(() -> all(".turn.assistant .aside .md-highlight").size()))
                .isPositive()
                .isEqualTo(TourHands.onScreen(() -> all(".turn.assistant .md-highlight").size()));
    }

    @Test
    void titlesAreShownInPlainWordsAndKeptAsTheyCame() {
        assertThat(TourHands.onScreen(() -> ((Labeled) all(".queue-title").getFirst()).getText()))
                .isEqualTo("Will it rain?");
        assertThat(
                        TourHands.onScreen(
                                () -> ((Labeled) all(".reader-head .title").getFirst()).getText()))
                .isEqualTo("Will it rain?");
        assertThat(open.window().session().conversations().getFirst().title())
                .isEqualTo("# Will it **rain**?");
    }

    @Test
    void aRowSaysThatThereAreVersionsUntilOneIsChosen() {
        assertThat(TourHands.onScreen(this::isMarked)).isTrue();
        assertThat(TourHands.onScreen(() -> mark().getAccessibleText())).contains("versions");
        assertThat(TourHands.onScreen(this::row)).contains("versions to choose between");
        String first =
                open.window().session().workspace().library().versions("c_1").getFirst().sha256();
        TourHands.onScreen(() -> {
            open.window().session().perform(new Act.ChooseSource("c_1", first));
            return true;
        });
        open.hands().await("no mark", () -> !isMarked());
        assertThat(TourHands.onScreen(this::row)).doesNotContain("versions to choose between");
    }

    private FontIcon mark() {
        return (FontIcon) all(".queue-list .queue-versions").getFirst();
    }

    private boolean isMarked() {
        return mark().isVisible() && mark().isManaged();
    }

    private String row() {
        return all(".queue-list .list-cell").stream()
                .map(Node::getAccessibleText)
                .filter(text -> text != null)
                .findFirst()
                .orElse("");
    }
}
