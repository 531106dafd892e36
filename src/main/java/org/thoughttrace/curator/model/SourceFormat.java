package org.thoughttrace.curator.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// A layout of conversations that can be read.
public enum SourceFormat {
    THOUGHTTRACE(
            "thoughttrace",
            "ThoughtTrace",
            "Conversations with thoughts, as the release has them; their rows in Parquet, too."),
    OPENAI_MESSAGES(
            "openai-messages",
            "OpenAI messages",
            "A list \"messages\" of role and content: JSON Lines, a JSON array or Parquet."),
    SHAREGPT(
            "sharegpt",
            "ShareGPT",
            "A list \"conversations\" of from and value: JSON Lines, a JSON array or Parquet."),
    WILDCHAT(
            "wildchat",
            "WildChat",
            "Rows with conversation_hash and a list \"conversation\": JSON Lines, a JSON array or"
                    + " Parquet."),
    LMSYS(
            "lmsys",
            "LMSYS-Chat-1M",
            "Rows with conversation_id and a list \"conversation\": JSON Lines, a JSON array or"
                    + " Parquet."),
    CHATGPT(
            "chatgpt",
            "ChatGPT export",
            "conversations.json of a ChatGPT export, or its zip; branches are kept."),
    CLAUDE(
            "claude",
            "Claude export",
            "conversations.json of a Claude export, or its zip; branches are kept."),
    MARKDOWN(
            "markdown",
            "Markdown transcript",
            "A text in which headings or words such as \"User:\" say who speaks.");

    private final String key;
    private final String title;
    private final String description;

    SourceFormat(String key, String title, String description) {
        this.key = key;
        this.title = title;
        this.description = description;
    }

    /// The format of a key.
    public static Optional<SourceFormat> named(String key) {
        return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
    }

    /// All keys, to be listed in a sentence.
    public static String keys() {
        return Arrays.stream(values()).map(SourceFormat::key).collect(Collectors.joining(", "));
    }

    /// True for what a service gives one of its users: all of it is of one person.
    public boolean isOfOnePerson() {
        return this == CHATGPT || this == CLAUDE;
    }

    /// Its name on the command line and in the origin of what came in.
    public String key() {
        return key;
    }

    /// Its name for people.
    public String title() {
        return title;
    }

    /// What such a file is, in one sentence.
    public String description() {
        return description;
    }

    /// True when its conversations are lists of messages in rows, whose fields may have other names.
    public boolean isOfRows() {
        return switch (this) {
            case OPENAI_MESSAGES, SHAREGPT, WILDCHAT, LMSYS -> true;
            case THOUGHTTRACE, CHATGPT, CLAUDE, MARKDOWN -> false;
        };
    }
}
