package org.thoughttrace.curator.logic.redaction;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Value;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The texts that people wrote in revisions.
final class RevisionTexts {

    /// Stands where a text has become another since.
    static final String EARLIER = "[EARLIER TEXT]";

    /// Parts that are words; the others are keys, ids, numbers, times and names of curators.
    private static final Set<String> PARTS = Set.of("text", "content", "rationale", "comment");

    private static final Set<Field> FIELDS =
            Set.of(Field.TEXT, Field.NOTE, Field.COMMENT, Field.RATIONALE);

    private RevisionTexts() {}

    /// The revisions with every text changed, in one fixed order.
    static List<Revision> map(List<Revision> revisions, UnaryOperator<String> words) {
        return revisions.stream()
                .map(revision ->
                        with(
                                revision,
                                field(revision.field(), words),
                                value(revision.field(), revision.before(), words),
                                value(revision.field(), revision.after(), words),
                                revision.why() == null ? null : words.apply(revision.why())))
                .toList();
    }

    /// The revisions without the texts that do not stand any more: what a curator took out by hand, to
    /// be given out by nobody, is in them.
    ///
    /// @param now what is given out, before anything is replaced
    static List<Revision> standing(List<Revision> revisions, CuratedConversation now) {
        Set<String> present = new HashSet<>();
        ConversationTexts.map(
                now,
                (slot, text) -> {
                    present.add(text);
                    return text;
                });
        UnaryOperator<String> words =
                text -> text.isEmpty() || present.contains(text) ? text : EARLIER;
        return revisions.stream()
                .map(revision ->
                        with(
                                revision,
                                revision.field(),
                                standing(revision.field(), revision.before(), words),
                                standing(revision.field(), revision.after(), words),
                                revision.why()))
                .toList();
    }

    private static @Nullable Value standing(
            Field field, @Nullable Value value, UnaryOperator<String> words) {
        return value instanceof Value.Text && !FIELDS.contains(field)
                ? value
                : value(field, value, words);
    }

    private static Revision with(
            Revision revision,
            Field field,
            @Nullable Value before,
            @Nullable Value after,
            @Nullable String why) {
        return new Revision(
                revision.id(),
                revision.counter(),
                revision.group(),
                revision.curator(),
                revision.at(),
                revision.target(),
                field,
                before,
                after,
                why,
                revision.parents());
    }

    private static Field field(Field field, UnaryOperator<String> words) {
        if (field.isTag()) {
            return Field.tag(words.apply(field.member()));
        }
        return field.isTopic() ? Field.topic(words.apply(field.member())) : field;
    }

    private static @Nullable Value value(
            Field field, @Nullable Value value, UnaryOperator<String> words) {
        return switch (value) {
            case null -> null;
            case Value.Text text when field.isTag() || field.isTopic() -> text;
            case Value.Text(String text) -> new Value.Text(words.apply(text));
            case Value.Parts(Map<String, String> parts) -> {
                Map<String, String> changed = new LinkedHashMap<>();
                parts.forEach((name, text) ->
                        changed.put(name, PARTS.contains(name) ? words.apply(text) : text));
                yield new Value.Parts(changed);
            }
        };
    }
}
