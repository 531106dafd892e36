package org.thoughttrace.curator.ui.markdown;

import javafx.geometry.HPos;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A block without blocks inside it: what one row of a document shows.
sealed interface Leaf {

    /// Flowing text. Level 0 is a paragraph, 1 to 6 are headings.
    record Lines(int level, List<Piece> pieces) implements Leaf {}

    /// Code, kept in its own lines. Long code is several rows; only the first knows its language
    /// and the whole text for the clipboard.
    record Code(String language, List<Piece> pieces, @Nullable String whole) implements Leaf {}

    /// A table. Every row has as many cells as there are alignments. Long tables are several rows
    /// of the document; only the first has a header.
    record Table(List<HPos> alignments, List<List<List<Piece>>> rows, boolean hasHeader)
            implements Leaf {}

    /// A line across.
    record Rule() implements Leaf {}
}
