package org.thoughttrace.curator.logic.review;

import org.thoughttrace.curator.logic.judgement.Judgements;
import org.thoughttrace.curator.model.Assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/// How far the review of what was given out is, at one moment.
public final class Review {

    /// Nothing was given out.
    public static final Review NONE = new Review(List.of(), Map.of());

    private final List<Assignment> assignments;
    private final Map<String, Set<String>> done;

    private Review(List<Assignment> assignments, Map<String, Set<String>> done) {
        this.assignments = assignments;
        this.done = done;
    }

    /// What one curator has to do of one assignment.
    ///
    /// @param ids in the order in which they are to be looked at
    /// @param open those of them that they are not done with
    public record Share(
            Assignment assignment, String curator, List<String> ids, List<String> open) {

        /// How many they are done with.
        public int done() {
            return ids.size() - open.size();
        }
    }

    static Review of(List<Assignment> assignments, Judgements judgements) {
        Map<String, Set<String>> done = new HashMap<>();
        for (Assignment assignment : assignments) {
            for (String curator : assignment.plan().shares().keySet()) {
                done.computeIfAbsent(curator, judgements::doneBy);
            }
        }
        return new Review(assignments, done);
    }

    /// All shares, by assignment and then in the order in which the curators were named.
    public List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        for (Assignment assignment : assignments) {
            assignment
                    .plan()
                    .shares()
                    .forEach((curator, ids) ->
                            shares.add(
                                    new Share(
                                            assignment,
                                            curator,
                                            ids,
                                            ids.stream()
                                                    .filter(id -> !isDone(curator, id))
                                                    .toList())));
        }
        return shares;
    }

    /// Those of one curator.
    public List<Share> sharesOf(String curator) {
        return shares().stream().filter(share -> share.curator().equals(curator)).toList();
    }

    /// Who has something to review, each once.
    public SequencedSet<String> curators() {
        SequencedSet<String> curators = new LinkedHashSet<>();
        assignments.forEach(one -> curators.addAll(one.plan().shares().keySet()));
        return curators;
    }

    /// The conversations that several curators look at, each for themselves, and that one of them is
    /// not done with: nobody is shown what the others said.
    public Set<String> sealed() {
        Set<String> sealed = new HashSet<>();
        for (Share share : shares()) {
            if (share.assignment().isDouble()) {
                sealed.addAll(share.open());
            }
        }
        return sealed;
    }

    private boolean isDone(String curator, String id) {
        return done.getOrDefault(curator, Set.of()).contains(id);
    }
}
