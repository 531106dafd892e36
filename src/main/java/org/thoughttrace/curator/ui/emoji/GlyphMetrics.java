package org.thoughttrace.curator.ui.emoji;

/// The room that a glyph takes in a line (`hhea`, `hmtx`).
final class GlyphMetrics {

    private final FontBytes advances;
    private final int listed;
    private final int ascender;
    private final int descender;

    GlyphMetrics(FontTables tables) {
        FontBytes header = tables.get("hhea");
        advances = tables.get("hmtx");
        ascender = header.s16(4);
        descender = header.s16(6);
        listed = header.u16(34);
        if (ascender <= descender || listed == 0) {
            throw new IndexOutOfBoundsException("no room for glyphs");
        }
    }

    /// From the line's foot to its head, as wide as the glyph goes on. The last width listed is
    /// that of all glyphs after it, too.
    Frame frame(int glyph) {
        int advance = advances.u16(4 * Math.min(glyph, listed - 1));
        return new Frame(0, descender, advance, ascender);
    }
}
