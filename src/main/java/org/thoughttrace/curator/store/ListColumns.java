package org.thoughttrace.curator.store;

import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;

/// What a list shows of a conversation and would otherwise have to read its messages for.
final class ListColumns {

    private static final int COVERAGE_TURNS = 200;
    private static final int TITLE_LENGTH = 160;

    private ListColumns() {}

    /// Its title, cut where a list has long ceased to show it.
    static String title(CuratedConversation conversation) {
        String title = conversation.title();
        return title.codePointCount(0, title.length()) <= TITLE_LENGTH
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE_LENGTH - 1)) + "…";
    }

    /// One character a turn: r for a reason, a for a reaction, b for both, a dot for none.
    static String coverage(CuratedConversation conversation) {
        StringBuilder coverage = new StringBuilder();
        for (CuratedMessage message : conversation.messages()) {
            if (coverage.length() == COVERAGE_TURNS) {
                break;
            }
            boolean reason = false;
            boolean reaction = false;
            for (CuratedThought thought : message.thoughts()) {
                switch (thought.kind()) {
                    case REASON -> reason = true;
                    case REACTION -> reaction = true;
                }
            }
            coverage.append(reason ? (reaction ? 'b' : 'r') : (reaction ? 'a' : '.'));
        }
        return coverage.toString();
    }
}
