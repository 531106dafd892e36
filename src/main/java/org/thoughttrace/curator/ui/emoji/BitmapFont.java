package org.thoughttrace.curator.ui.emoji;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A colour font that keeps its emoji as PNG pictures, as Noto Color Emoji does.
///
/// Fonts are untrusted: whatever is malformed in one makes it "no font" or "no picture", never an
/// exception.
final class BitmapFont {

    private static final int VARIATION_SELECTOR_16 = 0xFE0F;

    private final CharacterMap characters;
    private final @Nullable GlyphSubstitution substitution;
    private final GlyphBitmaps bitmaps;

    private BitmapFont(
            CharacterMap characters,
            @Nullable GlyphSubstitution substitution,
            GlyphBitmaps bitmaps) {
        this.characters = characters;
        this.substitution = substitution;
        this.bitmaps = bitmaps;
    }

    /// Reads the font, or nothing if it is broken or keeps no such pictures.
    static Optional<BitmapFont> read(byte[] data) {
        try {
            Map<String, FontBytes> tables = new FontBytes(data).tables();
            FontBytes cmap = tables.get("cmap");
            FontBytes locations = tables.get("CBLC");
            FontBytes pictures = tables.get("CBDT");
            if (cmap == null || locations == null || pictures == null) {
                return Optional.empty();
            }
            FontBytes gsub = tables.get("GSUB");
            return Optional.of(
                    new BitmapFont(
                            new CharacterMap(cmap),
                            gsub == null ? null : new GlyphSubstitution(gsub),
                            new GlyphBitmaps(locations, pictures)));
        } catch (IndexOutOfBoundsException | ArithmeticException malformed) {
            return Optional.empty();
        }
    }

    /// The PNG bytes that draw one whole emoji sequence, if the font draws it as one picture.
    Optional<byte[]> png(String sequence) {
        try {
            return picture(glyphs(sequence, false)).or(() -> picture(glyphs(sequence, true)));
        } catch (IndexOutOfBoundsException | ArithmeticException malformed) {
            return Optional.empty();
        }
    }

    /// Most ligatures are listed without the variation selector, a few fonts list them with it.
    private List<Integer> glyphs(String sequence, boolean keepSelectors) {
        List<Integer> glyphs = new ArrayList<>();
        sequence.codePoints()
                .filter(c -> keepSelectors || c != VARIATION_SELECTOR_16)
                .forEach(c -> glyphs.add(characters.glyph(c)));
        return glyphs;
    }

    private Optional<byte[]> picture(List<Integer> glyphs) {
        if (glyphs.isEmpty() || glyphs.contains(0)) {
            return Optional.empty();
        }
        List<Integer> shaped = substitution == null ? glyphs : substitution.apply(glyphs);
        return shaped.size() == 1 ? bitmaps.png(shaped.getFirst()) : Optional.empty();
    }
}
