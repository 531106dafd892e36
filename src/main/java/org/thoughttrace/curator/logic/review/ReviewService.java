package org.thoughttrace.curator.logic.review;

import org.thoughttrace.curator.exchange.named.AssignmentJson;
import org.thoughttrace.curator.exchange.named.SubsetException;
import org.thoughttrace.curator.logic.judgement.JudgementService;
import org.thoughttrace.curator.logic.judgement.Judgements;
import org.thoughttrace.curator.model.Assignment;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.StoreException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Reads review assignments and how far they are. Safe on any thread but the one that draws.
public final class ReviewService {

    private static final Comparator<Assignment> BY_NAME =
            Comparator.comparing(Assignment::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Assignment::name)
                    .thenComparing(Assignment::id);

    private final CurationStore store;
    private final JudgementService judgements;

    /// A service on an open store.
    public ReviewService(CurationStore store, JudgementService judgements) {
        this.store = store;
        this.judgements = judgements;
    }

    /// All assignments, by name.
    ///
    /// @throws StoreException when one is damaged
    public List<Assignment> assignments() {
        List<Assignment> assignments = new ArrayList<>();
        for (FieldState state : store.state().assignmentFields()) {
            String json = Value.textOf(state.value());
            if (json != null) {
                assignments.add(read(UUID.fromString(state.field().member()), json));
            }
        }
        assignments.sort(BY_NAME);
        return assignments;
    }

    /// How far all of them are now.
    public Review review() {
        List<Assignment> assignments = assignments();
        return assignments.isEmpty() ? Review.NONE : Review.of(assignments, judgements.read());
    }

    /// How far all of them are, for a caller that has read the judgements.
    public Review review(Judgements read) {
        return Review.of(assignments(), read);
    }

    private static Assignment read(UUID id, String json) {
        try {
            return new Assignment(id, AssignmentJson.read(json));
        } catch (SubsetException damaged) {
            throw new StoreException(
                    "An assignment in the store cannot be read: " + damaged.getMessage(), damaged);
        }
    }
}
