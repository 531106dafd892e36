package org.thoughttrace.curator.ui.emoji;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The tables of a font file by their four-letter tag.
final class FontTables {

    private final Map<String, FontBytes> tables = new HashMap<>();

    FontTables(FontBytes file) {
        int count = file.u16(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            tables.put(file.tag(entry), file.slice(file.u32(entry + 8), file.u32(entry + 12)));
        }
    }

    Optional<FontBytes> find(String tag) {
        return Optional.ofNullable(tables.get(tag));
    }

    /// A table that the font cannot do without.
    FontBytes get(String tag) {
        return find(tag).orElseThrow(() -> new IndexOutOfBoundsException("no table " + tag));
    }
}
