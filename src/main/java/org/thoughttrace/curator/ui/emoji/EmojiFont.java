package org.thoughttrace.curator.ui.emoji;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A colour font: it finds the one glyph of an emoji sequence, and draws it from its pictures (as in
/// Noto Color Emoji) or from its coloured layers (as in Segoe UI Emoji).
///
/// Fonts are untrusted: whatever is malformed in one makes it "no font" or "no picture", never an
/// exception.
final class EmojiFont {

    private static final int VARIATION_SELECTOR_16 = 0xFE0F;

    private final CharacterMap characters;
    private final Optional<GlyphSubstitution> substitution;
    private final ColourGlyphs glyphs;

    private EmojiFont(FontTables tables) {
        characters = new CharacterMap(tables.get("cmap"));
        substitution = tables.find("GSUB").map(GlyphSubstitution::new);
        glyphs =
                tables.find("CBDT").isPresent()
                        ? new GlyphBitmaps(tables)
                        : new GlyphLayers(tables);
    }

    /// Reads the font, or nothing if it is broken or keeps no colours that this program can draw.
    static Optional<EmojiFont> read(byte[] data) {
        try {
            return Optional.of(new EmojiFont(new FontTables(new FontBytes(data))));
        } catch (IndexOutOfBoundsException | ArithmeticException malformed) {
            return Optional.empty();
        }
    }

    /// The picture of one whole emoji sequence, if the font draws it as one glyph.
    ///
    /// @param height in pixels, for fonts that draw at any size
    Optional<GlyphPicture> picture(String sequence, int height) {
        try {
            return picture(glyphs(sequence, false), height)
                    .or(() -> picture(glyphs(sequence, true), height));
        } catch (IndexOutOfBoundsException | ArithmeticException malformed) {
            return Optional.empty();
        }
    }

    /// Most ligatures are listed without the variation selector, a few fonts list them with it.
    private List<Integer> glyphs(String sequence, boolean keepSelectors) {
        List<Integer> found = new ArrayList<>();
        sequence.codePoints()
                .filter(c -> keepSelectors || c != VARIATION_SELECTOR_16)
                .forEach(c -> found.add(characters.glyph(c)));
        return found;
    }

    private Optional<GlyphPicture> picture(List<Integer> sequence, int height) {
        if (sequence.isEmpty() || sequence.contains(0)) {
            return Optional.empty();
        }
        List<Integer> shaped = substitution.map(s -> s.apply(sequence)).orElse(sequence);
        return shaped.size() == 1 ? glyphs.picture(shaped.getFirst(), height) : Optional.empty();
    }
}
