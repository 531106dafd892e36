package org.thoughttrace.curator.ui.markdown;

import org.commonmark.node.SourceSpan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Finds for each character of a parsed literal the stretch of the source it was written as.
///
/// Literals differ from their source by escapes, entities and trimmed spaces. Where the two cannot
/// be matched the answer is approximate, but it is always inside the source and never runs
/// backwards.
final class SourceAligner {

    /// A part of the literal and its stretch of the source. If both are equally long they match
    /// character by character.
    record Segment(String literal, int start, int end) {}

    private static final int LONGEST_GAP = 64;
    private static final int LONGEST_ENTITY = 40;
    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]+;");

    private final String source;

    SourceAligner(String source) {
        this.source = source;
    }

    /// Matches the literal of an inline node with the spans the parser gave it.
    List<Segment> align(String literal, List<SourceSpan> spans) {
        if (literal.isEmpty()) {
            return List.of();
        }
        if (spans.isEmpty()) {
            return List.of(new Segment(literal, 0, 0));
        }
        if (spans.size() == 1) {
            int start = clamp(spans.getFirst().getInputIndex());
            int end = clamp(start + spans.getFirst().getLength());
            int from = end - literal.length();
            // Equal, or equal to the end: the task list extension cuts off the start.
            if (from >= start && source.startsWith(literal, from)) {
                return List.of(new Segment(literal, from, end));
            }
        }
        return walk(literal, spans);
    }

    private int clamp(int index) {
        return Math.clamp(index, 0, source.length());
    }

    private List<Segment> walk(String literal, List<SourceSpan> spans) {
        int size = spans.stream().mapToInt(span -> span.getLength() + 1).sum();
        StringBuilder raw = new StringBuilder(size);
        int[] at = new int[size + 1];
        for (SourceSpan span : spans) {
            int start = clamp(span.getInputIndex());
            int end = clamp(start + span.getLength());
            if (!raw.isEmpty() && start > at[raw.length() - 1] + 1) {
                at[raw.length()] = at[raw.length() - 1] + 1;
                raw.append('\n');
            }
            for (int i = start; i < end; i++) {
                at[raw.length()] = i;
                raw.append(source.charAt(i));
            }
            at[raw.length()] = end;
        }
        int[] starts = new int[literal.length()];
        int[] ends = new int[literal.length()];
        match(literal, raw.toString(), starts, ends);
        return group(literal, starts, ends, at);
    }

    /// Fills the stretch of `raw` for each character of the literal.
    private static void match(String literal, String raw, int[] starts, int[] ends) {
        int j = 0;
        int i = 0;
        while (i < literal.length()) {
            int length = writtenLength(literal, i, raw, j);
            if (length == 0) {
                int next = nextMatch(literal, i, raw, j);
                if (next < 0) {
                    starts[i] = Math.min(j, raw.length());
                    ends[i] = starts[i];
                    i++;
                    continue;
                }
                j = next;
                length = writtenLength(literal, i, raw, j);
            }
            int characters = length > 2 && Character.isHighSurrogate(literal.charAt(i)) ? 2 : 1;
            int last = Math.min(i + characters, literal.length());
            Arrays.fill(starts, i, last, j);
            Arrays.fill(ends, i, last, j + length);
            i = last;
            j += length;
        }
    }

    private static int nextMatch(String literal, int i, String raw, int from) {
        int last = Math.min(raw.length(), from + LONGEST_GAP);
        for (int j = from; j < last; j++) {
            if (writtenLength(literal, i, raw, j) > 0) {
                return j;
            }
        }
        return -1;
    }

    /// How many characters of `raw` at `j` write the literal's character at `i`; 0 if they do not.
    private static int writtenLength(String literal, int i, String raw, int j) {
        if (j >= raw.length()) {
            return 0;
        }
        char wanted = literal.charAt(i);
        char written = raw.charAt(j);
        if (written == '&') {
            String entity = entity(raw, j);
            if (!entity.isEmpty() && !literal.startsWith(entity, i)) {
                return entity.length();
            }
        }
        if (written == wanted || written == 0 && wanted == '\uFFFD') {
            return 1;
        }
        if (written == '\\' && j + 1 < raw.length() && raw.charAt(j + 1) == wanted) {
            return 2;
        }
        return written == '\n' && wanted == ' ' ? 1 : 0;
    }

    /// The entity that starts here, or an empty text.
    private static String entity(String raw, int at) {
        int end = raw.indexOf(';', at, Math.min(raw.length(), at + LONGEST_ENTITY));
        String entity = end < 0 ? "" : raw.substring(at, end + 1);
        return ENTITY.matcher(entity).matches() ? entity : "";
    }

    private static List<Segment> group(String literal, int[] starts, int[] ends, int[] at) {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= literal.length(); i++) {
            boolean same =
                    i < literal.length() && starts[i] == starts[from] && ends[i] == ends[from];
            boolean next =
                    i < literal.length()
                            && ends[i - 1] - starts[i - 1] == 1
                            && ends[i] - starts[i] == 1
                            && starts[i] == ends[i - 1]
                            && at[starts[i]] == at[starts[i - 1]] + 1;
            if (!same && !next) {
                segments.add(
                        new Segment(literal.substring(from, i), at[starts[from]], at[ends[i - 1]]));
                from = i;
            }
        }
        return segments;
    }
}
