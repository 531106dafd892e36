package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.ChatConversation.Said;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads one conversation of a transcript: what stands under, or behind, each line that says who
/// speaks. What comes before the first of them is in the record alone.
final class MarkdownRecord {
    private static final Pattern BLANK_AROUND =
            Pattern.compile("\\A(?:[ \\t]*\\R)+|(?:\\R[ \\t]*)+\\z");
    private static final Pattern RULE_AT_END =
            Pattern.compile(
                    "(?:\\A|\\R[ \\t]*\\R)[ \\t]*(?:-{3,}|\\*{3,}|_{3,})[ \\t]*(?:\\R[ \\t]*)*\\z");

    private MarkdownRecord() {}

    /// What one speaker said.
    ///
    /// @param word who, as the text has it
    record Part(String word, String text) {}

    /// Reads a conversation.
    ///
    /// @throws RecordFault when no line says who speaks
    static ChatConversation read(String text, SourceMapping mapping, Speakers speakers)
            throws RecordFault {
        List<Said> said = new ArrayList<>();
        for (Part part : parts(text, mapping)) {
            String type = speakers.typeOf(SourceFormat.MARKDOWN, part.word());
            said.add(new Said(type, part.text(), null));
        }
        if (said.isEmpty()) {
            throw new RecordFault(
                    0,
                    null,
                    "expected lines that say who speaks, such as \"## User\" or \"Assistant:\"; map"
                            + " other words, as in role:operator=assistant");
        }
        return new ChatConversation(null, null, null, null, said, List.of());
    }

    /// The parts of a text.
    static List<Part> parts(String text, SourceMapping mapping) {
        List<Part> parts = new ArrayList<>();
        CodeFence fence = new CodeFence();
        SpeakerLine current = null;
        int from = 0;
        for (int at = 0; at < text.length(); ) {
            int feed = text.indexOf('\n', at);
            int next = feed < 0 ? text.length() : feed + 1;
            String line = withoutEnd(text, at, next);
            SpeakerLine speaker =
                    fence.takes(line)
                            ? null
                            : SpeakerLine.of(
                                    line, current == null ? null : current.style(), mapping);
            if (speaker != null) {
                add(parts, current, text, from, at);
                current = speaker;
                from = speaker.said().isEmpty() ? next : at + line.lastIndexOf(speaker.said());
            }
            at = next;
        }
        add(parts, current, text, from, text.length());
        return parts;
    }

    private static String withoutEnd(String text, int from, int end) {
        int last = end;
        while (last > from && (text.charAt(last - 1) == '\n' || text.charAt(last - 1) == '\r')) {
            last--;
        }
        return text.substring(from, last);
    }

    private static void add(
            List<Part> parts, @Nullable SpeakerLine speaker, String text, int from, int end) {
        if (speaker != null) {
            String said = RULE_AT_END.matcher(text.substring(from, end)).replaceAll("");
            parts.add(new Part(speaker.word(), BLANK_AROUND.matcher(said).replaceAll("")));
        }
    }
}
