package org.thoughttrace.curator.logic.judgement;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Judgement;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.LabelStore.Said;
import org.thoughttrace.curator.store.LabelStore.Standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// Puts together what the log says and the thoughts it is said of: first all that was said, then the
/// thoughts. An act that was undone said nothing. What only follows from a change of the label scheme
/// is nobody's opinion; it renames what was said before it.
final class JudgementReading {

    private record Place(String conversation, String path) {}

    /// A label and when it was given.
    private record Given(String label, long counter) {}

    /// @param place in the log
    private record Guessed(Said said, Given label, String text, int place) {}

    /// A key that took the place of another when the scheme was changed.
    private record Renaming(UUID group, long counter, String from, String to) {}

    private static final class Opinions {
        private final Map<String, Given> judged = new HashMap<>();
        private final Map<String, Given> blind = new HashMap<>();
        private final Map<String, Given> corrected = new HashMap<>();
        private final List<Guessed> guesses = new ArrayList<>();
        private boolean isRelabelled;
    }

    private final Map<Place, Opinions> opinions = new HashMap<>();
    private final Map<String, Map<String, Status>> statuses = new HashMap<>();
    private final Set<Renaming> renamings = new LinkedHashSet<>();
    private final List<JudgedThought> thoughts = new ArrayList<>();
    private final NavigableMap<Integer, GuessMade> guesses = new TreeMap<>();
    private int guessesSaid;

    void add(Said said) {
        if (said.field().equals(Field.STATUS)) {
            addStatus(said);
            return;
        }
        Opinions about =
                opinions.computeIfAbsent(
                        new Place(said.conversation(), said.path()), place -> new Opinions());
        boolean ofLabel = said.field().equals(Field.LABEL);
        about.isRelabelled = about.isRelabelled || ofLabel;
        if (said.isTakenBack()) {
            return;
        }
        if (said.isOfScheme()) {
            addRenaming(said);
        } else if (said.field().isGuess()) {
            addGuess(about, said);
        } else if (ofLabel) {
            put(about.corrected, said.curator(), Value.textOf(said.after()), said);
        } else {
            addJudgement(about, said);
        }
    }

    /// One that was made once the label was shown leaves the blind one before it as it was.
    private static void addJudgement(Opinions about, Said said) {
        String curator = said.field().member();
        Judgement judgement = Judgement.of(said.after()).orElse(null);
        String label = judgement == null ? null : judgement.label();
        put(about.judged, curator, label, said);
        if (judgement == null || judgement.isBlind()) {
            put(about.blind, curator, label, said);
        }
    }

    private static void put(
            Map<String, Given> labels, String curator, @Nullable String label, Said said) {
        if (label == null) {
            labels.remove(curator);
        } else {
            labels.put(curator, new Given(label, said.counter()));
        }
    }

    private void addStatus(Said said) {
        Optional<Status> status =
                Optional.ofNullable(Value.textOf(said.after())).flatMap(Status::ofKey);
        if (status.isPresent() && !said.isTakenBack()) {
            statuses.computeIfAbsent(said.curator(), curator -> new HashMap<>())
                    .put(said.conversation(), status.get());
        }
    }

    private void addRenaming(Said said) {
        String from = Value.textOf(said.before());
        String to = Value.textOf(said.after());
        if (from != null && to != null) {
            renamings.removeIf(
                    known -> known.group().equals(said.group()) && known.from().equals(from));
            renamings.add(new Renaming(said.group(), said.counter(), from, to));
        }
    }

    private void addGuess(Opinions about, Said said) {
        if (said.after() instanceof Value.Parts parts) {
            String label = parts.part("label");
            String text = parts.part("text");
            if (label != null) {
                about.guesses.add(
                        new Guessed(
                                said,
                                new Given(label, said.counter()),
                                text == null ? "" : text,
                                guessesSaid++));
            }
        }
    }

    void add(Standing standing) {
        Opinions about = opinions.get(new Place(standing.conversation(), standing.id().path()));
        thoughts.add(
                new JudgedThought(
                        standing.conversation(),
                        standing.id(),
                        standing.kind(),
                        standing.turn(),
                        standing.stage(),
                        standing.model(),
                        standing.label(),
                        about != null && about.isRelabelled,
                        about == null ? Map.of() : now(about.judged),
                        about == null ? Map.of() : now(about.blind),
                        about == null ? Map.of() : now(about.corrected)));
        if (about != null) {
            about.guesses.forEach(guess -> guesses.put(guess.place(), made(guess, standing)));
        }
    }

    private GuessMade made(Guessed guess, Standing standing) {
        Said said = guess.said();
        ThoughtKind kind = standing.kind();
        return new GuessMade(
                said.curator(),
                said.at(),
                standing.conversation(),
                standing.turn(),
                standing.id(),
                kind,
                now(guess.label()),
                standing.label(),
                guess.text());
    }

    private Map<String, String> now(Map<String, Given> labels) {
        Map<String, String> now = new HashMap<>();
        labels.forEach((curator, given) -> now.put(curator, now(given)));
        return now;
    }

    /// The key that a label has under the scheme as it is now.
    private String now(Given given) {
        String label = given.label();
        for (Renaming renaming : renamings) {
            if (renaming.counter() > given.counter() && renaming.from().equals(label)) {
                label = renaming.to();
            }
        }
        return label;
    }

    Judgements result() {
        return new Judgements(
                List.copyOf(thoughts), List.copyOf(guesses.values()), statuses, renamed());
    }

    /// Each key that came in with the data and has another in its place now.
    private Map<String, String> renamed() {
        Map<String, String> renamed = new HashMap<>();
        for (Renaming renaming : renamings) {
            renamed.putIfAbsent(renaming.from(), now(new Given(renaming.from(), 0)));
        }
        return renamed;
    }
}
