package org.thoughttrace.curator.ui.versions;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.text.TextDiff;
import org.thoughttrace.curator.logic.versions.Difference;
import org.thoughttrace.curator.logic.versions.VersionComparison;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Says in words where two versions differ and in what.
final class DifferenceWords {

    /// Longer stretches that are the same are told by their ends.
    private static final int LONGEST_SAME = 240;

    /// Nobody reads more than that in a list of differences.
    private static final int LONGEST_CHANGE = 6_000;

    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("task_summary", "Task"),
                    Map.entry("task_expectation", "Expected"),
                    Map.entry("model_name", "Model"),
                    Map.entry("model_provider", "Provider"),
                    Map.entry("created_at", "Created"),
                    Map.entry("updated_at", "Last written to"),
                    Map.entry("age", "Survey: age"),
                    Map.entry("gender", "Survey: gender"),
                    Map.entry("education", "Survey: education"),
                    Map.entry("occupation", "Survey: occupation"),
                    Map.entry("frequency", "Survey: frequency"),
                    Map.entry("purposes", "Survey: purposes"),
                    Map.entry("content", "words"),
                    Map.entry("label", "label"),
                    Map.entry("timestamp", "time"),
                    Map.entry("type", "speaker"),
                    Map.entry("id", "id"));

    private final LabelScheme scheme;
    private final int inUse;
    private final int other;

    /// @param inUse the number of the version in use
    /// @param other the number of the one held against it
    DifferenceWords(LabelScheme scheme, int inUse, int other) {
        this.scheme = scheme;
        this.inUse = inUse;
        this.other = other;
    }

    /// How much differs, and what is to be seen of it.
    String summary(VersionComparison found) {
        if (found.differences().isEmpty()) {
            return "Both read the same. What differs is spacing, the order of fields, or a field"
                    + " that is kept but not shown here.";
        }
        return Wording.count(found.differences().size(), "difference")
                + ", "
                + Wording.count(found.turnsAlike(), "turn")
                + " the same. Struck out: only in version "
                + inUse
                + ", in use. Underlined: only in version "
                + other
                + ".";
    }

    ShownVersions.Row row(Difference difference) {
        boolean isWhole = difference.place().turnBefore() + difference.place().turnAfter() == 0;
        String field = FIELDS.getOrDefault(difference.field(), difference.field());
        String place = isWhole ? field : place(difference);
        String what =
                difference.before() == null
                        ? "only in version " + other
                        : difference.after() == null
                                ? "only in version " + inUse
                                : isWhole ? "" : field;
        return new ShownVersions.Row(place, what, parts(difference));
    }

    private static String place(Difference difference) {
        Difference.Place place = difference.place();
        int before = place.turnBefore();
        int after = place.turnAfter();
        String turn =
                before == 0 || after == 0 || before == after
                        ? "Turn " + Math.max(before, after)
                        : "Turn " + before + ", there turn " + after;
        if (place.kind() == null) {
            return turn;
        }
        int index = Math.max(place.indexBefore(), place.indexAfter());
        return turn + " · " + place.kind().key() + (index > 1 ? " " + index : "");
    }

    private List<TextDiff.Part> parts(Difference difference) {
        ThoughtKind kind = difference.place().kind();
        String before = difference.before();
        String after = difference.after();
        if (kind != null && difference.field().equals("label")) {
            before = label(kind, before);
            after = label(kind, after);
        }
        boolean isProse =
                switch (difference.field()) {
                    case "content", "message", "thought", "task_summary", "task_expectation" ->
                            true;
                    default -> false;
                };
        List<TextDiff.Part> parts = new ArrayList<>();
        if (isProse && before != null && after != null) {
            for (TextDiff.Part part : TextDiff.between(before, after)) {
                parts.add(new TextDiff.Part(part.kind(), shortened(part)));
            }
            return parts;
        }
        boolean both = before != null && after != null;
        add(parts, TextDiff.Kind.REMOVED, before);
        add(parts, TextDiff.Kind.SAME, both ? "  →  " : null);
        add(parts, TextDiff.Kind.ADDED, after);
        return parts;
    }

    private String label(ThoughtKind kind, @Nullable String key) {
        String name = scheme.nameOf(Part.labelsOf(kind), key);
        return name.isEmpty() ? "no label" : name;
    }

    private static void add(List<TextDiff.Part> parts, TextDiff.Kind kind, @Nullable String text) {
        if (text != null) {
            String shown = text.isEmpty() ? "(empty)" : text;
            parts.add(new TextDiff.Part(kind, shortened(new TextDiff.Part(kind, shown))));
        }
    }

    private static String shortened(TextDiff.Part part) {
        String text = part.text();
        if (part.kind() == TextDiff.Kind.SAME) {
            return text.length() <= LONGEST_SAME
                    ? text
                    : head(text, LONGEST_SAME / 2) + " … " + tail(text, LONGEST_SAME / 2);
        }
        return text.length() <= LONGEST_CHANGE
                ? text
                : head(text, LONGEST_CHANGE)
                        + " … "
                        + Wording.count(text.length() - (long) LONGEST_CHANGE, "character")
                        + " more";
    }

    private static String head(String text, int length) {
        boolean splits = Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, splits ? length - 1 : length);
    }

    private static String tail(String text, int length) {
        int from = text.length() - length;
        return text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }
}
