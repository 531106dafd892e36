package org.thoughttrace.curator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.SampleStore.FIRST;
import static org.thoughttrace.curator.SampleStore.SECOND;
import static org.thoughttrace.curator.SampleStore.apply;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.FlagFacts;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.store.FactStore.Changes;
import org.thoughttrace.curator.store.FactStore.Stamp;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What filters ask of conversations, and which of them have changed.
class FactStoreTest {

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
    void factsFollowFromTheConversationAndItsLog() {
        assertFactsFollow();
        ThoughtRef thought = new ThoughtRef.Numbered(7, 2);
        UUID flag =
                apply(
                                workspace,
                                new Act.AddFlag(
                                        FIRST,
                                        new Subject.OneThought(thought),
                                        workspace.library().scheme().flagKinds().getFirst().key(),
                                        Severity.MAJOR,
                                        "",
                                        null))
                        .flags()
                        .getFirst();
        apply(workspace, new Act.SetThoughtText(FIRST, thought, "two words"));
        apply(workspace, new Act.SetMessageText(FIRST, 2, " now\tfour\nwords here "));
        apply(workspace, new Act.SetNote(FIRST, "note"));
        apply(workspace, new Act.AddTag(FIRST, "zebra"));
        workspace.curation().apply("Bob", new Act.SetStatus(FIRST, Status.ACCEPTED));

        ConversationFacts facts = facts(FIRST);
        int number = facts.flags().getFirst().thought();
        assertThat(facts.thoughts().get(number - 1).turn()).isEqualTo(7);
        assertThat(facts.thoughts().get(number - 1).words()).isEqualTo(2);
        assertThat(facts.thoughts().get(number - 1).kind()).isEqualTo(ThoughtKind.REASON);
        assertThat(facts.thoughts().get(number - 1).edited()).isTrue();
        assertThat(facts.turns().get(1).words()).isEqualTo(4);
        assertThat(facts.has().note()).isTrue();
        assertThat(facts.tags()).containsExactly("zebra");
        assertThat(facts.curators()).containsExactly("Ada", "Bob");
        assertFactsFollow();

        apply(workspace, new Act.ResolveFlag(FIRST, flag));
        assertThat(facts(FIRST).flags())
                .extracting(FlagFacts::resolution)
                .containsExactly(Flag.Resolution.RESOLVED);
        while (workspace.curation().undoTitle().isPresent()) {
            workspace.curation().undo("Ada");
        }
        assertThat(facts(FIRST).flags()).isEmpty();
        assertThat(facts(FIRST).edited()).isFalse();
        assertFactsFollow();
    }

    @Test
    void actsAndTheirUndoTellTheConversationsTheyTouched() {
        Stamp before = store.facts().stamp();
        assertThat(store.facts().changedSince(before)).isEqualTo(changes());
        apply(workspace, new Act.AddTag(FIRST, "x"));
        apply(workspace, new Act.AddTag(FIRST, "y"));
        Stamp between = store.facts().stamp();
        assertThat(between).isNotEqualTo(before);
        apply(workspace, new Act.SetNote(SECOND, "x"));
        assertThat(store.facts().changedSince(before)).isEqualTo(changes(FIRST, SECOND));
        assertThat(store.facts().changedSince(between)).isEqualTo(changes(SECOND));
        Stamp after = store.facts().stamp();
        workspace.curation().undo("Ada");
        assertThat(store.facts().stamp()).isNotEqualTo(after);
        assertThat(store.facts().changedSince(after)).isEqualTo(changes(SECOND));
    }

    @Test
    void conversationsThatComeInAreTold() throws IOException {
        Stamp before = store.facts().stamp();
        SampleStore.take(workspace, SampleStore.SAMPLE);
        assertThat(store.facts().stamp()).isNotEqualTo(before);
        assertThat(store.facts().changedSince(before)).isEqualTo(changes());
        SampleStore.take(
                workspace,
                SampleStore.file(
                        folder,
                        "more.jsonl",
                        "{\"id\": \"u_1\", \"messages\": []}",
                        "{\"id\": \"u_2\", \"messages\": []}"));
        assertThat(store.facts().changedSince(before)).isEqualTo(changes("u_1", "u_2"));
        assertThat(store.facts().of(List.of(position("u_2"), 4711L, position(FIRST))))
                .extracting(ConversationFacts::id)
                .containsExactly("u_2", FIRST);
        assertFactsFollow();
    }

    @Test
    void anotherSchemeMayChangeEverything() {
        Stamp before = store.facts().stamp();
        LabelScheme scheme = workspace.library().scheme();
        List<LabelScheme.Item> stages = new ArrayList<>(scheme.stages());
        stages.add(new LabelScheme.Item("very_late", "Very late", "", null));
        apply(workspace, new Act.SetScheme(scheme.with(LabelScheme.Part.STAGES, stages), Map.of()));
        assertThat(store.facts().changedSince(before)).isEqualTo(new Changes.Everything());
        assertFactsFollow();
        Stamp after = store.facts().stamp();
        workspace.curation().undo("Ada");
        assertThat(store.facts().changedSince(after)).isEqualTo(new Changes.Everything());
        assertFactsFollow();
    }

    @Test
    void damageIsSaid() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + workspace.file());
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE conversation_facts SET facts = x'FFFF' WHERE position = 2");
        }
        assertThatThrownBy(() -> store.facts().all())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("number 2");
        assertThat(workspace.verification().stateDifferences())
                .containsExactly("conversation_facts");
    }

    private Changes changes(String... ids) {
        List<Long> positions = new ArrayList<>();
        for (String id : ids) {
            positions.add(position(id));
        }
        return new Changes.Of(positions.stream().sorted().toList());
    }

    private long position(String id) {
        return workspace.library().summary(id).orElseThrow().position();
    }

    private ConversationFacts facts(String id) {
        return store.facts().of(List.of(position(id))).getFirst();
    }

    /// Against the conversations themselves, read from sources and log.
    private void assertFactsFollow() {
        List<ConversationFacts> expected = new ArrayList<>();
        for (ConversationSummary summary : workspace.library().summaries()) {
            expected.add(expected(summary));
        }
        assertThat(store.facts().all()).isEqualTo(expected);
        assertThat(store.facts().of(expected.stream().map(ConversationFacts::position).toList()))
                .isEqualTo(expected);
    }

    private ConversationFacts expected(ConversationSummary summary) {
        CuratedConversation conversation = SampleStore.load(workspace, summary.id());
        ConversationFacts facts = ConversationFacts.of(summary.position(), conversation);
        List<Revision> revisions = store.log().ofConversation(summary.id());
        return new ConversationFacts(
                facts.position(),
                facts.id(),
                facts.model(),
                facts.provider(),
                facts.createdAt(),
                facts.updatedAt(),
                facts.survey(),
                facts.has(),
                facts.status(),
                facts.edited(),
                facts.conflicting(),
                facts.tags(),
                facts.topics(),
                facts.turns(),
                facts.thoughts(),
                facts.flags(),
                revisions.stream().map(Revision::curator).distinct().toList(),
                revisions.stream().map(Revision::at).max(Comparable::compareTo).orElse(null),
                revisions.stream().mapToLong(Revision::counter).max().orElse(0));
    }
}
