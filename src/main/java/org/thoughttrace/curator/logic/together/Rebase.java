package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.BundleLine;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.WriteTransaction;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Applies work on one release of the data to another. A revision is taken over where its message is
/// found by its id. What it changed must be what its curator saw: by a revision before it that was
/// taken over, else by the source here; where it is not, the two are in conflict. It keeps its UUID where it stays as it is; where a turn
/// has another number it gets one that follows from its own and from the data, so that it is the same
/// in every store of this release.
final class Rebase {

    private static final int MOST_HOMES = 256;

    private final WriteTransaction transaction;
    private final SchemeService schemes;
    private final LabelScheme scheme;
    private final String dataset;
    private final Map<UUID, UUID> ids = new HashMap<>();
    private final Map<String, Optional<Home>> homes =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<Home>> eldest) {
                    return size() > MOST_HOMES;
                }
            };

    /// @param dataset the hash of the data here
    Rebase(
            WriteTransaction transaction,
            SchemeService schemes,
            LabelScheme scheme,
            String dataset) {
        this.transaction = transaction;
        this.schemes = schemes;
        this.scheme = scheme;
        this.dataset = dataset;
    }

    /// What becomes of a revision here.
    sealed interface Outcome {

        /// It is taken over.
        record Applies(Revision revision) implements Outcome {}

        /// What it changed is something else here: it is taken over beside what the data say.
        ///
        /// @param data what these say
        record Contested(Revision revision, @Nullable Value data) implements Outcome {}

        /// What it is about is not here.
        record Vanished(String reason) implements Outcome {}
    }

    private static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missing(String what) {
            super(what, null, false, false);
        }
    }

    /// Looks at a revision; those before it in the order of the log have been looked at.
    Outcome take(BundleLine line) {
        Revision revision = line.revision();
        try {
            Optional<Home> home = home(revision.target());
            Revision here = translated(line, home);
            if (transaction.revision(here.id()).isEmpty()
                    && !isFounded(here)
                    && isKnown(home, here)) {
                Value data = untouched(home, here);
                if (!Objects.equals(here.before(), data)) {
                    ids.put(revision.id(), here.id());
                    return new Outcome.Contested(here, data);
                }
            }
            ids.put(revision.id(), here.id());
            return new Outcome.Applies(here);
        } catch (Missing missing) {
            return new Outcome.Vanished(String.valueOf(missing.getMessage()));
        }
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

    private boolean isFounded(Revision here) {
        return here.parents().stream().anyMatch(id -> transaction.revision(id).isPresent());
    }

    private static boolean isKnown(Optional<Home> home, Revision here) {
        return isScheme(here)
                || home.filter(place -> place.untouched().knows(here.target(), here.field()))
                        .isPresent();
    }

    private @Nullable Value untouched(Optional<Home> home, Revision here) {
        if (isScheme(here)) {
            return new Value.Text(schemes.write(schemes.standard()));
        }
        return isKnown(home, here)
                ? home.orElseThrow().untouched().of(here.target(), here.field())
                : null;
    }

    private static boolean isScheme(Revision here) {
        return here.target() instanceof Target.OfStore && here.field().equals(Field.SCHEME);
    }

    private Revision translated(BundleLine line, Optional<Home> home) {
        Revision revision = line.revision();
        Revision asIs = with(revision, revision.id(), line, home);
        if (asIs.equals(revision)) {
            return revision;
        }
        UUID id =
                UUID.nameUUIDFromBytes(
                        (revision.id() + "\n" + dataset).getBytes(StandardCharsets.UTF_8));
        return with(revision, id, line, home);
    }

    private Revision with(Revision revision, UUID id, BundleLine line, Optional<Home> home) {
        NamedTurns.Said said =
                NamedTurns.replaced(
                        revision,
                        turn -> turnOf(turn, line, home),
                        made -> made.equals(revision.id()) ? id : madeBy(made, revision.target()));
        if (said.target() instanceof Target.OfThought(String _, ThoughtId thought)
                && home.filter(place -> !place.hasThought(thought)).isPresent()) {
            throw new Missing("its message has no such thought here (" + thought.path() + ")");
        }
        List<UUID> parents =
                revision.parents().stream().map(old -> ids.getOrDefault(old, old)).toList();
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
                parents);
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
        UUID here = ids.get(made);
        if (here != null) {
            return here;
        }
        boolean isHere = transaction.revision(made).isPresent();
        if (!isHere) {
            throw new Missing(
                    "what it is about was added by a revision that is not here ("
                            + target.path()
                            + ")");
        }
        return made;
    }
}
