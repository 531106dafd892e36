package org.thoughttrace.curator.ui.find;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.find.Hit;
import org.thoughttrace.curator.logic.find.HitCount;
import org.thoughttrace.curator.logic.find.Hits;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.ui.markdown.PlainTitle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The hits of one question, as rows. Reads the store: not on the FX thread.
record HitPages(Workspace workspace, Question question, Hits hits) {

    /// How many hits are read at once.
    static final int PAGE = 200;

    /// What was asked.
    ///
    /// @param text which text is looked at
    record Question(Filter filter, HitsViewModel.LookedAt text) {}

    /// Some rows.
    ///
    /// @param hits how many hits are among them
    /// @param isLast true when none follow
    record Page(List<HitRow> rows, int hits, boolean isLast) {}

    static HitPages ask(Workspace workspace, Question question) {
        Hits hits =
                switch (question.text()) {
                    case CURRENT -> workspace.finder().hits(question.filter());
                    case SOURCE -> workspace.finder().hitsInSource(question.filter());
                };
        return new HitPages(workspace, question, hits);
    }

    /// The hits from one on.
    ///
    /// @param conversation the one that the hit before is in; empty for none
    Page page(int from, int limit, String conversation) {
        List<HitRow> rows = new ArrayList<>();
        String last = conversation;
        int read = 0;
        for (Hits.Group group : hits.groups(from, limit)) {
            if (!group.conversation().equals(last)) {
                last = group.conversation();
                rows.add(new HitRow.Conversation(last, titleOf(last), group.count()));
            }
            for (Hit hit : group.hits()) {
                rows.add(new HitRow.Text(hit));
                read++;
            }
        }
        return new Page(rows, read, read < limit);
    }

    private String titleOf(String conversation) {
        return workspace
                .library()
                .summary(conversation)
                .map(ConversationSummary::title)
                .map(PlainTitle::of)
                .orElse(conversation);
    }

    /// Finds the thought of a hit in its conversation.
    static Function<CuratedConversation, Optional<CuratedThought>> thoughtOf(
            Hit hit, HitsViewModel.LookedAt text) {
        return shown -> {
            if (hit.thought() == 0 || hit.turn() > shown.messages().size()) {
                return Optional.empty();
            }
            long before = hit.thought() - 1L;
            return switch (text) {
                case CURRENT ->
                        shown.message(hit.turn()).thoughts().stream().skip(before).findFirst();
                case SOURCE ->
                        shown.source().message(hit.turn()).thoughts().stream()
                                .skip(before)
                                .findFirst()
                                .flatMap(thought -> shown.thought(thought.id()));
            };
        };
    }

    static String inWords(HitCount count) {
        return count.hits() == 0
                ? ""
                : "%,d %s in %,d %s"
                        .formatted(
                                count.hits(),
                                count.hits() == 1 ? "hit" : "hits",
                                count.conversations(),
                                count.conversations() == 1 ? "conversation" : "conversations");
    }
}
