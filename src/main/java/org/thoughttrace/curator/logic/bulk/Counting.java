package org.thoughttrace.curator.logic.bulk;

import org.thoughttrace.curator.logic.bulk.BulkProblem.Part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts what becomes of things, and keeps the changes that are to be listed.
final class Counting {

    /// More could neither be looked through nor held beside everything else.
    private static final int MOST_LISTED = 250_000;

    private final List<ThoughtChange> listed = new ArrayList<>();
    private final Map<String, Integer> refused = new HashMap<>();
    private int changes;
    private int changing;
    private int already;
    private boolean isChanging;

    /// The next conversation begins.
    void begin() {
        isChanging = false;
    }

    void take(BulkStep step) {
        switch (step) {
            case BulkStep.Change _ -> change();
            case BulkStep.Listed(ThoughtChange change) -> {
                if (listed.size() == MOST_LISTED) {
                    throw new BulkProblem(
                            Part.WHOLE,
                            "More than 250,000 thoughts would change. Do it in parts, with a"
                                    + " narrower filter.");
                }
                listed.add(change);
                change();
            }
            case BulkStep.AlreadySo() -> already++;
            case BulkStep.Refused(String reason) -> refused.merge(reason, 1, Integer::sum);
        }
    }

    private void change() {
        changes++;
        if (!isChanging) {
            isChanging = true;
            changing++;
        }
    }

    BulkPlan.Counts counts(int conversations) {
        return new BulkPlan.Counts(conversations, changing, changes, already, refused);
    }

    List<ThoughtChange> listed() {
        return Collections.unmodifiableList(listed);
    }
}
