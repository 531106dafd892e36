package org.thoughttrace.curator.ui.emoji;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The `COLR` table: a glyph is a pile of outlines, each in one colour of the palette.
///
/// These are the records of version 0, which a table of version 1 may hold as well. The gradients of
/// version 1 are not drawn: a font that has nothing else counts as no font.
final class GlyphLayers implements ColourGlyphs {

    private static final int BASE_BYTES = 6;
    private static final int LAYER_BYTES = 4;
    private static final int MOST_LAYERS = 500;
    private static final int WIDEST = 4;

    private record Layer(Outline outline, int argb) {}

    private final FontBytes bases;
    private final FontBytes layers;
    private final ColourPalette palette;
    private final GlyphOutlines outlines;
    private final GlyphMetrics metrics;

    GlyphLayers(FontTables tables) {
        FontBytes table = tables.get("COLR");
        bases = table.slice(table.u32(4), BASE_BYTES * table.u16(2));
        layers = table.slice(table.u32(8), LAYER_BYTES * table.u16(12));
        if (bases.size() == 0) {
            throw new IndexOutOfBoundsException("no layers of version 0");
        }
        palette = new ColourPalette(tables.get("CPAL"));
        outlines = new GlyphOutlines(tables);
        metrics = new GlyphMetrics(tables);
    }

    @Override
    public Optional<GlyphPicture> picture(int glyph, int height) {
        List<Layer> drawn = layers(glyph);
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        Frame frame =
                drawn.stream()
                        .map(layer -> layer.outline.bounds())
                        .reduce(metrics.frame(glyph), Frame::and);
        double scale = Math.min(height / frame.height(), WIDEST * height / frame.width());
        int width = (int) Math.max(1, Math.round(frame.width() * scale));
        PixelCanvas canvas = new PixelCanvas(width, height, frame, scale);
        drawn.forEach(layer -> canvas.fill(layer.outline, layer.argb));
        return Optional.of(canvas.picture());
    }

    /// The layers from the bottom up, without those that are blank.
    private List<Layer> layers(int glyph) {
        List<Layer> found = new ArrayList<>();
        int base = base(glyph);
        if (base < 0) {
            return found;
        }
        int first = bases.u16(base + 2);
        int count = bases.u16(base + 4);
        int corners = 0;
        for (int i = 0; i < count; i++) {
            int at = LAYER_BYTES * (first + i);
            Outline outline = outlines.outline(layers.u16(at));
            corners += outline.corners();
            if (i > MOST_LAYERS || corners > Outline.MOST_CORNERS) {
                throw new IndexOutOfBoundsException("more layers than an emoji can have");
            }
            if (outline.corners() > 0) {
                found.add(new Layer(outline, palette.argb(layers.u16(at + 2))));
            }
        }
        return found;
    }

    /// Where the record of a glyph is, or -1. The records are in the order of the glyphs.
    private int base(int glyph) {
        int low = 0;
        int high = bases.size() / BASE_BYTES - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int found = bases.u16(BASE_BYTES * middle);
            if (found == glyph) {
                return BASE_BYTES * middle;
            }
            if (found < glyph) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
