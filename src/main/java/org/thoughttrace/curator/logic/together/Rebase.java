package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.bundle.BundleLine;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.WriteTransaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// Applies work on one release of the data to another. A revision is taken over where its message is
/// found by its id. It keeps its UUID where it stays as it is; where a turn has another number it gets
/// one that follows from its own and from its new place ([IdsHere]), and so do those it names as its
/// parents: they are of the same field. So what becomes of a revision follows from it and its
/// conversation alone, never from what came before it; but what is about something that was added
/// elsewhere waits for that.
final class Rebase {

    private static final int MOST_HOMES = 256;

    private final WriteTransaction transaction;
    private final SchemeService schemes;
    private final IdsHere ids;
    private LabelScheme scheme;
    private final Map<String, Optional<Home>> homes =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<Home>> eldest) {
                    return size() > MOST_HOMES;
                }
            };

    Rebase(WriteTransaction transaction, SchemeService schemes, LabelScheme scheme) {
        this.transaction = transaction;
        this.schemes = schemes;
        this.scheme = scheme;
        this.ids = new IdsHere(transaction);
    }

    /// Looks from now on at revisions that were made under a label scheme: what their curators saw of
    /// a stage that nobody had set follows from its stages.
    void under(LabelScheme other) {
        if (!scheme.equals(other)) {
            scheme = other;
            homes.clear();
        }
    }

    /// What becomes of a revision here.
    sealed interface Outcome {

        /// It is taken over.
        ///
        /// @param contradicted what the data say, where its curator saw something else and made of it
        ///     something else again; empty where the two agree, or the data say nothing
        record Applies(Revision revision, Optional<Contradicted> contradicted) implements Outcome {}

        /// What it is about is not here.
        record Vanished(String reason) implements Outcome {}
    }

    /// What the data say of a field.
    record Contradicted(@Nullable Value data) {}

    private static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missing(String what) {
            super(what, null, false, false);
        }
    }

    /// Looks at a revision.
    Outcome take(BundleLine line) {
        try {
            Optional<Home> home = home(line.revision().target());
            Revision here = translated(line, home);
            return new Outcome.Applies(here, contradicted(line, home, here));
        } catch (Missing missing) {
            return new Outcome.Vanished(String.valueOf(missing.getMessage()));
        }
    }

    /// Where another version of the conversation was chosen, the data of the release are not what
    /// shows: what came before that choice and is here already does not have to be looked at again.
    private Optional<Contradicted> contradicted(
            BundleLine line, Optional<Home> home, Revision here) {
        boolean isSettled =
                home.filter(place -> !place.isAsReleased()).isPresent()
                        && transaction.revision(here.id()).isPresent();
        if (isSettled || !isKnown(home, here)) {
            return Optional.empty();
        }
        Value data = untouched(home, here);
        return Objects.equals(here.before(), data)
                        || Objects.equals(here.after(), data)
                        || saidTheSame(line, home, data)
                ? Optional.empty()
                : Optional.of(new Contradicted(data));
    }

    /// True where the rules of the program say the same here as they said there. Their curator saw
    /// something else because they had moved stages, which is no difference between the data.
    private static boolean saidTheSame(BundleLine line, Optional<Home> home, @Nullable Value data) {
        Value rule = line.rule();
        if (rule == null || !NamedTurns.areValuesOf(line.revision().field())) {
            return rule != null && rule.equals(data);
        }
        return line.messages().entrySet().stream()
                .filter(message -> Integer.toString(message.getKey()).equals(Value.textOf(rule)))
                .map(message -> home.orElseThrow().turnOf(message.getKey(), message.getValue()))
                .flatMapToInt(OptionalInt::stream)
                .anyMatch(here -> new Value.Text(Integer.toString(here)).equals(data));
    }

    private Optional<Home> home(Target target) {
        String id = target.conversation();
        if (id == null) {
            return Optional.empty();
        }
        Optional<Home> home =
                homes.computeIfAbsent(id, wanted -> Home.of(transaction, wanted, scheme));
        if (home.isEmpty()) {
            throw new Missing("the data here have no conversation \"" + id + "\"");
        }
        return home;
    }

    private static boolean isKnown(Optional<Home> home, Revision here) {
        return isScheme(here)
                || home.filter(place -> place.untouched().knows(here.target(), here.field()))
                        .isPresent();
    }

    private @Nullable Value untouched(Optional<Home> home, Revision here) {
        return isScheme(here)
                ? new Value.Text(schemes.write(schemes.standard()))
                : home.orElseThrow().untouched().of(here.target(), here.field());
    }

    private static boolean isScheme(Revision here) {
        return here.target() instanceof Target.OfStore && here.field().equals(Field.SCHEME);
    }

    private Revision translated(BundleLine line, Optional<Home> home) {
        Revision revision = line.revision();
        NamedTurns.Said same = said(line, home, revision.id());
        if (same.target() instanceof Target.OfThought(String _, ThoughtId thought)
                && home.filter(place -> !place.hasThought(thought)).isPresent()) {
            throw new Missing("its message has no such thought here (" + thought.path() + ")");
        }
        boolean isSame =
                same.target().equals(revision.target())
                        && Objects.equals(same.before(), revision.before())
                        && Objects.equals(same.after(), revision.after());
        if (isSame && !isAmongMovedTurns(line, home)) {
            return revision;
        }
        IdsHere.Place place =
                IdsHere.placeOf(
                        same.target(),
                        revision.field(),
                        same.before(),
                        same.after(),
                        movedTurns(line, home));
        UUID id = place.idOf(revision.id());
        if (revision.field().equals(Field.ADDED)) {
            ids.remember(revision.id(), id);
        }
        NamedTurns.Said said = said(line, home, id);
        return new Revision(
                id,
                revision.counter(),
                revision.group(),
                revision.curator(),
                revision.at(),
                said.target(),
                revision.field(),
                said.before(),
                said.after(),
                revision.why(),
                parents(revision, place));
    }

    /// True for a turn as a value in a conversation in which any turn that its line tells of has
    /// another number.
    private static boolean isAmongMovedTurns(BundleLine line, Optional<Home> home) {
        return !movedTurns(line, home).isEmpty();
    }

    /// For a field whose values are turns, those that its line tells of and that have another number
    /// here, with that number; 0 for one that is not here.
    private static SortedMap<Integer, Integer> movedTurns(BundleLine line, Optional<Home> home) {
        SortedMap<Integer, Integer> moved = new TreeMap<>();
        if (NamedTurns.areValuesOf(line.revision().field())) {
            line.messages()
                    .forEach((turn, id) -> {
                        int here = home.orElseThrow().turnOf(turn, id).orElse(0);
                        if (here != turn) {
                            moved.put(turn, here);
                        }
                    });
        }
        return moved;
    }

    /// Those of a revision that is not the same here are not the same either, for they are about the
    /// same thing. Only of turns as values a bundle of an earlier version of the program does not tell;
    /// so both are named, of which one is.
    private static List<UUID> parents(Revision revision, IdsHere.Place place) {
        List<UUID> parents = new ArrayList<>();
        for (UUID parent : revision.parents()) {
            parents.add(place.idOf(parent));
            if (NamedTurns.areValuesOf(revision.field())) {
                parents.add(parent);
            }
        }
        return parents;
    }

    private NamedTurns.Said said(BundleLine line, Optional<Home> home, UUID own) {
        Revision revision = line.revision();
        return NamedTurns.replaced(
                revision,
                turn -> turnOf(turn, line, home),
                made -> made.equals(revision.id()) ? own : idOf(made, line, home));
    }

    private UUID idOf(UUID made, BundleLine line, Optional<Home> home) {
        Target target = line.revision().target();
        return line.revision().field().isPreferred() && target instanceof Target.OfMessage message
                ? preferred(made, message, turnOf(message.turn(), line, home))
                : madeBy(made, target);
    }

    /// The id here of the rewrite of a message that was preferred. A store can have that rewrite more than
    /// once, where another version was chosen between two merges; the one on this turn is meant, whatever
    /// else is here: else two stores would give one UUID two contents.
    private UUID preferred(UUID made, Target.OfMessage message, int turn) {
        UUID here = turn == message.turn() ? made : IdsHere.rewriteOn(turn).idOf(made);
        if (transaction.revision(here).isEmpty()) {
            throw new Missing(
                    "the rewrite that was preferred was added by a revision that is not here");
        }
        return here;
    }

    private static int turnOf(int turn, BundleLine line, Optional<Home> home) {
        String id = line.messages().get(turn);
        return home.orElseThrow()
                .turnOf(turn, id)
                .orElseThrow(() ->
                        new Missing(
                                "the conversation has no message "
                                        + (id == null ? "at turn " + turn : "with the id " + id)));
    }

    /// The id here of what a curator added.
    private UUID madeBy(UUID made, Target target) {
        return ids.find(made, target)
                .orElseThrow(() ->
                        new Missing(
                                "what it is about was added by a revision that is not here ("
                                        + target.path()
                                        + ")"));
    }
}
