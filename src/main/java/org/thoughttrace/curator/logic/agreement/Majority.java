package org.thoughttrace.curator.logic.agreement;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What most say.
final class Majority {

    private Majority() {}

    /// The label that more give than any other; null for none, and where two are level.
    static @Nullable String of(Collection<String> labels) {
        Map<String, Integer> counts = new HashMap<>();
        labels.forEach(label -> counts.merge(label, 1, Integer::sum));
        String most = null;
        int votes = 0;
        boolean level = false;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > votes) {
                most = entry.getKey();
                votes = entry.getValue();
                level = false;
            } else if (entry.getValue() == votes) {
                level = true;
            }
        }
        return level ? null : most;
    }
}
