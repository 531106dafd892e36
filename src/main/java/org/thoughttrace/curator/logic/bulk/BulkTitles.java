package org.thoughttrace.curator.logic.bulk;

import org.thoughttrace.curator.logic.bulk.BulkPlan.Counts;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;

import java.util.Locale;

/// What acts on many conversations are called in the menu of undo and in the history.
///
/// @param scheme for the names of its keys
record BulkTitles(LabelScheme scheme) {

    private static final int LONGEST_WORDS = 40;

    String of(BulkWish wish, Counts counts) {
        String conversations = count(counts.changing(), "conversation");
        return switch (wish) {
            case BulkWish.SetStatus(var status) ->
                    "Set status " + status.title() + " on " + conversations;
            case BulkWish.AddTag(String tag) -> "Add tag " + tag + " to " + conversations;
            case BulkWish.RemoveTag(String tag) -> "Remove tag " + tag + " from " + conversations;
            case BulkWish.AddTopic(String topic) ->
                    "Add topic " + topicName(topic) + " to " + conversations;
            case BulkWish.RaiseFlag flag ->
                    "Flag "
                            + what(flag, counts)
                            + ": "
                            + scheme.nameOf(Part.FLAG_KINDS, flag.kind());
            case BulkWish.SetStage(var ignored, String stage) ->
                    "Set stage "
                            + scheme.nameOf(Part.STAGES, stage)
                            + " on "
                            + count(counts.changes(), "turn")
                            + " of "
                            + conversations;
            case BulkWish.Relabel(var ignored, String label) ->
                    "Relabel "
                            + count(counts.changes(), "thought")
                            + " as "
                            + labelName(label)
                            + " in "
                            + conversations;
            case BulkWish.Replace replace ->
                    "Replace “"
                            + shortened(replace.search().sought())
                            + "” in "
                            + count(counts.changes(), "thought")
                            + " of "
                            + conversations;
        };
    }

    private static String what(BulkWish.RaiseFlag flag, Counts counts) {
        String conversations = count(counts.changing(), "conversation");
        return switch (flag.on()) {
            case CONVERSATIONS -> conversations;
            case TURNS -> count(counts.changes(), "turn") + " of " + conversations;
            case THOUGHTS -> count(counts.changes(), "thought") + " of " + conversations;
        };
    }

    private String labelName(String label) {
        return scheme.find(Part.REASONS, label).isPresent()
                ? scheme.nameOf(Part.REASONS, label)
                : scheme.nameOf(Part.REACTIONS, label);
    }

    private String topicName(String topic) {
        int slash = topic.indexOf('/');
        return slash < 0
                ? scheme.nameOf(Part.TOPICS, topic)
                : scheme.nameOf(Part.TOPICS, topic.substring(0, slash)) + topic.substring(slash);
    }

    private static String count(int number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_WORDS)) + "…";
    }
}
