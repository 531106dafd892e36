package org.thoughttrace.curator.ui.judge;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.judgement.JudgedThought;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;

import java.util.List;

/// A thought to be judged, with the messages that led to it.
///
/// @param thought what is known of it, the labels that are still hidden included
/// @param content its words
/// @param context the last few messages up to the one it belongs to
record JudgeCard(JudgedThought thought, String content, List<CuratedMessage> context) {

    private static final int MESSAGES = 4;

    /// The card of a thought; null where it is no longer there.
    static @Nullable JudgeCard of(JudgedThought thought, CuratedConversation conversation) {
        CuratedThought now = conversation.thought(thought.id()).orElse(null);
        if (now == null) {
            return null;
        }
        List<CuratedMessage> context =
                conversation.messages().subList(Math.max(0, now.turn() - MESSAGES), now.turn());
        return new JudgeCard(thought, now.content(), context);
    }
}
