package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.model.Passage;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.ThoughtFacts;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.Comparator;
import java.util.List;

/// Where a text with the words looked for stands, before it is read.
sealed interface HitPlace {

    /// As one reads: the conversation's own texts, then turn by turn the message and its thoughts. No
    /// two places are equal.
    Comparator<HitPlace> READING =
            Comparator.<HitPlace>comparingLong(place -> place.row().position())
                    .thenComparingInt(HitPlace::turn)
                    .thenComparingInt(HitPlace::thoughtInTurn)
                    .thenComparing(HitPlace::kind)
                    .thenComparingInt(HitPlace::inBranches);

    Indexed row();

    /// From 1; 0 for a text about the whole conversation.
    int turn();

    Hit.Kind kind();

    /// The number of the thought within its turn; 0 for any other text.
    int thoughtInTurn();

    /// The number of the message through all other branches, from 1; 0 for any other text.
    default int inBranches() {
        return 0;
    }

    /// In the text as it is now.
    record Current(Indexed row, Passage passage) implements HitPlace {

        @Override
        public int turn() {
            return switch (passage.kind()) {
                case MESSAGE -> passage.place();
                case THOUGHT -> thought().turn();
                case SUMMARY, EXPECTATION, NOTE -> 0;
            };
        }

        @Override
        public Hit.Kind kind() {
            return switch (passage.kind()) {
                case MESSAGE -> kindOf(row.facts().turns().get(passage.place() - 1).role());
                case THOUGHT -> kindOf(thought().kind());
                case SUMMARY -> Hit.Kind.SUMMARY;
                case EXPECTATION -> Hit.Kind.EXPECTATION;
                case NOTE -> Hit.Kind.NOTE;
            };
        }

        @Override
        public int thoughtInTurn() {
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

    /// In the text of a message or a thought as it came in.
    record AsItCame(Indexed row, int turn, int thoughtInTurn, Hit.Kind kind) implements HitPlace {}

    /// In another branch, as it came in.
    record InBranch(Indexed row, int turn, int inBranches) implements HitPlace {

        @Override
        public int thoughtInTurn() {
            return 0;
        }

        @Override
        public Hit.Kind kind() {
            return Hit.Kind.BRANCH;
        }
    }

    static Hit.Kind kindOf(Role role) {
        return switch (role) {
            case USER -> Hit.Kind.USER;
            case ASSISTANT -> Hit.Kind.ASSISTANT;
            case OTHER -> Hit.Kind.OTHER;
        };
    }

    static Hit.Kind kindOf(ThoughtKind kind) {
        return kind == ThoughtKind.REASON ? Hit.Kind.REASON : Hit.Kind.REACTION;
    }
}
