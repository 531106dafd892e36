package org.thoughttrace.curator.ui.emoji;

/// The outlines of a TrueType font (`glyf`, found through `loca`), simple and composite.
final class GlyphOutlines {

    private static final int WORDS = 0x0001;
    private static final int OFFSETS = 0x0002;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 500;

    private final FontBytes glyphs;
    private final FontBytes locations;
    private final int count;
    private final boolean longLocations;
    private final double tolerance;

    GlyphOutlines(FontTables tables) {
        FontBytes head = tables.get("head");
        glyphs = tables.get("glyf");
        locations = tables.get("loca");
        count = tables.get("maxp").u16(4);
        longLocations = head.u16(50) != 0;
        // Half a pixel of a picture that is as large as they come, and far less in a line of text.
        tolerance = Math.max(head.u16(18), 16) / 1024.0;
    }

    /// The outline of a glyph; it is empty for a blank.
    Outline outline(int glyph) {
        Reading reading = new Reading();
        reading.add(glyph, Affine.IDENTITY, 0);
        return reading.outline;
    }

    private FontBytes data(int glyph) {
        if (glyph >= count) {
            throw new IndexOutOfBoundsException(glyph);
        }
        int from = location(glyph);
        return glyphs.slice(from, location(glyph + 1) - from);
    }

    private int location(int glyph) {
        return longLocations ? locations.u32(4 * glyph) : 2 * locations.u16(2 * glyph);
    }

    /// One outline in the making. A broken font may nest composites without end, or branch in each;
    /// both are refused.
    private final class Reading {
        private final Outline outline = new Outline();
        private int parts;

        void add(int glyph, Affine place, int depth) {
            if (depth > DEEPEST || ++parts > MOST_PARTS) {
                throw new IndexOutOfBoundsException("composite glyph without end");
            }
            FontBytes data = data(glyph);
            if (data.size() == 0) {
                return;
            }
            if (data.s16(0) >= 0) {
                new SimpleGlyph(data).addTo(outline, place, tolerance);
            } else {
                addParts(data, place, depth);
            }
        }

        private void addParts(FontBytes data, Affine place, int depth) {
            int at = 10;
            int flags = MORE;
            while ((flags & MORE) != 0) {
                flags = data.u16(at);
                if ((flags & OFFSETS) == 0) {
                    throw new IndexOutOfBoundsException("parts joined by points are not drawn");
                }
                int scaleAt = at + ((flags & WORDS) == 0 ? 6 : 8);
                add(data.u16(at + 2), place.after(part(data, at + 4, scaleAt, flags)), depth + 1);
                at = scaleAt + scaleBytes(flags);
            }
        }
    }

    private static int scaleBytes(int flags) {
        if ((flags & MATRIX) != 0) {
            return 8;
        }
        return (flags & TWO_SCALES) != 0 ? 4 : (flags & SCALE) != 0 ? 2 : 0;
    }

    private static Affine part(FontBytes data, int offsetAt, int scaleAt, int flags) {
        boolean words = (flags & WORDS) != 0;
        int dx = words ? data.s16(offsetAt) : data.s8(offsetAt);
        int dy = words ? data.s16(offsetAt + 2) : data.s8(offsetAt + 1);
        return switch (scaleBytes(flags)) {
            case 8 ->
                    new Affine(
                            fraction(data, scaleAt),
                            fraction(data, scaleAt + 2),
                            fraction(data, scaleAt + 4),
                            fraction(data, scaleAt + 6),
                            dx,
                            dy);
            case 4 ->
                    new Affine(fraction(data, scaleAt), 0, 0, fraction(data, scaleAt + 2), dx, dy);
            case 2 -> new Affine(fraction(data, scaleAt), 0, 0, fraction(data, scaleAt), dx, dy);
            default -> new Affine(1, 0, 0, 1, dx, dy);
        };
    }

    /// A number with 14 binary places.
    private static double fraction(FontBytes data, int offset) {
        return data.s16(offset) / 16384.0;
    }
}
