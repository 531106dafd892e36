package org.thoughttrace.curator.ui.judge;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.judgement.JudgedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Judgement;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.ui.session.Session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// What was answered of a deck. An answer is an act, which can be undone: then it is none any more.
final class Answers {

    /// @param guess what the user might have thought; empty for nothing
    record Answer(String label, String guess) {}

    private final Map<JudgedThought, Answer> given = new HashMap<>();
    private final Set<JudgedThought> kept = ConcurrentHashMap.newKeySet();

    void clear() {
        given.clear();
        kept.clear();
    }

    @Nullable Answer of(JudgedThought thought) {
        return given.get(thought);
    }

    boolean has(JudgedThought thought) {
        return given.containsKey(thought);
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    int size() {
        return given.size();
    }

    void give(JudgedThought thought, Answer answer) {
        kept.remove(thought);
        given.put(thought, answer);
    }

    /// Says that an answer is in the store. Safe on any thread.
    void keep(JudgedThought thought) {
        kept.add(thought);
    }

    /// True where the answer is the label that shows.
    boolean agrees(JudgedThought thought) {
        Answer answer = given.get(thought);
        return answer != null && answer.label().equals(thought.label());
    }

    /// How many are the labels that show.
    int agreeing() {
        return (int) given.keySet().stream().filter(this::agrees).count();
    }

    /// Takes over what the store says now of the answers that were in it.
    ///
    /// @param changed is called on the FX thread when something is another; gets those that are no
    ///     answers any more
    void reread(Session session, Consumer<List<JudgedThought>> changed) {
        List<JudgedThought> asked = given.keySet().stream().filter(kept::contains).toList();
        String curator = session.curatorName();
        if (!asked.isEmpty()) {
            session.tasks()
                    .read(
                            "Reading judgements",
                            control -> now(session.workspace(), asked, curator),
                            now -> takeOver(now, changed),
                            session::failed);
        }
    }

    private void takeOver(
            Map<JudgedThought, Optional<String>> now, Consumer<List<JudgedThought>> changed) {
        Map<JudgedThought, Answer> before = new HashMap<>(given);
        now.forEach((thought, label) -> {
            if (kept.contains(thought)) {
                given.computeIfPresent(
                        thought,
                        (one, answer) ->
                                label.map(other -> new Answer(other, answer.guess())).orElse(null));
            }
        });
        if (!before.equals(given)) {
            changed.accept(now.keySet().stream().filter(one -> !has(one)).toList());
        }
    }

    /// What a curator judges now, read on a background thread.
    private static Map<JudgedThought, Optional<String>> now(
            Workspace workspace, List<JudgedThought> thoughts, String curator) {
        Field field = Field.judgement(curator);
        Map<String, List<FieldState>> read = new HashMap<>();
        Map<JudgedThought, Optional<String>> now = new HashMap<>();
        for (JudgedThought thought : thoughts) {
            Target target = new Target.OfThought(thought.conversation(), thought.id());
            now.put(
                    thought,
                    read
                            .computeIfAbsent(
                                    thought.conversation(), id -> workspace.library().fields(id))
                            .stream()
                            .filter(state -> state.field().equals(field))
                            .filter(state -> state.target().equals(target))
                            .findFirst()
                            .flatMap(state -> Judgement.of(state.value()))
                            .map(Judgement::label));
        }
        return now;
    }
}
