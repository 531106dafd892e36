package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.model.Passage;
import org.thoughttrace.curator.model.ThoughtFacts;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.Comparator;
import java.util.List;

/// Where a text with the words looked for stands, before it is read.
record HitPlace(Indexed row, Passage passage) {

    /// As one reads: the conversation's own texts, then turn by turn the message and its thoughts.
    static final Comparator<HitPlace> READING =
            Comparator.<HitPlace>comparingLong(place -> place.passage().position())
                    .thenComparingInt(HitPlace::turn)
                    .thenComparing(HitPlace::passage);

    int turn() {
        return switch (passage.kind()) {
            case MESSAGE -> passage.place();
            case THOUGHT -> thought().turn();
            case SUMMARY, EXPECTATION, NOTE -> 0;
        };
    }

    Hit.Kind kind() {
        return switch (passage.kind()) {
            case MESSAGE ->
                    switch (row.facts().turns().get(passage.place() - 1).role()) {
                        case USER -> Hit.Kind.USER;
                        case ASSISTANT -> Hit.Kind.ASSISTANT;
                        case OTHER -> Hit.Kind.OTHER;
                    };
            case THOUGHT ->
                    thought().kind() == ThoughtKind.REASON ? Hit.Kind.REASON : Hit.Kind.REACTION;
            case SUMMARY -> Hit.Kind.SUMMARY;
            case EXPECTATION -> Hit.Kind.EXPECTATION;
            case NOTE -> Hit.Kind.NOTE;
        };
    }

    /// The number of the thought within its turn; 0 for any other text.
    int thoughtInTurn() {
        if (passage.kind() != Passage.Kind.THOUGHT) {
            return 0;
        }
        List<ThoughtFacts> thoughts = row.facts().thoughts();
        int first = passage.place() - 1;
        while (first > 0 && thoughts.get(first - 1).turn() == thought().turn()) {
            first--;
        }
        return passage.place() - first;
    }

    private ThoughtFacts thought() {
        return row.facts().thoughts().get(passage.place() - 1);
    }
}
