package org.thoughttrace.curator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.SampleStore.FIRST;
import static org.thoughttrace.curator.SampleStore.SECOND;
import static org.thoughttrace.curator.SampleStore.apply;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.Passage;
import org.thoughttrace.curator.model.Passage.Kind;
import org.thoughttrace.curator.model.Phrase;
import org.thoughttrace.curator.model.Phrase.Ending;
import org.thoughttrace.curator.model.TextQuery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Finding texts by their words, whatever is asked.
class PassageStoreTest {

    @TempDir private Path folder;
    private Workspace workspace;
    private CurationStore store;

    @BeforeEach
    void open() {
        workspace = SampleStore.open(folder);
        store = CurationStore.openReadOnly(workspace.file());
    }

    @AfterEach
    void close() {
        store.close();
        workspace.close();
    }

    @Test
    void findsTheWordsAsTheyStandNow() {
        assertThat(found("walrus")).isEmpty();
        apply(workspace, new Act.SetMessageText(FIRST, 3, "A Wálrus, and soy milk."));
        ThoughtRef thought = new ThoughtRef.Numbered(1, 1);
        apply(workspace, new Act.SetThoughtText(SECOND, thought, "walruses drink milk soy"));
        Passage message = new Passage(position(FIRST), Kind.MESSAGE, 3);
        Passage words = new Passage(position(SECOND), Kind.THOUGHT, 1);
        assertThat(found("walrus")).containsExactly(message);
        assertThat(all(new Phrase("walrus", Ending.PREFIX)))
                .containsExactlyInAnyOrder(message, words)
                .isSorted();
        assertThat(found("SOY MILK")).contains(message).doesNotContain(words);
        assertThat(store.passages().textOf(words)).contains("walruses drink milk soy");
        assertThat(store.passages().textOf(message)).contains("A Wálrus, and soy milk.");
        workspace.curation().undo("Ada");
        workspace.curation().undo("Ada");
        assertThat(all(new Phrase("walrus", Ending.PREFIX))).isEmpty();
    }

    @Test
    void findsTheNoteUntilItIsTakenAway() {
        apply(workspace, new Act.SetNote(FIRST, "ask the walrus"));
        Passage note = new Passage(position(FIRST), Kind.NOTE, 1);
        assertThat(found("walrus")).containsExactly(note);
        assertThat(store.passages().textOf(note)).contains("ask the walrus");
        apply(workspace, new Act.SetNote(FIRST, "ask nobody"));
        assertThat(found("walrus")).isEmpty();
        assertThat(found("ask nobody")).containsExactly(note);
        apply(workspace, new Act.SetNote(FIRST, ""));
        assertThat(found("ask nobody")).isEmpty();
        assertThat(store.passages().textOf(note)).isEmpty();
        workspace.curation().undo("Ada");
        assertThat(found("ask nobody")).containsExactly(note);
        workspace.verification().rebuild();
        assertThat(found("ask nobody")).containsExactly(note);
        assertThat(workspace.verification().stateDifferences()).isEmpty();
    }

    @Test
    void pagesGoThroughEveryKindOnceAndInOrder() {
        apply(workspace, new Act.SetNote(FIRST, "the note"));
        Phrase the = new Phrase("the", Ending.PREFIX);
        List<Passage> all = all(the);
        assertThat(all).extracting(Passage::kind).contains(Kind.values());
        for (Set<Kind> kinds : kinds()) {
            TextQuery query = new TextQuery(List.of(the), kinds);
            List<Passage> expected =
                    all.stream().filter(passage -> kinds.contains(passage.kind())).toList();
            assertThat(store.passages().count(query)).isEqualTo(expected.size());
            assertThat(list(store.passages().matching(query))).isEqualTo(expected);
            List<Passage> paged = new ArrayList<>();
            List<Passage> page = store.passages().first(query, null, 7);
            while (!page.isEmpty()) {
                assertThat(page.size()).isLessThanOrEqualTo(7);
                paged.addAll(page);
                page = store.passages().first(query, page.getLast(), 7);
            }
            assertThat(paged).isEqualTo(expected);
            store.passages()
                    .textsOf(paged)
                    .values()
                    .forEach(text -> assertThat(text).containsIgnoringCase("the"));
            assertThat(store.passages().textsOf(paged)).containsOnlyKeys(paged);
        }
    }

    @Test
    void severalPhrasesFindWhatAnyOfThemFinds() {
        apply(workspace, new Act.SetNote(FIRST, "walrus"));
        apply(workspace, new Act.SetNote(SECOND, "zebra"));
        TextQuery query =
                TextQuery.anywhere(
                        List.of(
                                new Phrase("walrus", Ending.WHOLE),
                                new Phrase("!", Ending.WHOLE),
                                new Phrase("zeb", Ending.PREFIX)));
        assertThat(store.passages().count(query)).isEqualTo(2);
        List<Long> positions = new ArrayList<>();
        store.passages().matching(query).forEachPosition(positions::add);
        assertThat(positions)
                .containsExactlyInAnyOrder(position(FIRST), position(SECOND))
                .isSorted();
        assertThat(store.passages().count(TextQuery.anywhere(List.of()))).isZero();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                " ",
                "\0",
                "walrus\0zebra",
                "\"",
                "\"\"",
                "\"\"\"",
                "*",
                "walrus*",
                "^walrus",
                "-walrus",
                "NOT",
                "AND OR NOT",
                "NEAR(walrus zebra)",
                "text: walrus",
                "{text}:",
                "(",
                ")",
                "walrus) OR (zebra",
                "walrus + zebra",
                "'; DROP TABLE passage; --",
                "?",
                "?1",
                ":x",
                "@x",
                "$x",
                "\\",
                "%",
                "_",
                "\ud800",
                "\udc00walrus",
                "walrus\ud83d",
                "\ud83d\ude00",
                "\u202ewalrus",
                "\ufffe",
                "\uffff",
                "rank",
                "passage",
                "\n\r\t",
                "a ".repeat(5000),
                "\"".repeat(5001));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noPhraseIsAnError(String text) {
        apply(workspace, new Act.SetNote(FIRST, "walrus zebra"));
        for (Ending ending : Ending.values()) {
            Phrase phrase = new Phrase(text, ending);
            TextQuery query = TextQuery.anywhere(List.of(phrase, new Phrase("zebra", ending)));
            assertThat(store.passages().count(query)).isPositive();
            assertThat((long) store.passages().matching(phrase).size())
                    .isEqualTo(store.passages().count(TextQuery.anywhere(List.of(phrase))));
        }
    }

    @Test
    void aNulSeparatesWordsInThePhraseAndInTheText() {
        apply(workspace, new Act.SetNote(FIRST, "walrus\0zebra"));
        assertThat(found("walrus zebra")).hasSize(1);
        assertThat(found("walrus\0zebra")).hasSize(1);
    }

    @Test
    void noRandomPhraseIsAnError() {
        Random random = new Random(1);
        String signs = "\"*^-+(){}:,.'\0 \\aZ0\ud83d\ude00\ud800ORN";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            Phrase phrase = new Phrase(text.toString(), Ending.values()[random.nextInt(2)]);
            assertThat(all(phrase)).isSorted();
        }
    }

    @Test
    void aRowNumberReadsBackAsItsPassage() {
        Random random = new Random(2);
        for (Kind kind : Kind.values()) {
            for (int round = 0; round < 100; round++) {
                int place =
                        kind == Kind.MESSAGE || kind == Kind.THOUGHT
                                ? 1 + random.nextInt((1 << PassageRow.PLACE_BITS) - 1)
                                : 1;
                Passage passage = new Passage(1 + random.nextInt(1 << 30), kind, place);
                assertThat(PassageRow.read(PassageRow.of(passage))).isEqualTo(passage);
            }
        }
    }

    private static List<Set<Kind>> kinds() {
        List<Set<Kind>> sets = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            sets.add(Set.of(kind));
        }
        sets.add(Set.of(Kind.MESSAGE, Kind.NOTE));
        sets.add(Set.of(Kind.values()));
        sets.add(Set.of());
        return sets;
    }

    private List<Passage> found(String text) {
        return all(new Phrase(text, Ending.WHOLE));
    }

    private List<Passage> all(Phrase phrase) {
        return list(store.passages().matching(phrase));
    }

    private static List<Passage> list(Passages passages) {
        List<Passage> list = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            list.add(passages.get(i));
        }
        return list;
    }

    private long position(String id) {
        return workspace.library().summary(id).orElseThrow().position();
    }
}
