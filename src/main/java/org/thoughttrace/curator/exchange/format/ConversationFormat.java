package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.exchange.json.JsonBuilder;

import java.util.List;
import java.util.Optional;

/// What formats of one whole conversation a line have in common: a conversation that came in the
/// same format leaves as it came, and one without messages is refused.
abstract class ConversationFormat extends JsonLinesFormat {

    ConversationFormat(String name, String title, String description, FormatOption... options) {
        super(name, title, description, options);
    }

    @Override
    public final Shaper shaper(FormatOptions chosen) {
        boolean asItCame = mayLeaveAsItCame(chosen);
        return (outgoing, rows) -> {
            Optional<byte[]> record = asItCame ? outgoing.record(name()) : Optional.empty();
            if (record.isPresent()) {
                byte[] kept = asItCame(outgoing.conversation().id(), record.get());
                rows.add("", new Row.Json(kept));
            } else if (outgoing.conversation().messages().isEmpty()) {
                rows.refuse(new Rows.Refused(0, "no messages", "it has no message"));
            } else {
                JsonBuilder json = outgoing.object();
                write(
                        outgoing.conversation().id(),
                        ThoughtsOption.turns(outgoing.conversation().messages(), chosen),
                        chosen,
                        json);
                rows.add("", row(json));
                ThoughtsOption.leaveOutOthers(outgoing.conversation().messages(), chosen, rows);
            }
        };
    }

    @Override
    public final boolean takesWordsOver(FormatOptions chosen) {
        return ThoughtsOption.areLeftOut(chosen);
    }

    /// False where an option asks for something that the record of a source may not have.
    boolean mayLeaveAsItCame(FormatOptions chosen) {
        return ThoughtsOption.areLeftOut(chosen);
    }

    /// The record of a source, with what the format must have and sources need not.
    byte[] asItCame(String id, byte[] record) {
        return record;
    }

    /// Writes the members of a conversation.
    abstract void write(String id, List<Chat.Turn> turns, FormatOptions chosen, JsonBuilder json);
}
