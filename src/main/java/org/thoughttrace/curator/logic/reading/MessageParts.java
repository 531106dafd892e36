package org.thoughttrace.curator.logic.reading;

import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a message consists of: what is said, and the calls of tools and their results that a program
/// put into it. Conversations of other programs alone have such parts; in one of ThoughtTrace a block
/// of JSON is something that was said.
public final class MessageParts {

    /// What a part is.
    public enum Kind {
        /// What user or assistant say.
        SAID,
        /// A program calls a tool.
        CALL,
        /// What a tool gave back, or what the system was told: no part of the dialogue.
        ASIDE
    }

    /// A stretch of the message's content, in UTF-16 units; a call or result without its fence.
    ///
    /// @param name of the tool that is called, otherwise empty; the stretch holds its arguments alone
    /// @param isCode true for text to be read character by character: JSON, a log of a program
    public record Part(Kind kind, int start, int end, String name, boolean isCode) {

        /// Its characters.
        public String in(String content) {
            return content.substring(start, end);
        }
    }

    /// As the readers of other formats write a call, and what it gave back: a block whose fence is as
    /// long at its end as at its start, a name first.
    private static final Pattern CALL =
            Pattern.compile(
                    "(?m)^(`{3,})json\\n\\{\"name\":\"([^\"\\\\\\n]{1,200})\""
                            + "(?:,\"arguments\":((?s:.*?)))?}\\n\\1$");

    private static final Pattern RESULT = Pattern.compile("(?m)\\s*(`{3,})\\n((?s:.*?))\\n\\1$");

    private MessageParts() {}

    /// The parts of a message in their order; stretches of white space between them are left out.
    public static List<Part> of(CuratedConversation conversation, CuratedMessage message) {
        String content = message.content();
        if (message.role() == Role.OTHER) {
            return List.of(aside(content));
        }
        boolean isForeign = !conversation.source().origin().format().isEmpty();
        if (!isForeign
                || message.role() != Role.ASSISTANT
                || !content.contains("```json\n{\"name\"")) {
            return List.of(said(content, 0, content.length()));
        }
        return split(content);
    }

    private static List<Part> split(String content) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        Matcher calls = CALL.matcher(content);
        Matcher results = RESULT.matcher(content);
        while (calls.find(at)) {
            addSaid(parts, content, at, calls.start());
            boolean isGiven = calls.group(3) != null;
            int end = calls.end() - calls.group(1).length() - "}\n".length();
            int start = isGiven ? calls.start(3) : end;
            parts.add(new Part(Kind.CALL, start, end, calls.group(2), true));
            at = calls.end();
            if (results.region(at, content.length()).lookingAt()) {
                parts.add(new Part(Kind.ASIDE, results.start(2), results.end(2), "", true));
                at = results.end();
            }
        }
        addSaid(parts, content, at, content.length());
        return List.copyOf(parts);
    }

    private static void addSaid(List<Part> parts, String content, int from, int to) {
        int start = from;
        int end = to;
        // Blank lines alone: white space within a line can be a sign of Markdown.
        while (start < end && content.charAt(start) == '\n') {
            start++;
        }
        while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            parts.add(said(content, start, end));
        }
    }

    private static Part said(String content, int start, int end) {
        return new Part(Kind.SAID, start, end, "", false);
    }

    private static Part aside(String content) {
        return new Part(Kind.ASIDE, 0, content.length(), "", looksLikeCode(content));
    }

    /// JSON, or rows of it. Prose that a tool gives back stays prose.
    static boolean looksLikeCode(String content) {
        String text = content.strip();
        if (text.length() < 2) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return (first == '{' && last == '}')
                || (first == '[' && last == ']')
                || (first == '<' && last == '>');
    }
}
