package org.thoughttrace.curator.ui.emoji;

import java.util.Optional;

/// The `CBLC` and `CBDT` tables: one PNG picture a glyph, from the largest size the font carries.
final class GlyphBitmaps implements ColourGlyphs {

    private static final int SIZE_RECORD = 48;

    private final FontBytes locations;
    private final FontBytes pictures;
    private final int sizeAt;

    GlyphBitmaps(FontTables tables) {
        locations = tables.get("CBLC");
        pictures = tables.get("CBDT");
        int best = -1;
        int bestHeight = 0;
        int sizes = locations.u32(4);
        for (int i = 0; i < sizes; i++) {
            int at = 8 + SIZE_RECORD * i;
            if (locations.u8(at + 45) > bestHeight) {
                bestHeight = locations.u8(at + 45);
                best = at;
            }
        }
        if (best < 0) {
            throw new IndexOutOfBoundsException("no bitmap sizes");
        }
        sizeAt = best;
    }

    @Override
    public Optional<GlyphPicture> picture(int glyph, int height) {
        FontBytes array = locations.from(locations.u32(sizeAt));
        int subtables = locations.u32(sizeAt + 8);
        for (int i = 0; i < subtables; i++) {
            int first = array.u16(8 * i);
            int last = array.u16(8 * i + 2);
            if (glyph >= first && glyph <= last) {
                return picture(array.from(array.u32(8 * i + 4)), glyph, first, last);
            }
        }
        return Optional.empty();
    }

    private Optional<GlyphPicture> picture(FontBytes subtable, int glyph, int first, int last) {
        int index = glyph - first;
        int base = subtable.u32(4);
        int offset =
                switch (subtable.u16(0)) {
                    case 1 -> filled(subtable.u32(8 + 4 * index), subtable.u32(12 + 4 * index));
                    case 2 -> subtable.u32(8) * index;
                    case 3 -> filled(subtable.u16(8 + 2 * index), subtable.u16(10 + 2 * index));
                    case 4 -> sparseOffset(subtable, glyph);
                    case 5 -> constantOffset(subtable, glyph);
                    default -> -1;
                };
        if (offset < 0 || index > last - first) {
            return Optional.empty();
        }
        return png(subtable.u16(2), pictures.from(Math.addExact(base, offset)));
    }

    /// Two equal neighbours mean that the glyph has no picture.
    private static int filled(int offset, int next) {
        return next > offset ? offset : -1;
    }

    private static int sparseOffset(FontBytes subtable, int glyph) {
        int count = subtable.u32(8);
        for (int i = 0; i < count; i++) {
            if (subtable.u16(12 + 4 * i) == glyph) {
                return subtable.u16(14 + 4 * i);
            }
        }
        return -1;
    }

    private static int constantOffset(FontBytes subtable, int glyph) {
        int count = subtable.u32(20);
        for (int i = 0; i < count; i++) {
            if (subtable.u16(24 + 2 * i) == glyph) {
                return subtable.u32(8) * i;
            }
        }
        return -1;
    }

    private static Optional<GlyphPicture> png(int imageFormat, FontBytes glyphData) {
        int metrics =
                switch (imageFormat) {
                    case 17 -> 5;
                    case 18 -> 8;
                    case 19 -> 0;
                    default -> -1;
                };
        if (metrics < 0) {
            return Optional.empty();
        }
        FontBytes png = glyphData.slice(metrics + 4, glyphData.u32(metrics));
        boolean signed = png.size() > 8 && png.u8(0) == 0x89 && png.u8(1) == 'P';
        return signed ? Optional.of(new GlyphPicture.Png(png.copy())) : Optional.empty();
    }
}
