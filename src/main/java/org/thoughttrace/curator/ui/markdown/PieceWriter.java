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
            } else if (!writeSpecial(codePoint, at, next)) {
                writeVisible(codePoint, at, next);
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

    private boolean writeSpecial(int codePoint, int at, int next) {
        String direction = HiddenCharacter.direction(codePoint);
        if (direction != null) {
            special(Piece.Kind.MARK, direction, at, next);
            return true;
        }
        if (codePoint == '\r' && next < text.length() && text.charAt(next) == '\n') {
            special(Piece.Kind.HIDDEN, "CR", at, next);
            return true;
        }
        String zeroWidth = HiddenCharacter.zeroWidth(codePoint);
        if (zeroWidth != null) {
            special(Piece.Kind.HIDDEN, zeroWidth, at, next);
            return true;
        }
        return false;
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
