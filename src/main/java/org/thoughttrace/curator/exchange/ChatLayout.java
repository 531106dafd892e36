package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// A layout of conversations other than ThoughtTrace's own that the reader knows: a list of
/// messages in which each names its speaker and what was said.
enum ChatLayout {
    /// A list `messages` of `role` and `content`, as most services and trainers take it.
    OPENAI_MESSAGES("openai-messages", "OpenAI messages", "messages", "role", "content"),
    /// A list `conversations` of `from` and `value`.
    SHAREGPT("sharegpt", "ShareGPT", "conversations", "from", "value");

    private final String key;
    private final String title;
    private final String list;
    private final String speaker;
    private final String text;

    ChatLayout(String key, String title, String list, String speaker, String text) {
        this.key = key;
        this.title = title;
        this.list = list;
        this.speaker = speaker;
        this.text = text;
    }

    /// The layout whose list of messages has this key; null for none.
    static @Nullable ChatLayout ofList(String key) {
        for (ChatLayout layout : values()) {
            if (layout.list.equals(key)) {
                return layout;
            }
        }
        return null;
    }

    /// Its name on the command line and in a record's origin.
    String key() {
        return key;
    }

    /// Its name for people.
    String title() {
        return title;
    }

    /// The key of who speaks.
    String speaker() {
        return speaker;
    }

    /// The key of what is said.
    String text() {
        return text;
    }

    /// The word of a ThoughtTrace message for a speaker: user and assistant where the layout means
    /// them, any other word as it is.
    String typeOf(String word) {
        if (this == OPENAI_MESSAGES) {
            return word;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "human" -> "user";
            case "gpt", "chatgpt", "model", "bard", "bing" -> "assistant";
            default -> word;
        };
    }
}
