package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.bulk.BulkPlan;
import org.thoughttrace.curator.logic.bulk.BulkPlan.Counts;
import org.thoughttrace.curator.logic.bulk.ThoughtChange;
import org.thoughttrace.curator.logic.curation.Act;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What `curator bulk` prints.
final class BulkJson {

    private BulkJson() {}

    /// The counts, and each change of a thought.
    ///
    /// @param revisions that were written
    static ObjectNode of(BulkPlan plan, boolean dryRun, int revisions) {
        Counts counts = plan.counts();
        ObjectNode root = Output.object();
        root.put("title", plan.title());
        root.put("dryRun", dryRun);
        root.put("conversations", counts.conversations());
        root.put("changing", counts.changing());
        root.put("changes", counts.changes());
        root.put("already", counts.already());
        ArrayNode refused = Output.array(root, "refused");
        counts.reasons()
                .forEach((reason, count) -> {
                    ObjectNode node = refused.addObject();
                    node.put("reason", reason);
                    node.put("count", count);
                });
        root.put("revisions", revisions);
        ArrayNode list = Output.array(root, "list");
        for (ThoughtChange change : plan.changes()) {
            ObjectNode node = list.addObject();
            node.put("conversation", change.conversation());
            node.put("turn", change.turn());
            node.put("kind", change.kind().key());
            node.put("field", isLabel(change) ? "label" : "text");
            node.put("before", change.before().isEmpty() ? null : change.before());
            node.put("after", change.after());
        }
        return root;
    }

    /// One change as a line of words.
    static String line(ThoughtChange change) {
        return "%s\tturn %d\t%s\t%s\t→ %s"
                .formatted(
                        change.conversation(),
                        change.turn(),
                        change.kind().key(),
                        Output.oneLine(change.before().isEmpty() ? "-" : change.before()),
                        Output.oneLine(change.after()));
    }

    private static boolean isLabel(ThoughtChange change) {
        return change.act() instanceof Act.SetLabel;
    }
}
