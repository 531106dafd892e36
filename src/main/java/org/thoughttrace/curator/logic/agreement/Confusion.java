package org.thoughttrace.curator.logic.agreement;

import org.thoughttrace.curator.logic.agreement.AgreementReport.Case;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which label of one stands where the other gave which: for thoughts of one kind, since a label of
/// the other kind never does.
///
/// @param labels that one of the two gave, in the order of the scheme
/// @param counts for each label of the first those of the second
public record Confusion(ThoughtKind kind, List<String> labels, List<List<Integer>> counts) {

    public Confusion {
        labels = List.copyOf(labels);
        counts = counts.stream().map(List::copyOf).toList();
    }

    /// How many thoughts there are in it.
    public int total() {
        return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    }

    /// The matrices of the kinds that there is something of.
    public static List<Confusion> of(List<Case> cases, LabelScheme scheme) {
        List<Confusion> all = new ArrayList<>();
        for (ThoughtKind kind : ThoughtKind.values()) {
            List<Case> ofKind = cases.stream().filter(one -> one.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                all.add(of(kind, ofKind, scheme));
            }
        }
        return all;
    }

    private static Confusion of(ThoughtKind kind, List<Case> cases, LabelScheme scheme) {
        Set<String> given = new LinkedHashSet<>();
        for (Case one : cases) {
            given.add(one.first());
            given.add(one.second());
        }
        List<String> labels = new ArrayList<>();
        scheme.items(Part.labelsOf(kind)).stream()
                .map(LabelScheme.Item::key)
                .filter(given::remove)
                .forEach(labels::add);
        labels.addAll(given);
        int[][] counts = new int[labels.size()][labels.size()];
        for (Case one : cases) {
            counts[labels.indexOf(one.first())][labels.indexOf(one.second())]++;
        }
        List<List<Integer>> rows = new ArrayList<>();
        for (int[] row : counts) {
            rows.add(java.util.Arrays.stream(row).boxed().toList());
        }
        return new Confusion(kind, labels, rows);
    }
}
