package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;

import java.util.List;

/// The choice where thoughts stand in whole conversations.
final class ThoughtsOption {
    static final String NAME = "thoughts";
    static final FormatOption OPTION =
            FormatOption.of(
                    NAME,
                    "Leave thoughts out, tell them in a system note at the start, or put them in"
                            + " <thought> blocks at the head of the user's messages, where those"
                            + " about the last reply have no place.",
                    "left-out",
                    "note",
                    "blocks");

    private ThoughtsOption() {}

    static boolean areLeftOut(FormatOptions chosen) {
        return chosen.is(NAME, "left-out");
    }

    /// Tells of the thoughts that do not stand in the row: all of them, or those that have no place.
    static void leaveOutOthers(List<CuratedMessage> messages, FormatOptions chosen, Rows rows) {
        if (chosen.is(NAME, "blocks")) {
            for (CuratedThought thought : Chat.withoutUserTurn(messages)) {
                rows.leaveOut(
                        thought,
                        "no place",
                        "no message of the user follows that could hold the thought");
            }
        } else if (areLeftOut(chosen)) {
            for (CuratedMessage message : messages) {
                message.thoughts()
                        .forEach(thought ->
                                rows.leaveOut(
                                        thought,
                                        "thoughts left out",
                                        "the format was to leave thoughts out"));
            }
        }
    }

    static List<Chat.Turn> turns(List<CuratedMessage> messages, FormatOptions chosen) {
        return switch (chosen.value(NAME)) {
            case "note" -> Chat.withNote(messages);
            case "blocks" -> Chat.inUserTurns(messages);
            default -> Chat.plain(messages);
        };
    }
}
