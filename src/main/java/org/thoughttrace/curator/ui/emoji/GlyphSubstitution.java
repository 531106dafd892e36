package org.thoughttrace.curator.ui.emoji;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// The `GSUB` table as far as emoji need it: ligatures (flags, families, skin tones, keycaps) and
/// single substitutions, also inside extension lookups.
///
/// Contextual lookups are left out on purpose: emoji fonts use them to fall back to a blank or a
/// question-mark flag, or to put a family together from parts, where this program shows the emoji's
/// name. So the lookups that only they call are left out as well, or a part would stand for the
/// whole.
final class GlyphSubstitution {

    /// The features that are applied without being asked for.
    private static final Set<String> FEATURES =
            Set.of("ccmp", "rlig", "rclt", "liga", "clig", "calt");

    private static final int SINGLE = 1;
    private static final int LIGATURE = 4;
    private static final int EXTENSION = 7;

    private record Ligature(List<Integer> rest, int glyph) {}

    /// One lookup: either ligatures by their first glyph, or single substitutions.
    private record Lookup(Map<Integer, List<Ligature>> ligatures, Map<Integer, Integer> singles) {}

    private final List<Lookup> lookups = new ArrayList<>();

    GlyphSubstitution(FontBytes table) {
        FontBytes list = table.from(table.u16(8));
        for (int i : wanted(table.from(table.u16(6))).headSet(list.u16(0))) {
            FontBytes lookup = list.from(list.u16(2 + 2 * i));
            Lookup read = new Lookup(new HashMap<>(), new HashMap<>());
            int subtables = lookup.u16(4);
            for (int k = 0; k < subtables; k++) {
                lookup.countEntry();
                readSubtable(lookup.u16(0), lookup.from(lookup.u16(6 + 2 * k)), read);
            }
            lookups.add(read);
        }
    }

    /// The lookups that the font applies by itself, in its order.
    private static SortedSet<Integer> wanted(FontBytes features) {
        SortedSet<Integer> wanted = new TreeSet<>();
        int count = features.u16(0);
        for (int i = 0; i < count; i++) {
            if (FEATURES.contains(features.tag(2 + 6 * i))) {
                FontBytes feature = features.from(features.u16(6 + 6 * i));
                int lookups = feature.u16(2);
                for (int k = 0; k < lookups; k++) {
                    feature.countEntry();
                    wanted.add(feature.u16(4 + 2 * k));
                }
            }
        }
        return wanted;
    }

    private static void readSubtable(int type, FontBytes subtable, Lookup into) {
        switch (type) {
            case SINGLE -> readSingles(subtable, into.singles);
            case LIGATURE -> readLigatures(subtable, into.ligatures);
            case EXTENSION -> {
                int inner = subtable.u16(2);
                if (inner != EXTENSION) {
                    readSubtable(inner, subtable.from(subtable.u32(4)), into);
                }
            }
            default -> {
                // Not needed for emoji, see the class comment.
            }
        }
    }

    private static void readSingles(FontBytes subtable, Map<Integer, Integer> singles) {
        List<Integer> covered = coverage(subtable.from(subtable.u16(2)));
        boolean byDelta = subtable.u16(0) == 1;
        for (int i = 0; i < covered.size(); i++) {
            int glyph = covered.get(i);
            int to = byDelta ? (glyph + subtable.u16(4)) & 0xFFFF : subtable.u16(6 + 2 * i);
            singles.putIfAbsent(glyph, to);
        }
    }

    private static void readLigatures(FontBytes subtable, Map<Integer, List<Ligature>> ligatures) {
        List<Integer> covered = coverage(subtable.from(subtable.u16(2)));
        int sets = Math.min(subtable.u16(4), covered.size());
        for (int i = 0; i < sets; i++) {
            FontBytes set = subtable.from(subtable.u16(6 + 2 * i));
            List<Ligature> found =
                    ligatures.computeIfAbsent(covered.get(i), _ -> new ArrayList<>());
            int count = set.u16(0);
            for (int k = 0; k < count; k++) {
                FontBytes ligature = set.from(set.u16(2 + 2 * k));
                List<Integer> rest = new ArrayList<>();
                int components = ligature.u16(2);
                set.countEntry();
                for (int c = 1; c < components; c++) {
                    set.countEntry();
                    rest.add(ligature.u16(2 + 2 * c));
                }
                found.add(new Ligature(List.copyOf(rest), ligature.u16(0)));
            }
        }
    }

    private static List<Integer> coverage(FontBytes table) {
        List<Integer> glyphs = new ArrayList<>();
        int count = table.u16(2);
        for (int i = 0; i < count; i++) {
            if (table.u16(0) == 1) {
                table.countEntry();
                glyphs.add(table.u16(4 + 2 * i));
            } else {
                int last = table.u16(6 + 6 * i);
                for (int glyph = table.u16(4 + 6 * i); glyph <= last; glyph++) {
                    table.countEntry();
                    glyphs.add(glyph);
                }
            }
        }
        return glyphs;
    }

    /// Applies every lookup once, in the font's order.
    List<Integer> apply(List<Integer> glyphs) {
        List<Integer> current = glyphs;
        for (Lookup lookup : lookups) {
            current = apply(lookup, current);
        }
        return current;
    }

    private static List<Integer> apply(Lookup lookup, List<Integer> glyphs) {
        List<Integer> result = new ArrayList<>(glyphs.size());
        int i = 0;
        while (i < glyphs.size()) {
            Ligature ligature = match(lookup, glyphs, i);
            if (ligature != null) {
                result.add(ligature.glyph);
                i += 1 + ligature.rest.size();
            } else {
                result.add(lookup.singles.getOrDefault(glyphs.get(i), glyphs.get(i)));
                i++;
            }
        }
        return result;
    }

    private static @Nullable Ligature match(Lookup lookup, List<Integer> glyphs, int at) {
        for (Ligature ligature : lookup.ligatures.getOrDefault(glyphs.get(at), List.of())) {
            int end = at + 1 + ligature.rest.size();
            if (end <= glyphs.size() && glyphs.subList(at + 1, end).equals(ligature.rest)) {
                return ligature;
            }
        }
        return null;
    }
}
