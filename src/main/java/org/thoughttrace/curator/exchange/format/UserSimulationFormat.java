package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.model.CuratedMessage;

import java.util.List;

/// What a user thinks and says next, to train a model that plays the user.
final class UserSimulationFormat extends JsonLinesFormat {
    private static final RowStream TWIN = new RowStream("history-only", null);

    UserSimulationFormat() {
        super(
                "user-simulation",
                "User simulation",
                "One reply a line: the history up to it as prompt; reaction, reason and the next"
                        + " message as completion.",
                Exchange.REQUIRED,
                Exchange.HISTORY,
                FormatOption.of(
                        "twin",
                        "Whether a second file has the same rows without the thoughts.",
                        "left-out",
                        "included"));
    }

    @Override
    public List<RowStream> streams(FormatOptions chosen) {
        return chosen.is("twin", "included")
                ? List.of(RowStream.MAIN, TWIN)
                : List.of(RowStream.MAIN);
    }

    @Override
    public boolean rowsArePartial() {
        return true;
    }

    @Override
    public Shaper shaper(FormatOptions chosen) {
        String required = chosen.value("require");
        int longest = chosen.number("history");
        boolean withTwin = chosen.is("twin", "included");
        return (outgoing, rows) -> {
            for (Exchange exchange : Exchange.in(outgoing.conversation())) {
                Rows.Refused lack = exchange.lack(required);
                if (lack != null) {
                    rows.refuse(lack);
                    continue;
                }
                List<CuratedMessage> history = exchange.history(outgoing.conversation(), longest);
                List<Chat.Turn> prompt = Chat.plain(history);
                rows.add(
                        "",
                        row(
                                ended(
                                        thoughts(
                                                begun(outgoing, prompt, thinking(exchange)),
                                                exchange),
                                        outgoing,
                                        exchange)),
                        () -> exchange.used(history));
                if (withTwin) {
                    rows.add(
                            TWIN.name(),
                            row(
                                    ended(
                                            begun(outgoing, prompt, exchange.next().content()),
                                            outgoing,
                                            exchange)),
                            () -> exchange.used(history));
                }
            }
        };
    }

    private static String thinking(Exchange exchange) {
        StringBuilder words = new StringBuilder();
        if (exchange.reaction() != null) {
            words.append(Chat.block("reaction", exchange.reaction())).append('\n');
        }
        if (exchange.reason() != null) {
            words.append(Chat.block("reason", exchange.reason())).append('\n');
        }
        return words.append(Chat.block("message", exchange.next().content())).toString();
    }

    private static JsonBuilder begun(Outgoing outgoing, List<Chat.Turn> prompt, String completion) {
        JsonBuilder json = outgoing.object().key("prompt");
        Chat.write(json, prompt);
        json.key("completion");
        Chat.write(json, List.of(new Chat.Turn("user", completion)));
        return json;
    }

    private static JsonBuilder thoughts(JsonBuilder json, Exchange exchange) {
        return json.key("reaction").text(exchange.reaction()).key("reason").text(exchange.reason());
    }

    private static JsonBuilder ended(JsonBuilder json, Outgoing outgoing, Exchange exchange) {
        return json.key("message")
                .text(exchange.next().content())
                .key("conversation")
                .text(outgoing.conversation().id())
                .key("turn")
                .number(exchange.reply().turn());
    }
}
