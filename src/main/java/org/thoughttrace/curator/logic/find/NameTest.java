package org.thoughttrace.curator.logic.find;

import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.Operand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Tells whether a name is one of those a term allows. Names come again and again, so each is looked
/// at once.
final class NameTest implements Predicate<String> {

    private final boolean takesParts;
    private final Set<String> whole = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();
    private final Map<String, Boolean> known = new HashMap<>();

    NameTest(FilterField field, List<Operand> anyOf) {
        takesParts = field == FilterField.TOPIC;
        for (Operand operand : anyOf) {
            switch (operand) {
                case Operand.Exactly(String value) -> whole.add(Folding.of(value));
                case Operand.StartingWith(String beginning) ->
                        beginnings.add(Folding.of(beginning));
                default -> throw new IllegalArgumentException(operand + " is no name");
            }
        }
    }

    @Override
    public boolean test(String name) {
        return known.computeIfAbsent(name, this::isAllowed);
    }

    private boolean isAllowed(String name) {
        String folded = Folding.of(name);
        return whole.contains(folded)
                || beginnings.stream().anyMatch(folded::startsWith)
                || takesParts && whole.stream().anyMatch(topic -> folded.startsWith(topic + "/"));
    }
}
