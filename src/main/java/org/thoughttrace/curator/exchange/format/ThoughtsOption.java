package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.model.CuratedMessage;

import java.util.List;

/// The choice where thoughts stand in whole conversations.
final class ThoughtsOption {
    static final String NAME = "thoughts";
    static final FormatOption OPTION =
            FormatOption.of(
                    NAME,
                    "Leave thoughts out, tell them in a system note at the start, or put them in"
                            + " <thought> blocks at the head of the user's messages.",
                    "left-out",
                    "note",
                    "blocks");

    private ThoughtsOption() {}

    static boolean areLeftOut(FormatOptions chosen) {
        return chosen.is(NAME, "left-out");
    }

    static List<Chat.Turn> turns(List<CuratedMessage> messages, FormatOptions chosen) {
        return switch (chosen.value(NAME)) {
            case "note" -> Chat.withNote(messages);
            case "blocks" -> Chat.inUserTurns(messages);
            default -> Chat.plain(messages);
        };
    }
}
