package org.thoughttrace.curator.logic.agreement;

import org.thoughttrace.curator.logic.agreement.AgreementReport.Row;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.LabelStore.Graded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// How far curators agree how bad something is. A unit is one thing, a message, a thought or a
/// conversation, that two curators or more raised a flag of the same kind on; of several flags of one
/// curator the worst counts.
final class Severities {

    private record Thing(String conversation, String path, String kind) {}

    private final Map<Thing, Map<String, Severity>> things = new LinkedHashMap<>();

    Severities(CurationStore store, AgreementRequest request, Set<String> sealed) {
        store.labels()
                .forEachSeverity(graded -> {
                    String conversation = graded.conversation();
                    Set<String> meant = request.conversations();
                    if ((meant == null || meant.contains(conversation))
                            && !sealed.contains(conversation)) {
                        add(graded);
                    }
                });
        things.values().removeIf(ofOne -> ofOne.size() < 2);
    }

    private void add(Graded graded) {
        things.computeIfAbsent(
                        new Thing(graded.conversation(), graded.path(), graded.kind()),
                        thing -> new TreeMap<>())
                .merge(
                        graded.curator(),
                        graded.severity(),
                        (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /// One row, or none where nobody flagged the same as another.
    List<Row> rows(Bootstrap bootstrap) {
        if (things.isEmpty()) {
            return List.of();
        }
        Set<String> curators = new TreeSet<>();
        things.values().forEach(ofOne -> curators.addAll(ofOne.keySet()));
        List<String> raters = List.copyOf(curators);
        List<int[]> units = new ArrayList<>();
        for (Map<String, Severity> ofOne : things.values()) {
            int[] ratings = new int[raters.size()];
            Arrays.fill(ratings, Ratings.NONE);
            ofOne.forEach(
                    (curator, severity) -> ratings[raters.indexOf(curator)] = severity.ordinal());
            units.add(ratings);
        }
        Ratings ratings = Ratings.of(raters.size(), Severity.values().length, units);
        return List.of(
                new Row(
                        null,
                        null,
                        units.size(),
                        bootstrap.figures(
                                ratings, List.of(Coefficient.RAW, Coefficient.ALPHA_ORDINAL))));
    }
}
