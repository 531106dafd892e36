package org.thoughttrace.curator.ui.emoji;

import java.util.Optional;

/// The part of a font that gives its glyphs colour.
sealed interface ColourGlyphs permits GlyphBitmaps, GlyphLayers {

    /// The picture of a glyph, or nothing if the font has no colours for it. Malformed tables throw
    /// [IndexOutOfBoundsException] or [ArithmeticException].
    ///
    /// @param height in pixels, for fonts that draw at any size
    Optional<GlyphPicture> picture(int glyph, int height);
}
