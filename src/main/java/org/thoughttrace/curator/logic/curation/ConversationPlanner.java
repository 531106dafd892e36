package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.util.List;
import java.util.Objects;

/// What acts on a conversation and its messages change.
final class ConversationPlanner {

    private static final int LONGEST_WORD = 200;

    private final LabelScheme scheme;

    ConversationPlanner(LabelScheme scheme) {
        this.scheme = scheme;
    }

    List<Change> setText(Working working, int turn, String value) {
        CuratedMessage message = working.message(turn);
        return changeIfDifferent(
                new Target.OfMessage(working.id(), turn), Field.TEXT, message.content(), value);
    }

    List<Change> setStage(Working working, int turn, String value) {
        working.message(turn);
        requireKnown(Part.STAGES, value, "value");
        return setComputed(working, new Target.OfMessage(working.id(), turn), Field.STAGE, value);
    }

    List<Change> setBoundary(Working working, String stage, int turn) {
        working.message(turn);
        requireKnown(Part.STAGES, stage, "stage");
        if (stage.equals(scheme.stages().getFirst().key())) {
            throw new ActRefused("stage", "the first stage always begins at turn 1");
        }
        return setComputed(working, working.whole(), Field.boundary(stage), Integer.toString(turn));
    }

    /// A value that equals the computed one is still the curator's own once it is set.
    private static List<Change> setComputed(
            Working working, Target target, Field field, String value) {
        String own = working.states().text(target, field);
        Value before =
                own == null
                        ? Computed.valueOf(working.current(), target, field)
                        : new Value.Text(own);
        return value.equals(own)
                ? List.of()
                : List.of(Change.of(target, field, before, new Value.Text(value)));
    }

    List<Change> setRelation(Working working, int turn, String value) {
        CuratedMessage message = working.message(turn);
        requireKnown(Part.RELATIONS, value, "value");
        if (message.role() != Role.USER) {
            throw new ActRefused("turn", "only a user turn has a relation to the one before it");
        }
        boolean first = LabelScheme.FIRST_REQUEST.equals(message.relation());
        boolean toFirst = LabelScheme.FIRST_REQUEST.equals(value);
        if (first && !toFirst) {
            throw new ActRefused(
                    "value", "the first user turn is the first request and can be nothing else");
        }
        if (toFirst && !first) {
            throw new ActRefused("value", "only the first user turn is the first request");
        }
        return changeIfDifferent(
                new Target.OfMessage(working.id(), turn),
                Field.RELATION,
                message.relation(),
                value);
    }

    List<Change> setStatus(Working working, String key) {
        return changeIfDifferent(
                working.whole(), Field.STATUS, working.current().status().key(), key);
    }

    List<Change> setNote(Working working, String value) {
        String note = working.current().note();
        return changeIfDifferent(working.whole(), Field.NOTE, note, value);
    }

    List<Change> addMember(Working working, Field field) {
        if (field.isTopic()) {
            requireTopic(scheme, field);
        } else {
            requireWord(field.member());
        }
        boolean there =
                working.states()
                        .find(working.whole(), field)
                        .map(state -> state.value() != null)
                        .orElse(false);
        return there ? List.of() : List.of(Change.of(working.whole(), field, null, Value.TRUE));
    }

    List<Change> removeMember(Working working, Field field) {
        boolean there =
                working.states()
                        .find(working.whole(), field)
                        .map(state -> state.value() != null)
                        .orElse(false);
        if (!there) {
            throw new ActRefused("value", "the conversation does not have " + field.member());
        }
        return List.of(Change.of(working.whole(), field, Value.TRUE, null));
    }

    static void requireTopic(LabelScheme scheme, Field field) {
        requireWord(field.member());
        Known.require(scheme, Part.TOPICS, field.member().split("/", 2)[0], "value");
    }

    static void requireWord(String word) {
        if (word.isBlank()) {
            throw new ActRefused("value", "a tag or topic needs at least one letter");
        }
        if (word.length() > LONGEST_WORD) {
            throw new ActRefused(
                    "value", "a tag or topic has at most " + LONGEST_WORD + " characters");
        }
        if (!isOneLine(word)) {
            throw new ActRefused(
                    "value", "a tag or topic is one line without white space at its ends");
        }
    }

    /// A tag becomes part of a name in the log, where half a character cannot be kept.
    private static boolean isOneLine(String word) {
        return word.equals(word.strip())
                && word.codePoints()
                        .noneMatch(c ->
                                Character.isISOControl(c)
                                        || Character.getType(c) == Character.SURROGATE
                                        || Character.getType(c) == Character.LINE_SEPARATOR
                                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }

    private void requireKnown(Part part, String key, String field) {
        Known.require(scheme, part, key, field);
    }

    static List<Change> changeIfDifferent(
            Target target, Field field, @Nullable String before, @Nullable String after) {
        return Objects.equals(before, after)
                ? List.of()
                : List.of(
                        Change.of(
                                target, field, Value.ofNullable(before), Value.ofNullable(after)));
    }
}
