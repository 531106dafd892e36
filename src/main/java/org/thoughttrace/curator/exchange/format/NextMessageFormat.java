package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.List;

/// A test set: what does the user say next? The context is there twice, without and with thoughts, so
/// that the two can be compared row by row.
final class NextMessageFormat extends JsonLinesFormat {

    NextMessageFormat() {
        super(
                "next-message",
                "Next-message prediction",
                "One reply a line: its history without and with thoughts, and the next message as"
                        + " gold.",
                Exchange.REQUIRED,
                Exchange.HISTORY,
                FormatOption.of(
                        "reason",
                        "Whether each row tells the reason of the message that is to be predicted.",
                        "left-out",
                        "included"));
    }

    @Override
    public boolean rowsArePartial() {
        return true;
    }

    @Override
    public Shaper shaper(FormatOptions chosen) {
        String required = chosen.value("require");
        int longest = chosen.number("history");
        boolean withReason = chosen.is("reason", "included");
        return (outgoing, rows) -> {
            for (Exchange exchange : Exchange.in(outgoing.conversation())) {
                Rows.Refused lack = exchange.lack(required);
                if (lack != null) {
                    rows.refuse(lack);
                    continue;
                }
                List<CuratedMessage> history = exchange.history(outgoing.conversation(), longest);
                JsonBuilder json = outgoing.object().key("history_only");
                Chat.write(json, Chat.plain(history));
                json.key("with_thoughts");
                Chat.write(json, Chat.atTheirTurns(history));
                if (withReason) {
                    json.key("next_reason")
                            .text(Chat.thoughts(exchange.next(), ThoughtKind.REASON));
                }
                json.key("gold").text(exchange.next().content());
                json.key("conversation").text(outgoing.conversation().id());
                json.key("turn").number(exchange.next().turn());
                rows.add("", row(json), () -> used(exchange, history, withReason));
            }
        };
    }

    private static Used used(Exchange exchange, List<CuratedMessage> history, boolean withReason) {
        Used.Collector used = Used.at(exchange.next()).messages(history);
        history.forEach(message -> used.thoughts(message.thoughts()));
        if (withReason) {
            used.thoughts(exchange.next().thoughts(ThoughtKind.REASON));
        }
        return used.messages(List.of(exchange.next())).done();
    }
}
