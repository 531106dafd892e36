package org.thoughttrace.curator.logic.named;

import org.thoughttrace.curator.model.NamedThing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The names by which things of one kind are told apart where curators who work apart gave the same
/// one. Who has a name alone keeps it. Of those that share one, each is called `NAME@CURATOR` after the
/// curator who gave it, and a second of the same curator `NAME@CURATOR#2`. Stores with the same
/// revisions tell the same names. Case is ignored where names are compared.
public final class TellingNames {

    private static final Comparator<NamedThing> OLDEST_FIRST =
            Comparator.comparingLong(NamedThing::counter)
                    .thenComparing(thing -> thing.id().toString());

    private final Map<UUID, String> names = new HashMap<>();
    private final Map<String, List<NamedThing>> byName = new HashMap<>();
    private final Map<String, NamedThing> byTelling = new HashMap<>();
    private final Map<String, NamedThing> byCurator = new HashMap<>();
    private final String kind;

    private TellingNames(String kind) {
        this.kind = kind;
    }

    /// The names of all things of a kind, in any order.
    ///
    /// @param kind what one is called: "subset"
    public static TellingNames of(String kind, Collection<NamedThing> things) {
        TellingNames told = new TellingNames(kind);
        List<NamedThing> ordered = things.stream().sorted(OLDEST_FIRST).toList();
        for (NamedThing thing : ordered) {
            told.byName.computeIfAbsent(folded(thing.name()), name -> new ArrayList<>()).add(thing);
        }
        Set<String> taken = new HashSet<>(told.byName.keySet());
        for (NamedThing thing : ordered) {
            String full = free(thing.name() + "@" + thing.curator(), taken);
            taken.add(folded(full));
            told.byCurator.put(folded(full), thing);
            told.call(thing, told.isShared(thing) ? full : thing.name());
        }
        return told;
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int number = 2; taken.contains(folded(name)); number++) {
            name = wanted + "#" + number;
        }
        return name;
    }

    private void call(NamedThing thing, String name) {
        names.put(thing.id(), name);
        byTelling.put(folded(name), thing);
    }

    private boolean isShared(NamedThing thing) {
        return byName.getOrDefault(folded(thing.name()), List.of()).size() > 1;
    }

    /// The telling name of a thing.
    ///
    /// @throws IllegalArgumentException when it is not one of them
    public String of(UUID id) {
        String name = names.get(id);
        if (name == null) {
            throw new IllegalArgumentException("no " + kind + " " + id);
        }
        return name;
    }

    /// The thing that a name means: its telling name, or `NAME@CURATOR` also where nothing else has
    /// the name. Empty where it means none.
    ///
    /// @throws SharedName when it means several
    public Optional<UUID> find(String asked) {
        String name = folded(asked);
        NamedThing told = byTelling.get(name);
        if (told != null) {
            return Optional.of(told.id());
        }
        List<NamedThing> sharing = byName.get(name);
        if (sharing != null) {
            throw shared(sharing);
        }
        return Optional.ofNullable(byCurator.get(name)).map(NamedThing::id);
    }

    /// The names that several have, in the order of names.
    public List<SharedName> shared() {
        return byName.values().stream()
                .filter(sharing -> sharing.size() > 1)
                .map(this::shared)
                .sorted(Comparator.comparing(SharedName::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private SharedName shared(List<NamedThing> sharing) {
        return new SharedName(
                kind,
                sharing.getFirst().name(),
                sharing.stream()
                        .map(thing -> of(thing.id()))
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList());
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
