package org.thoughttrace.curator.ui.session;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Applied;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;

/// What a session shows after an act is in the store, read on the thread that wrote it.
///
/// @param summaries of the conversations that changed
/// @param shown the conversation to show; empty while none is open
/// @param undo what undo would take back now
record Committed(
        Applied applied,
        List<ConversationSummary> summaries,
        Optional<OpenConversation> shown,
        LabelScheme scheme,
        Optional<String> undo,
        Optional<String> redo) {

    /// From here on it is faster to read the whole list.
    private static final int MANY = 1_000;

    /// Whether the screen goes to what was changed.
    enum Follow {
        STAY,
        GO_THERE
    }

    /// Where the screen is and whether it follows.
    record Aim(Follow follow, int turn) {}

    /// Reads all that an act may have changed on screen.
    static Committed read(
            Workspace workspace, Applied applied, Optional<OpenConversation> before, Aim aim) {
        return new Committed(
                applied,
                summaries(workspace, concerned(applied)),
                shownAfter(workspace, applied, before, aim),
                workspace.library().scheme(),
                workspace.curation().undoTitle(),
                workspace.curation().redoTitle());
    }

    /// Those that read otherwise now, and the one that was acted on: which version of it counts may be
    /// settled without a change to its words.
    private static SequencedSet<String> concerned(Applied applied) {
        SequencedSet<String> concerned = new LinkedHashSet<>(applied.conversations());
        applied.place().map(Target::conversation).ifPresent(concerned::add);
        return concerned;
    }

    private static List<ConversationSummary> summaries(
            Workspace workspace, SequencedSet<String> changed) {
        if (changed.size() > MANY) {
            return workspace.library().summaries().stream()
                    .filter(summary -> changed.contains(summary.id()))
                    .toList();
        }
        List<ConversationSummary> summaries = new ArrayList<>();
        for (String id : changed) {
            workspace.library().summary(id).ifPresent(summaries::add);
        }
        return summaries;
    }

    private static Optional<OpenConversation> shownAfter(
            Workspace workspace, Applied applied, Optional<OpenConversation> before, Aim aim) {
        String open = before.map(OpenConversation::id).orElse(null);
        if (aim.follow() == Follow.STAY || applied.conversations().isEmpty()) {
            return before.flatMap(shown -> load(workspace, shown.id(), shown.documents(), 0));
        }
        String id =
                open != null && applied.conversations().contains(open)
                        ? open
                        : applied.conversations().getFirst();
        boolean isOpen = id.equals(open);
        Documents documents =
                before.filter(_ -> isOpen)
                        .map(OpenConversation::documents)
                        .orElseGet(Documents::new);
        return load(workspace, id, documents, isOpen ? aim.turn() : 1)
                .map(shown ->
                        applied.place()
                                .map(place -> turnOf(place, shown.conversation()))
                                .filter(found -> found > 0)
                                .map(shown::at)
                                .orElse(shown));
    }

    /// Loads a conversation and parses its Markdown.
    static Optional<OpenConversation> load(
            Workspace workspace, String id, Documents documents, int scrollTo) {
        return workspace
                .library()
                .load(id)
                .map(found -> {
                    documents.prepare(found.conversation());
                    return new OpenConversation(found, documents, scrollTo);
                });
    }

    /// The turn at which a target stands now, a thought that is gone where it stood before; 0
    /// for none.
    private static int turnOf(Target target, CuratedConversation conversation) {
        return switch (target) {
            case Target.OfMessage(String ignored, int turn) -> turn;
            case Target.OfThought(String ignored, ThoughtId thought) ->
                    conversation
                            .thought(thought)
                            .or(() -> conversation.removedThought(thought))
                            .map(CuratedThought::turn)
                            .orElse(0);
            case Target.OfRewrite(String ignored, UUID rewrite) ->
                    conversation.rewrites().stream()
                            .filter(each -> each.id().equals(rewrite))
                            .findFirst()
                            .map(Rewrite::turn)
                            .orElse(0);
            default -> 0;
        };
    }
}
