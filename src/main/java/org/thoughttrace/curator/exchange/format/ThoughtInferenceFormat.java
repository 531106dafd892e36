package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;

import java.util.ArrayList;
import java.util.List;

/// A test set: what was the user thinking? The context ends with the message that the thought is
/// about; it is there twice, without and with the thoughts of the turns before.
final class ThoughtInferenceFormat extends JsonLinesFormat {

    ThoughtInferenceFormat() {
        super(
                "thought-inference",
                "Thought inference",
                "One thought a line: the history up to its message without and with earlier"
                        + " thoughts, and the thought as gold.",
                FormatOption.of(
                        "kind", "Which thoughts are asked for.", "both", "reason", "reaction"),
                Exchange.HISTORY);
    }

    @Override
    public boolean rowsArePartial() {
        return true;
    }

    @Override
    public Shaper shaper(FormatOptions chosen) {
        int longest = Math.max(1, chosen.number("history"));
        return (outgoing, rows) -> {
            CuratedConversation conversation = outgoing.conversation();
            for (CuratedMessage message : conversation.messages()) {
                for (CuratedThought thought : message.thoughts()) {
                    if (chosen.is("kind", "both") || chosen.is("kind", thought.kind().key())) {
                        rows.add(
                                "",
                                question(outgoing, message, thought, longest),
                                () -> used(conversation, message, thought, longest));
                    } else {
                        rows.refuse(
                                new Rows.Refused(
                                        message.turn(),
                                        message.thoughts().indexOf(thought) + 1,
                                        "other kind",
                                        "it is a "
                                                + thought.kind().key()
                                                + ", and the other kind is asked for"));
                    }
                }
            }
        };
    }

    private static Used used(
            CuratedConversation conversation,
            CuratedMessage message,
            CuratedThought thought,
            int longest) {
        List<CuratedMessage> history = history(conversation, message, longest);
        Used.Collector used = Used.at(message).messages(history);
        history.subList(0, history.size() - 1)
                .forEach(earlier -> used.thoughts(earlier.thoughts()));
        return used.thoughts(List.of(thought)).about(message.thoughts().indexOf(thought) + 1);
    }

    private static List<CuratedMessage> history(
            CuratedConversation conversation, CuratedMessage message, int longest) {
        int end = message.turn();
        return conversation.messages().subList(Math.max(0, end - longest), end);
    }

    private static Row question(
            Outgoing outgoing, CuratedMessage message, CuratedThought thought, int longest) {
        CuratedConversation conversation = outgoing.conversation();
        List<CuratedMessage> history = history(conversation, message, longest);
        List<Chat.Turn> withThoughts =
                new ArrayList<>(Chat.atTheirTurns(history.subList(0, history.size() - 1)));
        withThoughts.addAll(Chat.plain(history.subList(history.size() - 1, history.size())));
        JsonBuilder json = outgoing.object().key("history_only");
        Chat.write(json, Chat.plain(history));
        json.key("with_thoughts");
        Chat.write(json, withThoughts);
        json.key("kind").text(thought.kind().key()).key("label").text(thought.label());
        json.key("gold").text(thought.content());
        json.key("conversation").text(conversation.id()).key("turn").number(message.turn());
        json.key("thought").number(message.thoughts().indexOf(thought) + 1);
        return row(json);
    }
}
