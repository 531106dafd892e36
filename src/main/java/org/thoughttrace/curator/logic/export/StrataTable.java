package org.thoughttrace.curator.logic.export;

import org.thoughttrace.curator.logic.split.SplitPlan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What share of each label or stage came into each part, for people to see how even it is.
public record StrataTable(List<String> parts, List<Line> lines) {

    /// @param name a label or a stage
    /// @param shares in the order of the parts, in percent
    public record Line(String name, List<String> shares) {}

    /// The table of a plan; without lines where nothing was kept equal.
    public static StrataTable of(SplitPlan plan) {
        Set<String> names = new TreeSet<>();
        plan.parts().forEach(part -> names.addAll(part.strata().keySet()));
        List<Line> lines = new ArrayList<>();
        for (String name : names) {
            lines.add(
                    new Line(
                            name,
                            plan.parts().stream()
                                    .map(part -> percent(part.strata().getOrDefault(name, 0.0)))
                                    .toList()));
        }
        return new StrataTable(plan.parts().stream().map(SplitPlan.Part::name).toList(), lines);
    }

    /// In Markdown, with an empty line before it; nothing where there are no lines.
    List<String> markdown() {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> rows = new ArrayList<>();
        rows.add("");
        rows.add("| thoughts of | " + String.join(" | ", parts) + " |");
        rows.add("|---|" + parts.stream().map(_ -> "---:|").collect(Collectors.joining()));
        lines.forEach(line ->
                rows.add("| `" + line.name() + "` | " + String.join(" | ", line.shares()) + " |"));
        return rows;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
