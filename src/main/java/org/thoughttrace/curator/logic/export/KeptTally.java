package org.thoughttrace.curator.logic.export;

import org.thoughttrace.curator.logic.redaction.PersonalFinder;
import org.thoughttrace.curator.logic.redaction.PersonalPart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Counts the places of personal data that curators decided to keep, by kind and reason, for an
/// export to be defended by. What stands there is not told. A reason leaves with the export, so what
/// is personal in it is masked.
final class KeptTally {
    private final PersonalFinder finder;
    private final Map<String, Map<String, Entry>> entries = new TreeMap<>();

    KeptTally(PersonalFinder finder) {
        this.finder = finder;
    }

    private static final class Entry {
        private final SortedSet<String> curators = new TreeSet<>();
        private long places;
    }

    void add(KeptPlace place) {
        String reason = place.reason() == null ? "" : masked(place.reason().strip());
        Entry entry =
                entries.computeIfAbsent(place.kind(), kind -> new TreeMap<>())
                        .computeIfAbsent(reason, why -> new Entry());
        entry.places++;
        if (!place.curator().isEmpty()) {
            entry.curators.add(place.curator());
        }
    }

    /// By kind, then by reason; those without a reason first.
    List<Outcome.KeptPlaces> toList() {
        List<Outcome.KeptPlaces> all = new ArrayList<>();
        entries.forEach((kind, ofKind) ->
                ofKind.forEach((reason, entry) ->
                        all.add(
                                new Outcome.KeptPlaces(
                                        kind,
                                        reason.isEmpty() ? null : reason,
                                        entry.places,
                                        List.copyOf(entry.curators)))));
        return all;
    }

    private String masked(String reason) {
        StringBuilder out = new StringBuilder();
        int unit = 0;
        int point = 0;
        for (PersonalPart part : finder.in(reason)) {
            int from = reason.offsetByCodePoints(unit, part.span().start() - point);
            out.append(reason, unit, from);
            out.append('[').append(part.kind().toUpperCase(Locale.ROOT)).append(']');
            unit = reason.offsetByCodePoints(from, part.span().end() - part.span().start());
            point = part.span().end();
        }
        return out.append(reason, unit, reason.length()).toString();
    }
}
