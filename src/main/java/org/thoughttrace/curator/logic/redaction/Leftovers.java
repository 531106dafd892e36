package org.thoughttrace.curator.logic.redaction;

import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.Treatment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Searches finished files once more for what should not be in them.
public final class Leftovers {
    private static final int MOST_LISTED = 100;
    private static final int MOST_REMEMBERED = 500_000;

    /// Something that is still there.
    ///
    /// @param file it stands in
    /// @param line from 1; of a sheet its row; 0 where it is not known
    public record Leftover(String file, long line, String kind) {}

    private final Recipe.Clean clean;
    private final PersonalFinder finder;
    private final Map<String, Long> counts = new TreeMap<>();
    private final Set<Long> searched = new HashSet<>();
    private final List<Leftover> first = new ArrayList<>();
    private final Set<Kept> kept = new HashSet<>();

    private record Kept(String kind, String value) {}

    /// @param clean what was to become of each kind
    public Leftovers(Recipe.Clean clean, PersonalFinder finder) {
        this.clean = clean;
        this.finder = finder;
    }

    /// Something stays somewhere because it was decided so, and is no leftover. A file does not tell
    /// from which place it has it, so it is none anywhere.
    public void expect(PersonalPart part) {
        kept.add(new Kept(part.kind(), part.value()));
    }

    /// Searches one text of a finished file.
    public void search(String file, long line, String text) {
        // The same history stands in many rows; what it hides was told at the first.
        if (!searched.add(hash(text))) {
            return;
        }
        if (searched.size() > MOST_REMEMBERED) {
            searched.clear();
        }
        for (PersonalPart part : finder.in(text)) {
            if (clean.treatmentOf(part.kind()) != Treatment.KEEP
                    && !kept.contains(new Kept(part.kind(), part.value()))) {
                counts.merge(part.kind(), 1L, Long::sum);
                if (first.size() < MOST_LISTED) {
                    first.add(new Leftover(file, line, part.kind()));
                }
            }
        }
    }

    /// 64 bits: two of a million texts share one once in ten million exports.
    private static long hash(String text) {
        long hash = text.length();
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    /// How many different texts there are with each kind.
    public Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    /// The first of them.
    public List<Leftover> first() {
        return Collections.unmodifiableList(first);
    }
}
