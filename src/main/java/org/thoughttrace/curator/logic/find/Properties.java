package org.thoughttrace.curator.logic.find;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.FlagFacts;
import org.thoughttrace.curator.model.Survey;
import org.thoughttrace.curator.model.ThoughtFacts;
import org.thoughttrace.curator.model.TurnFacts;

import java.time.Instant;
import java.util.function.Consumer;

/// What each field is of a conversation, a turn or a thought. The one place that says so: filters
/// and facets both ask here.
final class Properties {

    static final String YES = "yes";
    static final String NO = "no";

    private Properties() {}

    /// Shows every name that a field of kind NAME has in a conversation, as often as it stands there.
    static void names(FilterField field, Indexed row, Consumer<String> sink) {
        ConversationFacts facts = row.facts();
        switch (field) {
            case LABEL, KIND, WRITTEN -> {
                for (ThoughtFacts thought : facts.thoughts()) {
                    offer(sink, nameOf(field, thought));
                }
            }
            case STAGE, RELATION -> {
                for (TurnFacts turn : facts.turns()) {
                    offer(sink, nameOf(field, turn));
                }
            }
            case TOPIC -> facts.topics().forEach(sink);
            case TAG -> facts.tags().forEach(sink);
            case CURATOR -> facts.curators().forEach(sink);
            case PURPOSE -> row.purposes().forEach(sink);
            default -> offer(sink, nameOf(field, row));
        }
    }

    private static @Nullable String nameOf(FilterField field, Indexed row) {
        return switch (field) {
            case ID -> row.facts().id();
            case MODEL -> row.facts().model();
            case PROVIDER -> row.facts().provider();
            case PARTICIPANT -> row.participant();
            case TASK -> row.task();
            case GENDER -> row.answer(Survey::gender);
            case EDUCATION -> row.answer(Survey::education);
            case OCCUPATION -> row.answer(Survey::occupation);
            case TIMING -> row.timing().key();
            case STATUS -> row.facts().status().key();
            case EDITED -> row.facts().edited() ? YES : NO;
            default -> throw new IllegalArgumentException(field + " is no name");
        };
    }

    /// The name that a field has on one turn.
    static @Nullable String nameOf(FilterField field, TurnFacts turn) {
        return switch (field) {
            case STAGE -> turn.stage();
            case RELATION -> turn.relation();
            case EDITED -> turn.edited() ? YES : NO;
            default -> throw new IllegalArgumentException(field + " is no name of a turn");
        };
    }

    /// The name that a field has on one thought.
    static @Nullable String nameOf(FilterField field, ThoughtFacts thought) {
        return switch (field) {
            case LABEL -> thought.label();
            case KIND -> thought.kind().key();
            case WRITTEN -> thought.written().key();
            case EDITED -> thought.edited() ? YES : NO;
            default -> throw new IllegalArgumentException(field + " is no name of a thought");
        };
    }

    /// The number that a field of kind NUMBER is; null where there is none.
    static @Nullable Long number(FilterField field, Indexed row) {
        return switch (field) {
            case TURNS -> (long) row.facts().turns().size();
            case THOUGHTS -> (long) row.facts().thoughts().size();
            case WORDS -> row.words();
            case AGE -> row.age();
            case FREQUENCY -> row.frequency();
            default -> throw new IllegalArgumentException(field + " is no number");
        };
    }

    /// The moment that a field of kind MOMENT is; null where there is none, or none that can be read.
    static @Nullable Instant moment(FilterField field, Indexed row) {
        return switch (field) {
            case CREATED -> row.created();
            case UPDATED -> row.updated();
            case CHANGED -> row.facts().changedAt();
            default -> throw new IllegalArgumentException(field + " is no moment");
        };
    }

    /// True when a flag lies on a thought, or on the whole of its turn.
    static boolean isOn(FlagFacts flag, int turn, int thought) {
        return flag.turn() == turn
                && (thought == 0 || flag.thought() == 0 || flag.thought() == thought);
    }

    private static void offer(Consumer<String> sink, @Nullable String name) {
        if (name != null) {
            sink.accept(name);
        }
    }
}
