package org.thoughttrace.curator.exchange.format;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.format.Table.Column;
import org.thoughttrace.curator.exchange.format.Table.Type;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Survey;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The five flat tables and what of a conversation goes into each. Ids are texts everywhere, so that
/// no digit of one is lost; counts are whole numbers, also where some are missing.
final class FlatTables {
    static final Table CONVERSATIONS =
            new Table(
                    "conversations",
                    columns(
                            "conversation participant model provider created_at updated_at"
                                    + " turns:i thoughts:i status note edited:t open_flags:i"
                                    + " task_summary task_expectation age gender education"
                                    + " occupation frequency purposes tags topics"),
                    1);
    static final Table MESSAGES =
            new Table(
                    "messages",
                    columns(
                            "conversation turn:i role source_id timestamp stage relation edited:t"
                                    + " content"),
                    2);
    static final Table THOUGHTS =
            new Table(
                    "thoughts",
                    columns(
                            "conversation turn:i thought:i kind label timestamp stage late:t"
                                    + " edited:t path content"),
                    3);
    static final Table FLAGS =
            new Table(
                    "flags",
                    columns(
                            "conversation flag turn:i thought:i kind severity start:i end:i"
                                    + " resolved:t curator at comment"),
                    2);
    static final Table REVISIONS =
            new Table(
                    "revisions",
                    columns(
                            "conversation revision counter:i group curator at target field before"
                                    + " after why"),
                    2);

    private FlatTables() {}

    /// Adds the rows of one conversation to every table.
    static void shape(Outgoing outgoing, Rows rows) {
        CuratedConversation conversation = outgoing.conversation();
        rows.add(CONVERSATIONS.name(), conversation(outgoing));
        for (CuratedMessage message : conversation.messages()) {
            rows.add(MESSAGES.name(), message(outgoing, message));
            int number = 0;
            for (CuratedThought thought : message.thoughts()) {
                rows.add(THOUGHTS.name(), thought(outgoing, message, thought, ++number));
            }
        }
        for (Flag flag : conversation.flags()) {
            rows.add(FLAGS.name(), flag(conversation, flag));
        }
        for (Revision revision : outgoing.revisions()) {
            rows.add(REVISIONS.name(), revision(conversation, revision));
        }
    }

    private static Row conversation(Outgoing outgoing) {
        CuratedConversation conversation = outgoing.conversation();
        Conversation source = conversation.source();
        Survey survey = source.survey();
        return cells(
                source.id(),
                source.participant(),
                source.modelName(),
                source.modelProvider(),
                source.createdAt(),
                source.updatedAt(),
                number(conversation.messages().size()),
                number(conversation.thoughtCount()),
                conversation.status().key(),
                conversation.note().isEmpty() ? null : conversation.note(),
                outgoing.unredacted().isEdited(),
                number(conversation.openFlagCount()),
                source.taskSummary(),
                source.taskExpectation(),
                survey == null ? null : survey.age(),
                survey == null ? null : survey.gender(),
                survey == null ? null : survey.education(),
                survey == null ? null : survey.occupation(),
                survey == null ? null : survey.frequency(),
                survey == null ? null : survey.purposes(),
                String.join("; ", conversation.tags()),
                String.join("; ", conversation.topics()));
    }

    private static Row message(Outgoing outgoing, CuratedMessage message) {
        return cells(
                outgoing.conversation().id(),
                number(message.turn()),
                Chat.roleOf(message),
                message.source().sourceId(),
                message.source().timestamp(),
                message.stage(),
                message.relation(),
                outgoing.isEdited(message),
                message.content());
    }

    private static Row thought(
            Outgoing outgoing, CuratedMessage message, CuratedThought thought, int number) {
        return cells(
                outgoing.conversation().id(),
                number(thought.turn()),
                number(number),
                thought.kind().key(),
                thought.label(),
                thought.timestamp(),
                message.stage(),
                outgoing.isLate(thought),
                outgoing.isEdited(thought),
                thought.id().path(),
                thought.content());
    }

    private static Row flag(CuratedConversation conversation, Flag flag) {
        CuratedThought thought =
                flag.on() instanceof Target.OfThought on
                        ? conversation.thought(on.thought()).orElse(null)
                        : null;
        Span span = flag.span();
        int turn = thought == null ? flag.turn() : thought.turn();
        return cells(
                conversation.id(),
                flag.id().toString(),
                turn == 0 ? null : number(turn),
                thought == null
                        ? null
                        : number(conversation.message(turn).thoughts().indexOf(thought) + 1),
                flag.kind(),
                flag.severity().key(),
                span == null ? null : number(span.start()),
                span == null ? null : number(span.end()),
                !flag.isOpen(),
                flag.curator(),
                flag.at().toString(),
                flag.comment());
    }

    private static Row revision(CuratedConversation conversation, Revision revision) {
        return cells(
                conversation.id(),
                revision.id().toString(),
                revision.counter(),
                revision.group().toString(),
                revision.curator(),
                revision.at().toString(),
                revision.target().path(),
                revision.field().name(),
                words(revision.before()),
                words(revision.after()),
                revision.why());
    }

    private static @Nullable String words(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Text(String text) -> text;
            case Value.Parts parts ->
                    parts.parts().entrySet().stream()
                            .map(part -> part.getKey() + "=" + part.getValue())
                            .collect(Collectors.joining("; "));
        };
    }

    private static Row cells(@Nullable Object... values) {
        return new Row.Cells(Arrays.asList(values));
    }

    private static Long number(int value) {
        return (long) value;
    }

    /// Names, each with `:i` for whole numbers or `:t` for true and false.
    private static List<Column> columns(String names) {
        return Arrays.stream(names.split(" ", -1))
                .map(name -> {
                    String[] parts = name.split(":", -1);
                    Type type =
                            parts.length == 1
                                    ? Type.TEXT
                                    : parts[1].equals("i") ? Type.INTEGER : Type.TRUTH;
                    return new Column(parts[0], type);
                })
                .toList();
    }
}
