package org.thoughttrace.curator.logic.find;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.reading.Timing;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.SourceTime;
import org.thoughttrace.curator.model.Survey;
import org.thoughttrace.curator.model.ThoughtFacts;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.model.TurnFacts;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// The facts of a conversation, with what has to be read out of texts read once.
final class Indexed {

    private final ConversationFacts facts;
    private final String participant;
    private final @Nullable String task;
    private final @Nullable Long age;
    private final @Nullable Long frequency;
    private final List<String> purposes;
    private final @Nullable Instant created;
    private final @Nullable Instant updated;
    private final long words;
    private final boolean openVersions;
    private final boolean hasPair;
    private final Timing timing;

    /// @param openVersions true while nobody has chosen between the versions of its source
    Indexed(ConversationFacts facts, boolean openVersions) {
        this.openVersions = openVersions;
        this.facts = facts;
        this.participant = facts.participant();
        this.task = taskOf(facts.id());
        this.age = number(answer(Survey::age));
        this.frequency = number(answer(Survey::frequency));
        this.purposes = purposesOf(answer(Survey::purposes));
        this.created = SourceTime.parse(facts.createdAt()).orElse(null);
        this.updated = SourceTime.parse(facts.updatedAt()).orElse(null);
        this.words = facts.turns().stream().mapToLong(TurnFacts::words).sum();
        this.hasPair = anyPair();
        this.timing = Timing.of(facts.thoughts());
    }

    ConversationFacts facts() {
        return facts;
    }

    boolean hasOpenVersions() {
        return openVersions;
    }

    long position() {
        return facts.position();
    }

    String participant() {
        return participant;
    }

    @Nullable String task() {
        return task;
    }

    @Nullable Long age() {
        return age;
    }

    @Nullable Long frequency() {
        return frequency;
    }

    List<String> purposes() {
        return purposes;
    }

    @Nullable Instant created() {
        return created;
    }

    @Nullable Instant updated() {
        return updated;
    }

    /// Of all messages together.
    long words() {
        return words;
    }

    /// True when one of its turns is a pair.
    boolean hasPair() {
        return hasPair;
    }

    /// When its thoughts were written, as a whole.
    Timing timing() {
        return timing;
    }

    private boolean anyPair() {
        for (int turn = 1; turn < facts.turns().size(); turn++) {
            if (isPair(turn)) {
                return true;
            }
        }
        return false;
    }

    /// An answer of the survey that is not blank.
    @Nullable String answer(Function<Survey, @Nullable String> question) {
        Survey survey = facts.survey();
        String answer = survey == null ? null : question.apply(survey);
        return answer == null || answer.isBlank() ? null : answer;
    }

    /// True when a turn has a thought of a kind.
    boolean hasThought(int turn, ThoughtKind kind) {
        for (ThoughtFacts thought : facts.thoughts()) {
            if (thought.turn() == turn && thought.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /// True when a turn is a reply with a reaction and the next one a user's with a reason.
    boolean isPair(int turn) {
        List<TurnFacts> turns = facts.turns();
        return turn < turns.size()
                && turns.get(turn - 1).role() == Role.ASSISTANT
                && turns.get(turn).role() == Role.USER
                && hasThought(turn, ThoughtKind.REACTION)
                && hasThought(turn + 1, ThoughtKind.REASON);
    }

    /// The part of an id that names the task: `task2` of `user804_task2_conversation1`.
    private static @Nullable String taskOf(String id) {
        for (String part : id.split("_", -1)) {
            if (part.startsWith("task")) {
                return part;
            }
        }
        return null;
    }

    /// A whole number as people type one; null for anything else, "about 30" included.
    private static @Nullable Long number(@Nullable String answer) {
        if (answer == null) {
            return null;
        }
        try {
            return Long.valueOf(answer.strip());
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static List<String> purposesOf(@Nullable String answer) {
        return answer == null
                ? List.of()
                : Arrays.stream(answer.split(",", -1))
                        .map(String::strip)
                        .filter(purpose -> !purpose.isEmpty())
                        .distinct()
                        .toList();
    }
}
