package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What acts on the rewrites of replies change.
final class RewritePlanner {
    private final String curator;
    private final Instant now;

    RewritePlanner(String curator, Instant now) {
        this.curator = curator;
        this.now = now;
    }

    List<Change> plan(Working working, Act.OfRewrite act) {
        return switch (act) {
            case Act.AddRewrite add -> add(working, add);
            case Act.EditRewrite edit -> edit(working, edit);
            case Act.PreferRewrite(String _, UUID id) -> prefer(working, require(working, id));
            case Act.RemoveRewrite(String _, UUID id) -> remove(working, require(working, id));
        };
    }

    private List<Change> add(Working working, Act.AddRewrite act) {
        CuratedMessage reply = working.message(act.turn());
        if (reply.role() != Role.ASSISTANT) {
            throw new ActRefused("turn", "only a reply of the assistant can be written anew");
        }
        requireOther(act.text(), reply);
        UUID id = UUID.randomUUID();
        List<Change> changes = new ArrayList<>();
        changes.add(
                new Change(
                        id,
                        new Target.OfRewrite(working.id(), id),
                        Field.ADDED,
                        null,
                        new AddedRewrite(
                                        act.turn(),
                                        act.guide(),
                                        act.text(),
                                        act.rationale(),
                                        curator,
                                        now)
                                .toValue()));
        Rewrite rival = preferred(working, act.turn(), act.guide());
        if (act.preferred() && rival != null) {
            changes.add(choice(working, rival, id));
        }
        return changes;
    }

    private List<Change> edit(Working working, Act.EditRewrite act) {
        Rewrite rewrite = require(working, act.rewrite());
        Target target = new Target.OfRewrite(working.id(), rewrite.id());
        List<Change> changes = new ArrayList<>();
        if (act.text() != null) {
            requireOther(act.text(), working.message(rewrite.turn()));
            changes.addAll(
                    ConversationPlanner.changeIfDifferent(
                            target, Field.TEXT, rewrite.text(), act.text()));
        }
        if (act.rationale() != null) {
            changes.addAll(
                    ConversationPlanner.changeIfDifferent(
                            target, Field.RATIONALE, rewrite.rationale(), act.rationale()));
        }
        return changes;
    }

    private static List<Change> prefer(Working working, Rewrite rewrite) {
        Rewrite now = preferred(working, rewrite.turn(), rewrite.guide());
        return now == null || now.id().equals(rewrite.id())
                ? List.of()
                : List.of(choice(working, now, rewrite.id()));
    }

    private static List<Change> remove(Working working, Rewrite rewrite) {
        return List.of(
                Change.of(
                        new Target.OfRewrite(working.id(), rewrite.id()),
                        Field.REMOVED,
                        null,
                        Value.TRUE));
    }

    /// What the field holds may be nothing, while the first rewrite is preferred by itself.
    private static Change choice(Working working, Rewrite now, UUID chosen) {
        Target reply = new Target.OfMessage(working.id(), now.turn());
        Field field = Field.preferred(now.guide());
        return Change.of(
                reply,
                field,
                Value.ofNullable(working.states().text(reply, field)),
                new Value.Text(chosen.toString()));
    }

    private static @Nullable Rewrite preferred(Working working, int turn, Rewrite.Guide guide) {
        return working.current().rewrites(turn).stream()
                .filter(rewrite -> rewrite.guide() == guide && rewrite.isPreferred())
                .findFirst()
                .orElse(null);
    }

    private static Rewrite require(Working working, UUID id) {
        return working.current().rewrites().stream()
                .filter(rewrite -> rewrite.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ActRefused("rewrite", "there is no rewrite " + id));
    }

    private static void requireOther(String text, CuratedMessage reply) {
        if (text.isBlank()) {
            throw new ActRefused("text", "a rewrite needs words; to take it away, remove it");
        }
        if (text.equals(reply.content())) {
            throw new ActRefused("text", "the rewrite says what the reply says already");
        }
    }
}
