package org.thoughttrace.curator.logic.together;

import static org.assertj.core.api.Assertions.assertThat;

import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.export.ExportRequest;
import org.thoughttrace.curator.logic.export.ExportService;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What the contract says of order: counter, then UUID. Worked out from the log alone, in another way
/// than the program does.
final class LogOrder {

    private LogOrder() {}

    /// Flags, rewrites and added thoughts of a conversation are in the order of the log, the first
    /// rewrite is preferred where nobody chose, and curators are in the order of their first act.
    static void assertFollowed(Workspace workspace, CuratedConversation conversation) {
        List<Revision> log = new ArrayList<>(workspace.library().revisions(conversation.id()));
        assertThat(log).isSortedAccordingTo(Revision.ORDER);
        Map<UUID, Revision> byId = new HashMap<>();
        log.forEach(revision -> byId.put(revision.id(), revision));
        Comparator<UUID> order = Comparator.comparing(byId::get, Revision.ORDER);

        assertThat(conversation.flags().stream().map(Flag::id).toList()).isSortedAccordingTo(order);
        for (CuratedMessage message : conversation.messages()) {
            int turn = message.turn();
            List<Rewrite> rewrites = conversation.rewrites(turn);
            assertThat(rewrites.stream().map(Rewrite::id).toList()).isSortedAccordingTo(order);
            assertPreferred(log, rewrites, turn);
            assertThat(written(message, byId)).isSortedAccordingTo(order);
        }
        assertThat(workspace.library().curatorsOf(conversation.id()))
                .isEqualTo(
                        log.stream()
                                .filter(revision -> !revision.isOfNewRelease())
                                .map(Revision::curator)
                                .distinct()
                                .toList());
    }

    /// The thoughts that curators wrote, without those that were split off another.
    private static List<UUID> written(CuratedMessage message, Map<UUID, Revision> byId) {
        List<UUID> ids = new ArrayList<>();
        for (CuratedThought thought : message.thoughts()) {
            if (thought.id() instanceof ThoughtId.Added(UUID id)
                    && Objects.requireNonNull(byId.get(id)).after() instanceof Value.Parts parts
                    && parts.part("splitFrom") == null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static void assertPreferred(List<Revision> log, List<Rewrite> rewrites, int turn) {
        for (Rewrite.Guide guide : Rewrite.Guide.values()) {
            boolean chosen =
                    log.stream()
                            .anyMatch(revision ->
                                    revision.target() instanceof Target.OfMessage(String _, int on)
                                            && on == turn
                                            && revision.field().equals(Field.preferred(guide)));
            List<Rewrite> ofOne =
                    rewrites.stream().filter(rewrite -> rewrite.guide() == guide).toList();
            if (!chosen && !ofOne.isEmpty()) {
                assertThat(ofOne.getFirst().isPreferred()).isTrue();
            }
        }
    }

    /// Everything as it is given out with what curators said.
    static String exportWithCuration(Workspace workspace) throws IOException {
        Path out = Files.createTempFile("curator-test", ".jsonl");
        try {
            workspace
                    .export()
                    .export(
                            new ExportRequest(
                                    out,
                                    workspace.library().summaries().stream()
                                            .map(ConversationSummary::id)
                                            .toList(),
                                    ExportRequest.Curation.INCLUDED,
                                    ExportRequest.IfExists.REPLACE),
                            ExportService.Progress.none());
            return Files.readString(out);
        } finally {
            Files.deleteIfExists(out);
        }
    }

    /// A conversation as it stands.
    static CuratedConversation first(Workspace workspace) {
        return SampleStore.load(workspace, SampleStore.FIRST);
    }
}
