package org.thoughttrace.curator.logic.together;

import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Value;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How conflicts are settled where nobody looks at each. A rule that does not decide a conflict
/// leaves it open.
public sealed interface AdjudicationRule {

    /// The last in the order of the log stands.
    record Latest() implements AdjudicationRule {}

    /// What more curators gave than any other value stands.
    record Majority() implements AdjudicationRule {}

    /// What this curator gave stands.
    record Senior(String curator) implements AdjudicationRule {}

    /// The rule that a text names: `latest`, `majority` or `senior:NAME`.
    static Optional<AdjudicationRule> parse(String text) {
        String prefix = "senior:";
        if (text.startsWith(prefix) && text.length() > prefix.length()) {
            return Optional.of(new Senior(text.substring(prefix.length()).strip()));
        }
        return switch (text) {
            case "latest" -> Optional.of(new Latest());
            case "majority" -> Optional.of(new Majority());
            default -> Optional.empty();
        };
    }

    /// The side that stands; empty where the rule does not say.
    default Optional<Conflict.Side> choose(Conflict conflict) {
        List<Conflict.Side> sides = conflict.sides();
        return switch (this) {
            case Latest _ ->
                    sides.stream().max(Comparator.comparing(Conflict.Side::made, Revision.ORDER));
            case Majority _ -> majority(sides);
            case Senior(String curator) -> {
                List<Conflict.Side> own =
                        sides.stream().filter(side -> side.curator().equals(curator)).toList();
                boolean agrees =
                        own.stream()
                                        .map(side -> Optional.ofNullable(side.value()))
                                        .distinct()
                                        .count()
                                == 1;
                yield agrees ? Optional.of(own.getFirst()) : Optional.empty();
            }
        };
    }

    /// Each curator has one voice for each value they gave.
    private static Optional<Conflict.Side> majority(List<Conflict.Side> sides) {
        Map<Optional<Value>, Set<String>> voices = new HashMap<>();
        for (Conflict.Side side : sides) {
            voices.computeIfAbsent(Optional.ofNullable(side.value()), value -> new HashSet<>())
                    .add(side.curator());
        }
        int most = voices.values().stream().mapToInt(Set::size).max().orElse(0);
        List<Optional<Value>> leading =
                voices.entrySet().stream()
                        .filter(voice -> voice.getValue().size() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        return leading.size() != 1
                ? Optional.empty()
                : sides.stream()
                        .filter(side ->
                                Optional.ofNullable(side.value()).equals(leading.getFirst()))
                        .findFirst();
    }
}
