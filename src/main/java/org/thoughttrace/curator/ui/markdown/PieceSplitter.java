package org.thoughttrace.curator.ui.markdown;

import java.util.ArrayList;
import java.util.List;

/// Cuts very long text into parts that a window can lay out one by one without freezing.
final class PieceSplitter {

    /// Laying out a part of this size takes a few milliseconds.
    static final int MOST_CHARACTERS = 4_000;

    /// A node in the text costs as much as so many characters.
    private static final int NODE_WEIGHT = 20;

    private PieceSplitter() {}

    /// The pieces in parts of at most [#MOST_CHARACTERS], cut at a space or line break if there is
    /// one in the last tenth of a part. Nothing is lost, not even the space.
    static List<List<Piece>> split(List<Piece> pieces) {
        List<List<Piece>> parts = new ArrayList<>();
        List<Piece> part = new ArrayList<>();
        int weight = 0;
        for (Piece whole : pieces) {
            Piece rest = whole;
            while (weight + weight(rest) > MOST_CHARACTERS) {
                int room = MOST_CHARACTERS - weight;
                if (rest.mapsByCharacter() && room > 200) {
                    int cut = cut(rest.shown(), room);
                    part.add(rest.part(0, cut));
                    rest = rest.part(cut, rest.shown().length());
                } else if (part.isEmpty()) {
                    break;
                }
                parts.add(part);
                part = new ArrayList<>();
                weight = 0;
            }
            part.add(rest);
            weight += weight(rest);
        }
        parts.add(part);
        return parts;
    }

    private static int weight(Piece piece) {
        return piece.kind() == Piece.Kind.TEXT
                ? piece.shown().length() + (piece.styles().isEmpty() ? 0 : NODE_WEIGHT)
                : NODE_WEIGHT;
    }

    private static int cut(String text, int room) {
        int most = Math.min(room, text.length());
        for (int i = most; i > most * 9 / 10; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }
}
