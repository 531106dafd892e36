package org.thoughttrace.curator.ui.session;

import org.thoughttrace.curator.logic.reading.MessageParts;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.ui.markdown.MarkdownDocument;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The parsed Markdown of the conversation on screen. Parsing is for other threads; what a thread
/// that draws asks for is there already, short, or shown as plain text.
public final class Documents {

    private static final int SHORT = 4_000;
    private static final int AHEAD_CHARACTERS = 4_000_000;

    private final Map<String, MarkdownDocument> parsed = new ConcurrentHashMap<>();

    /// Parses what a conversation is likely to show first; keeps what it still needs of before.
    void prepare(CuratedConversation conversation) {
        long characters = 0;
        for (CuratedMessage message : conversation.messages()) {
            characters += message.content().length();
            if (characters > AHEAD_CHARACTERS) {
                break;
            }
            MessageParts.of(conversation, message).stream()
                    .filter(part -> !part.isCode())
                    .map(part -> part.in(message.content()))
                    .forEach(words -> parsed.computeIfAbsent(words, MarkdownDocument::parse));
        }
    }

    /// The document of a message's words.
    public MarkdownDocument of(String content) {
        MarkdownDocument known = parsed.get(content);
        if (known != null) {
            return known;
        }
        return content.length() <= SHORT
                ? parsed.computeIfAbsent(content, MarkdownDocument::parse)
                : MarkdownDocument.plain(content);
    }
}
