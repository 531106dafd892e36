package org.thoughttrace.curator.logic.judgement;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.Map;
import java.util.TreeSet;

/// A thought and how each curator labels it.
///
/// @param turn at which it stands now, from 1
/// @param label the key of the label that shows; null for none
/// @param isRelabelled true when the log says something about that label, so that it need not be the
///     one that came in
/// @param judged the newest judgement of each curator
/// @param blind the newest judgement of each curator of those they made with the label hidden, as far
///     as the log says how they were made
/// @param corrected for each curator the label they last gave the thought for all to see
public record JudgedThought(
        String conversation,
        ThoughtId id,
        ThoughtKind kind,
        int turn,
        String stage,
        @Nullable String model,
        @Nullable String label,
        boolean isRelabelled,
        Map<String, String> judged,
        Map<String, String> blind,
        Map<String, String> corrected) {

    public JudgedThought {
        judged = Map.copyOf(judged);
        blind = Map.copyOf(blind);
        corrected = Map.copyOf(corrected);
    }

    /// The same with nothing but what was judged with the label hidden.
    public JudgedThought blindly() {
        return new JudgedThought(
                conversation,
                id,
                kind,
                turn,
                stage,
                model,
                label,
                isRelabelled,
                blind,
                blind,
                Map.of());
    }

    /// A curator's label of it: their newest judgement, else the label they last gave it; null where
    /// they did neither.
    public @Nullable String labelBy(String curator) {
        String label = judged.get(curator);
        return label == null ? corrected.get(curator) : label;
    }

    /// Who labels it, by name.
    public Iterable<String> curators() {
        TreeSet<String> curators = new TreeSet<>(judged.keySet());
        curators.addAll(corrected.keySet());
        return curators;
    }
}
