package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.PrettyJson;
import org.thoughttrace.curator.exchange.named.AssignmentJson;
import org.thoughttrace.curator.exchange.named.SubsetException;
import org.thoughttrace.curator.exchange.named.SubsetJson;
import org.thoughttrace.curator.logic.Amounts;
import org.thoughttrace.curator.model.Assignment;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What stands in fields of the store, of subsets and of recipes, in words for people who have to choose
/// between two of them. In the log they are JSON.
public final class StoreValueWords {

    private static final int MOST_IDS = 20;

    private StoreValueWords() {}

    /// The words of a value; empty for none of a field that is simply not set.
    public static String of(Target target, Field field, @Nullable Value value) {
        String text = Value.textOf(value);
        if (text == null) {
            return field.isAssignment() || field.equals(Field.CONTENT) ? "taken away" : "";
        }
        try {
            if (field.isAssignment()) {
                return assignment(AssignmentJson.read(text));
            }
            if (target instanceof Target.OfSubset && field.equals(Field.CONTENT)) {
                return subset(SubsetJson.read(text));
            }
        } catch (SubsetException unreadable) {
            return text;
        }
        return field.equals(Field.CONTENT) || field.equals(Field.SCHEME) ? outline(text) : text;
    }

    private static String assignment(Assignment.Plan plan) {
        Set<String> all = new LinkedHashSet<>();
        plan.shares().values().forEach(all::addAll);
        String who =
                plan.shares().entrySet().stream()
                        .map(share -> share.getKey() + " (" + share.getValue().size() + ")")
                        .collect(Collectors.joining(", "));
        Integer quota = plan.quota();
        return "“"
                + plan.name()
                + "”: "
                + Amounts.of(all.size(), "conversation")
                + " to "
                + who
                + (plan.fold() > 1 ? ", each to " + plan.fold() : "")
                + (quota == null ? "" : ", at most " + quota + " each");
    }

    private static String subset(Subset.Content content) {
        return switch (content) {
            case Subset.Live live -> "What is found by " + live.expression();
            case Subset.Frozen frozen -> {
                List<String> ids = frozen.ids();
                yield Amounts.of(ids.size(), "conversation")
                        + (frozen.drawing() == null ? "" : " (" + frozen.drawing().sentence() + ")")
                        + ": "
                        + String.join(", ", ids.subList(0, Math.min(MOST_IDS, ids.size())))
                        + (ids.size() > MOST_IDS ? " …" : "");
            }
        };
    }

    /// One line for each thing that is said, so that two can be compared line by line.
    private static String outline(String json) {
        Map<String, @Nullable Object> tree = PrettyJson.read(json.getBytes(StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        if (tree != null) {
            tree.forEach((key, value) -> outline(key, value, lines));
        }
        return lines.isEmpty() ? json : String.join("\n", lines);
    }

    private static void outline(String path, @Nullable Object value, List<String> lines) {
        switch (value) {
            case null -> {}
            case Map<?, ?> members ->
                    members.forEach((key, member) -> outline(path + " " + key, member, lines));
            case List<?> items when items.stream().allMatch(item -> item instanceof Map) -> {
                for (int i = 0; i < items.size(); i++) {
                    outline(path + " " + (i + 1), items.get(i), lines);
                }
            }
            case List<?> items ->
                    lines.add(
                            path
                                    + ": "
                                    + items.stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(", ")));
            default -> lines.add(path + ": " + value);
        }
    }
}
