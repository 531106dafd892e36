package org.thoughttrace.curator.ui.reader;

/// Where the parts of a turn stand across a width. While a better reply is written it stands beside
/// the original where both are wide enough to be read, and beneath it elsewhere.
///
/// @param left where the words begin
/// @param text how wide they are
/// @param writingLeft where what is written begins; as the words where it stands beneath them
/// @param writing how wide it is
/// @param marginLeft where the thoughts begin
/// @param margin how wide they are
record TurnColumns(
        Arrangement arrangement,
        double left,
        double text,
        double writingLeft,
        double writing,
        double marginLeft,
        double margin) {

    /// How the parts stand to each other.
    enum Arrangement {
        /// One below the other: words, what is written, thoughts.
        STACKED,
        /// Thoughts beside the words; what is written beneath these.
        BENEATH,
        /// What is written beside the words, and the thoughts beneath it.
        BESIDE,
        /// Words, what is written, and thoughts side by side.
        THREE
    }

    static final double SIDE = 28;
    static final double GUTTER = 46;

    /// The scroll bar stands to the right of the turns, in the same margin.
    private static final double RIGHT = 18;

    private static final double GAP = 28;

    /// Narrower than this no margin has room.
    static final double NARROW = 580;

    /// From this width on two texts can be read side by side.
    static final double BESIDE = 700;

    /// From this width on the thoughts have room beside two texts.
    static final double THREE = 1120;

    private static final double WIDEST_TEXT = 700;
    private static final double BETWEEN_TEXTS = 24;
    private static final double LEAST_MARGIN = 200;
    private static final double MOST_MARGIN = 300;

    /// More than this is of no use to anybody: two texts and their thoughts at their widest.
    static final double WIDEST =
            SIDE + GUTTER + 2 * WIDEST_TEXT + BETWEEN_TEXTS + GAP + MOST_MARGIN + RIGHT;

    /// Those of a turn at which nothing is written, or where it has to stand beneath.
    static TurnColumns of(double width) {
        double inner = width - SIDE - RIGHT - GUTTER;
        double left = SIDE + GUTTER;
        if (width < NARROW) {
            return new TurnColumns(
                    Arrangement.STACKED, left, inner, left, inner, left + 16, inner - 16);
        }
        double margin = Math.clamp(inner * 0.34, LEAST_MARGIN, MOST_MARGIN);
        double text = Math.min(inner - GAP - margin, WIDEST_TEXT);
        return new TurnColumns(
                Arrangement.BENEATH, left, text, left, text, width - RIGHT - margin, margin);
    }

    /// Those of a turn at which a better reply is written.
    static TurnColumns writing(double width) {
        if (width < BESIDE) {
            return of(width);
        }
        double inner = width - SIDE - RIGHT - GUTTER;
        double left = SIDE + GUTTER;
        boolean hasMargin = width >= THREE;
        double margin = hasMargin ? Math.clamp(inner * 0.24, LEAST_MARGIN, MOST_MARGIN) : 0;
        double both = inner - BETWEEN_TEXTS - (hasMargin ? margin + GAP : 0);
        double text = Math.min(Math.floor(both / 2), WIDEST_TEXT);
        double second = left + text + BETWEEN_TEXTS;
        return hasMargin
                ? new TurnColumns(
                        Arrangement.THREE, left, text, second, text, second + text + GAP, margin)
                : new TurnColumns(Arrangement.BESIDE, left, text, second, text, second, text);
    }

    /// Whether the thoughts stand below the words.
    boolean isStacked() {
        return arrangement == Arrangement.STACKED;
    }

    /// Whether what is written stands beside the words.
    boolean isBeside() {
        return arrangement == Arrangement.BESIDE || arrangement == Arrangement.THREE;
    }
}
