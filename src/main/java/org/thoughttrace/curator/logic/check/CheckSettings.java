package org.thoughttrace.curator.logic.check;

import org.thoughttrace.curator.model.Severity;

import java.util.Map;

/// How a check is set in a store.
///
/// @param isOn whether it runs
/// @param severity what its findings weigh
/// @param values of its options, by their keys
public record CheckSettings(boolean isOn, Severity severity, Map<String, Integer> values) {

    public CheckSettings {
        values = Map.copyOf(values);
    }

    /// The value of an option.
    ///
    /// @throws IllegalArgumentException when the check has none of that key
    public int value(String option) {
        Integer value = values.get(option);
        if (value == null) {
            throw new IllegalArgumentException("no option " + option);
        }
        return value;
    }

    /// A check as nobody has touched it.
    public static CheckSettings standard(CheckInfo info) {
        Map<String, Integer> values = new java.util.HashMap<>();
        info.options().forEach(option -> values.put(option.key(), option.standard()));
        return new CheckSettings(
                info.initially() == CheckInfo.Initially.ON, info.severity(), values);
    }
}
