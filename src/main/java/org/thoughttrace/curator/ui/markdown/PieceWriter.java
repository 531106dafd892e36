package org.thoughttrace.curator.ui.markdown;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.ui.emoji.EmojiSpan;
import org.thoughttrace.curator.ui.emoji.EmojiText;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts text into pieces: plain runs, emoji, and characters that need to be marked or hidden.
final class PieceWriter {

    private static final int MOST_STACKED_MARKS = 8;

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder shown = new StringBuilder();
    private int runStart;

    private String text = "";
    private int sourceStart;
    private int sourceEnd;
    private Set<Style> styles = Set.of();
    private @Nullable String target;

    /// Adds text that was written as the given stretch of the source.
    void write(String literal, int start, int end, Set<Style> style, @Nullable String link) {
        text = literal;
        sourceStart = start;
        sourceEnd = end;
        styles = style;
        target = link;
        if (isPlain(literal)) {
            add(Piece.Kind.TEXT, literal, 0, literal.length());
            return;
        }
        int at = 0;
        for (EmojiSpan emoji : EmojiText.find(literal)) {
            writeText(at, emoji.start());
            add(Piece.Kind.EMOJI, emoji.name(), emoji.start(), emoji.end());
            at = emoji.end();
        }
        writeText(at, literal.length());
    }

    /// Adds a piece that stands for its stretch of the source as a whole.
    void writeWhole(Piece piece) {
        pieces.add(piece);
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /// Nearly all text is: letters, digits and signs that need no look at each of them.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 0x20 && c < 0x7F || c == '\n' || c > 0xAE && c < 0x300;
            if (!plain) {
                return false;
            }
        }
        // A keycap needs a character that is not plain, so digits are safe here.
        return true;
    }

    private void writeText(int from, int to) {
        runStart = from;
        int marks = 0;
        int at = from;
        while (at < to) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            marks = HiddenCharacter.stacks(codePoint) ? marks + 1 : 0;
            if (marks > MOST_STACKED_MARKS) {
                next = afterMarks(at, to);
                special(Piece.Kind.HIDDEN, "+" + (next - at) + " marks", at, next);
            } else if (!isSpecial(codePoint, next)) {
                writeVisible(codePoint, at, next);
            } else {
                next = writeSpecial(codePoint, at, next, to);
            }
            at = next;
        }
        flush(to);
    }

    private int afterMarks(int from, int to) {
        int at = from;
        while (at < to && HiddenCharacter.stacks(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private boolean isSpecial(int codePoint, int next) {
        boolean carriage = codePoint == '\r' && next < text.length() && text.charAt(next) == '\n';
        return carriage
                || HiddenCharacter.direction(codePoint) != null
                || HiddenCharacter.zeroWidth(codePoint) != null;
    }

    /// Equal characters in a row share one mark, or they would fill the screen with marks.
    private int writeSpecial(int codePoint, int at, int next, int to) {
        String character = text.substring(at, next);
        int end = next;
        while (end < to && text.startsWith(character, end)) {
            end += character.length();
        }
        String direction = HiddenCharacter.direction(codePoint);
        String zeroWidth = HiddenCharacter.zeroWidth(codePoint);
        String name = direction != null ? direction : zeroWidth == null ? "CR" : zeroWidth;
        int count = (end - at) / character.length();
        special(
                direction == null ? Piece.Kind.HIDDEN : Piece.Kind.MARK,
                count > 1 ? name + " ×" + count : name,
                at,
                end);
        return end;
    }

    private void writeVisible(int codePoint, int at, int next) {
        boolean half = next == at + 1 && Character.isSurrogate((char) codePoint);
        if (half) {
            shown.append('\uFFFD');
        } else if (codePoint < 0x10000) {
            shown.append(HiddenCharacter.visible((char) codePoint));
        } else {
            shown.appendCodePoint(codePoint);
        }
    }

    private void special(Piece.Kind kind, String name, int at, int next) {
        flush(at);
        add(kind, name, at, next);
        runStart = next;
    }

    private void flush(int end) {
        if (!shown.isEmpty()) {
            add(Piece.Kind.TEXT, shown.toString(), runStart, end);
            shown.setLength(0);
        }
        runStart = end;
    }

    private void add(Piece.Kind kind, String what, int from, int to) {
        boolean exact = sourceEnd - sourceStart == text.length();
        pieces.add(
                new Piece(
                        kind,
                        what,
                        text.substring(from, to),
                        exact ? sourceStart + from : sourceStart,
                        exact ? sourceStart + to : sourceEnd,
                        styles,
                        target));
    }
}
