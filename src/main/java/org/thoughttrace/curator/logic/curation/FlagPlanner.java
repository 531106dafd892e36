package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What acts on flags change.
final class FlagPlanner {

    private final LabelScheme scheme;
    private final String curator;
    private final Instant now;

    FlagPlanner(LabelScheme scheme, String curator, Instant now) {
        this.scheme = scheme;
        this.curator = curator;
        this.now = now;
    }

    List<Change> add(Working working, Act.AddFlag act) {
        Known.require(scheme, LabelScheme.Part.FLAG_KINDS, act.kind(), "kind");
        Target on = targetOf(working, act);
        UUID id = UUID.randomUUID();
        RaisedFlag raised =
                new RaisedFlag(
                        on, act.kind(), act.severity(), act.comment(), act.span(), curator, now);
        return List.of(
                new Change(
                        id,
                        new Target.OfFlag(working.id(), id),
                        Field.ADDED,
                        null,
                        raised.toValue()));
    }

    List<Change> edit(Working working, Act.EditFlag act) {
        Flag flag = working.flag(act.flag());
        if (act.kind() != null) {
            Known.require(scheme, LabelScheme.Part.FLAG_KINDS, act.kind(), "kind");
        }
        Target target = new Target.OfFlag(working.id(), flag.id());
        List<Change> changes = new ArrayList<>();
        if (act.kind() != null) {
            changes.addAll(
                    ConversationPlanner.changeIfDifferent(
                            target, Field.KIND, flag.kind(), act.kind()));
        }
        if (act.severity() != null) {
            changes.addAll(
                    ConversationPlanner.changeIfDifferent(
                            target, Field.SEVERITY, flag.severity().key(), act.severity().key()));
        }
        if (act.comment() != null) {
            changes.addAll(
                    ConversationPlanner.changeIfDifferent(
                            target, Field.COMMENT, flag.comment(), act.comment()));
        }
        return changes;
    }

    List<Change> resolve(Working working, UUID id) {
        return settle(working, id, null, Value.TRUE);
    }

    List<Change> reopen(Working working, UUID id) {
        return settle(working, id, Value.TRUE, null);
    }

    List<Change> remove(Working working, UUID id) {
        working.flag(id);
        return List.of(
                Change.of(new Target.OfFlag(working.id(), id), Field.REMOVED, null, Value.TRUE));
    }

    private static List<Change> settle(
            Working working, UUID id, @Nullable Value from, @Nullable Value to) {
        Flag flag = working.flag(id);
        boolean isOpen = flag.isOpen();
        boolean toOpen = to == null;
        return isOpen == toOpen
                ? List.of()
                : List.of(Change.of(new Target.OfFlag(working.id(), id), Field.RESOLVED, from, to));
    }

    private static Target targetOf(Working working, Act.AddFlag act) {
        return switch (act.on()) {
            case Subject.WholeConversation ignored -> {
                if (act.span() != null) {
                    throw new ActRefused("start", "a stretch of text needs a turn");
                }
                yield working.whole();
            }
            case Subject.OneMessage(int turn) -> {
                requireWithin(act.span(), working.message(turn).content());
                yield new Target.OfMessage(working.id(), turn);
            }
            case Subject.OneThought(ThoughtRef ref) -> {
                CuratedThought thought = working.thought(ref);
                requireWithin(act.span(), thought.content());
                yield working.target(thought);
            }
            case Subject.OneFlag ignored ->
                    throw new ActRefused("flag", "a flag cannot be raised on a flag");
        };
    }

    private static void requireWithin(@Nullable Span span, String text) {
        int length = text.codePointCount(0, text.length());
        if (span != null && span.end() > length) {
            throw new ActRefused(
                    "end", "the text has " + length + " characters; it ends before " + span.end());
        }
    }
}
