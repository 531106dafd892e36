package org.thoughttrace.curator.ui.emoji;

import java.util.ArrayList;
import java.util.List;

/// The `cmap` table: which glyph draws a code point (formats 4 and 12).
final class CharacterMap {

    private record Range(int first, int last, int glyph) {}

    private final List<Range> ranges = new ArrayList<>();

    CharacterMap(FontBytes table) {
        int count = table.u16(2);
        for (int i = 0; i < count; i++) {
            FontBytes map = table.from(table.u32(8 + 8 * i));
            switch (map.u16(0)) {
                case 4 -> readSegments(map);
                case 12 -> readGroups(map);
                default -> {
                    // Format 14 lists variation sequences; emoji fonts map them to the glyph of
                    // the bare character, which the other formats give as well.
                }
            }
        }
        if (ranges.isEmpty()) {
            throw new IndexOutOfBoundsException("no usable character map");
        }
    }

    private void readGroups(FontBytes map) {
        int groups = map.u32(12);
        for (int i = 0; i < groups; i++) {
            int group = 16 + 12 * i;
            map.countEntry();
            ranges.add(new Range(map.u32(group), map.u32(group + 4), map.u32(group + 8)));
        }
    }

    private void readSegments(FontBytes map) {
        int segments = map.u16(6) / 2;
        for (int i = 0; i < segments; i++) {
            int last = map.u16(14 + 2 * i);
            int first = map.u16(16 + 2 * (segments + i));
            int delta = map.u16(16 + 2 * (2 * segments + i));
            int offsetAt = 16 + 2 * (3 * segments + i);
            int offset = map.u16(offsetAt);
            if (offset == 0) {
                // The sum wraps at 16 bits, so a segment may not be one ascending run.
                for (int c = first; c <= last; c++) {
                    map.countEntry();
                    ranges.add(new Range(c, c, (c + delta) & 0xFFFF));
                }
            } else {
                for (int c = first; c <= last && c != 0xFFFF; c++) {
                    map.countEntry();
                    int glyph = map.u16(offsetAt + offset + 2 * (c - first));
                    if (glyph != 0) {
                        ranges.add(new Range(c, c, (glyph + delta) & 0xFFFF));
                    }
                }
            }
        }
    }

    /// The glyph of a code point, or 0 when the font has none.
    int glyph(int codePoint) {
        for (Range range : ranges) {
            if (codePoint >= range.first && codePoint <= range.last) {
                return range.glyph + codePoint - range.first;
            }
        }
        return 0;
    }
}
