package org.thoughttrace.curator.ui.palette;

/// A line of the palette.
sealed interface PaletteRow {

    /// The name of a kind, over what was found of it.
    ///
    /// @param more how many answer beside those shown; 0 for none
    record Heading(String title, int more) implements PaletteRow {}

    /// Something found.
    record Item(PaletteHit hit) implements PaletteRow {}
}
