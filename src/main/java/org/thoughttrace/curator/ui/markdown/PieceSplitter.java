package org.thoughttrace.curator.ui.markdown;

import java.util.ArrayList;
import java.util.List;

/// Cuts very long text into parts that a window can lay out one by one without freezing.
final class PieceSplitter {

    /// Laying out a part of this weight takes a few milliseconds. Plain characters weigh 1.
    static final int HEAVIEST_PART = 4_000;

    private static final int NODE_WEIGHT = 60;
    private static final int STACKED_MARK_WEIGHT = 30;

    /// A part is not cut in the middle of a piece just to fill a small rest.
    private static final int SMALL_REST = 200;

    private final List<List<Piece>> parts = new ArrayList<>();
    private List<Piece> part = new ArrayList<>();
    private int room = HEAVIEST_PART;

    private PieceSplitter() {}

    /// The pieces in parts, cut at a space or line break if there is one near the end of a part.
    /// Nothing is lost, not even the space.
    static List<List<Piece>> split(List<Piece> pieces) {
        PieceSplitter splitter = new PieceSplitter();
        pieces.forEach(splitter::add);
        splitter.parts.add(splitter.part);
        return splitter.parts;
    }

    /// What laying out the pieces costs, in plain characters.
    static int weight(List<Piece> pieces) {
        int weight = 0;
        for (Piece piece : pieces) {
            weight += NODE_WEIGHT / 4 + weight(piece, 0);
        }
        return weight;
    }

    private void add(Piece piece) {
        int length = piece.shown().length();
        int from = 0;
        int end = fitting(piece, from);
        while (end < length) {
            if (piece.mapsByCharacter() && room > SMALL_REST) {
                int cut = cut(piece.shown(), from, end);
                part.add(piece.part(from, cut));
                from = cut;
            } else if (part.isEmpty()) {
                break;
            }
            nextPart();
            end = fitting(piece, from);
        }
        part.add(from == 0 ? piece : piece.part(from, length));
        room -= weight(piece, from);
    }

    private void nextPart() {
        parts.add(part);
        part = new ArrayList<>();
        room = HEAVIEST_PART;
    }

    /// Up to where the part has room for the piece from this character on.
    private int fitting(Piece piece, int from) {
        int length = piece.shown().length();
        if (piece.kind() != Piece.Kind.TEXT) {
            return room >= NODE_WEIGHT ? length : 0;
        }
        int left = room - nodeWeight(piece);
        for (int i = from; i < length; i++) {
            left -= weight(piece.shown().charAt(i));
            if (left < 0) {
                return i;
            }
        }
        return length;
    }

    private static int weight(Piece piece, int from) {
        if (piece.kind() != Piece.Kind.TEXT) {
            return NODE_WEIGHT;
        }
        int weight = nodeWeight(piece);
        for (int i = from; i < piece.shown().length(); i++) {
            weight += weight(piece.shown().charAt(i));
        }
        return weight;
    }

    private static int nodeWeight(Piece piece) {
        return piece.styles().isEmpty() ? 0 : NODE_WEIGHT;
    }

    private static int weight(char c) {
        return HiddenCharacter.stacks(c) ? STACKED_MARK_WEIGHT : 1;
    }

    private static int cut(String text, int from, int most) {
        int end = Math.max(from + 1, most);
        for (int i = end; i > from + (end - from) * 9 / 10; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        boolean splitsPair = end > from + 1 && Character.isHighSurrogate(text.charAt(end - 1));
        return splitsPair ? end - 1 : end;
    }
}
