package org.thoughttrace.curator.ui.inspector;

import org.thoughttrace.curator.logic.text.TextDiff;
import org.thoughttrace.curator.logic.text.TextDiff.Kind;
import org.thoughttrace.curator.logic.text.TextDiff.Part;

import java.util.ArrayList;
import java.util.List;

/// What changed between two texts, in the two lines that an entry of the history has room for.
public final class ChangeExcerpt {

    private static final int LONGEST = 76;
    private static final int CONTEXT = 22;
    private static final int ROOM = 110;

    /// What is compared at most: no more could be shown.
    private static final int STRETCH = 1000;

    private ChangeExcerpt() {}

    /// One word or short phrase in place of another.
    public static List<Part> ofWords(String before, String after) {
        List<Part> pieces = new ArrayList<>();
        if (!before.isEmpty()) {
            pieces.add(new Part(Kind.REMOVED, head(before, LONGEST)));
        }
        if (!before.isEmpty() && !after.isEmpty()) {
            pieces.add(new Part(Kind.SAME, " → "));
        }
        if (!after.isEmpty()) {
            pieces.add(new Part(Kind.ADDED, head(after, LONGEST)));
        }
        return pieces;
    }

    /// A text that became another: the stretch that differs, with some words around it.
    public static List<Part> ofProse(String oldText, String newText) {
        String before = oneLine(oldText);
        String after = oneLine(newText);
        if (before.isEmpty() || after.isEmpty()) {
            return ofWords(before, after);
        }
        if (before.equals(after)) {
            return List.of(new Part(Kind.SAME, "only white space differs"));
        }
        int start = commonStart(before, after);
        int end = commonEnd(before, after, start);
        List<Part> pieces = new ArrayList<>();
        add(pieces, Kind.SAME, tail(before.substring(0, start), CONTEXT));
        List<Part> parts =
                TextDiff.between(
                        head(before.substring(start, before.length() - end), STRETCH),
                        head(after.substring(start, after.length() - end), STRETCH));
        int room = ROOM;
        for (Part part : parts) {
            if (room <= 0) {
                add(pieces, Kind.SAME, " …");
                return pieces;
            }
            String text = shortened(part);
            boolean replaces =
                    part.kind() == Kind.ADDED
                            && !pieces.isEmpty()
                            && pieces.getLast().kind() == Kind.REMOVED
                            && !pieces.getLast().text().endsWith(" ");
            if (replaces) {
                add(pieces, Kind.SAME, " ");
            }
            add(pieces, part.kind(), text);
            room -= text.length();
        }
        add(pieces, Kind.SAME, head(before.substring(before.length() - end), CONTEXT));
        return pieces;
    }

    private static void add(List<Part> pieces, Kind kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Part(kind, text));
        }
    }

    private static String shortened(Part part) {
        String text = part.text();
        if (part.kind() != Kind.SAME) {
            return head(text, LONGEST);
        }
        return text.length() <= 2 * CONTEXT
                ? text
                : head(text, CONTEXT) + tail(text, CONTEXT).substring(1);
    }

    /// Where they begin to differ, moved back to the start of a word.
    private static int commonStart(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int at = 0;
        while (at < most && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        while (at > 0 && before.charAt(at - 1) != ' ') {
            at--;
        }
        return at;
    }

    /// How much at the end is the same, from the start of a space on.
    private static int commonEnd(String before, String after, int start) {
        int most = Math.min(before.length(), after.length()) - start;
        int length = 0;
        while (length < most
                && before.charAt(before.length() - 1 - length)
                        == after.charAt(after.length() - 1 - length)) {
            length++;
        }
        while (length > 0 && before.charAt(before.length() - length) != ' ') {
            length--;
        }
        return length;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// The first characters, whole code points only.
    static String head(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static String tail(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int start = text.length() - most;
        if (Character.isLowSurrogate(text.charAt(start))) {
            start++;
        }
        int space = text.indexOf(' ', start);
        if (space >= 0 && space < text.length() - 1) {
            start = space + 1;
        }
        return "…" + text.substring(start);
    }
}
