package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.exchange.record.ChatConversation.Said;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads one conversation of a transcript: what stands under, or behind, each line that says who
/// speaks. What comes before the first of them is in the record alone.
public final class MarkdownRecord {
    private static final Pattern RULE = Pattern.compile("[ \\t]*(?:-{3,}|\\*{3,}|_{3,})[ \\t]*");

    private MarkdownRecord() {}

    /// What one speaker said.
    ///
    /// @param word who, as the text has it
    public record Part(String word, String text) {}

    /// Reads a conversation.
    ///
    /// @throws RecordFault when no line says who speaks
    static ChatConversation read(
            String text, SourceMapping mapping, Speakers speakers, WarningList warnings)
            throws RecordFault {
        List<Said> said = new ArrayList<>();
        if (saysSomethingFirst(text, mapping)) {
            warnings.add("", "what stands before the first who speaks is in the record alone");
        }
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
    public static List<Part> parts(String text, SourceMapping mapping) {
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

    /// True when more than headings and lines across the page stands before the first who speaks.
    private static boolean saysSomethingFirst(String text, SourceMapping mapping) {
        return text.lines()
                .takeWhile(line -> SpeakerLine.of(line, null, mapping) == null)
                .anyMatch(line ->
                        !line.isBlank() && !line.startsWith("#") && !RULE.matcher(line).matches());
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
            parts.add(new Part(speaker.word(), said(text, from, end)));
        }
    }

    /// What was said between two places: without blank lines around it, and without a line across the
    /// page that only parts it from the next.
    private static String said(String text, int from, int end) {
        int first = firstVisibleLine(text, from, end);
        int last = lastVisible(text, first, end);
        int line = text.lastIndexOf('\n', last - 1) + 1;
        boolean endsInRule =
                last > first && RULE.matcher(text.substring(Math.max(line, first), last)).matches();
        int before = endsInRule ? lastVisible(text, first, Math.max(line, first)) : last;
        // Right under words such a line makes a heading of them.
        boolean stands = text.substring(before, Math.max(line, before)).lines().count() > 1;
        return text.substring(first, endsInRule && (before <= first || stands) ? before : last);
    }

    private static int firstVisibleLine(String text, int from, int end) {
        int lineStart = from;
        for (int at = from; at < end && Character.isWhitespace(text.charAt(at)); at++) {
            lineStart = text.charAt(at) == '\n' ? at + 1 : lineStart;
        }
        return lineStart;
    }

    /// The end of the last line that is not blank.
    private static int lastVisible(String text, int from, int end) {
        int last = end;
        int cut = end;
        while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
            char space = text.charAt(last);
            cut = space == '\n' || space == '\r' ? last : cut;
        }
        return last == from ? from : cut;
    }
}
