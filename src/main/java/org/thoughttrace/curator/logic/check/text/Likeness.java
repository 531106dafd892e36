package org.thoughttrace.curator.logic.check.text;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;

import java.util.ArrayList;
import java.util.List;

/// By what conversations are told to be alike in wording: the signature of the content words of all
/// their messages, and of a short one that of all its words.
public final class Likeness {

    /// Greetings alone are alike and no duplicates.
    private static final int FEWEST = 4;

    private Likeness() {}

    /// The signature of a conversation; null where it says too little.
    public static int @Nullable [] of(CuratedConversation conversation) {
        List<String> content = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (CuratedMessage message : conversation.messages()) {
            List<String> words = Tokens.of(message.content());
            all.addAll(words);
            content.addAll(Tokens.contentOf(words));
        }
        int[] signature = MinHash.of(content);
        return signature != null || all.size() < FEWEST ? signature : MinHash.ofAll(all);
    }
}
