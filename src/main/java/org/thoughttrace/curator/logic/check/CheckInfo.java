package org.thoughttrace.curator.logic.check;

import org.thoughttrace.curator.model.Severity;

import java.util.List;
import java.util.Optional;

/// What is known of a check before it runs.
///
/// @param id words with hyphens; never changed once it was given out
/// @param name what is shown
/// @param severity what its findings weigh until somebody changes it
/// @param initially whether it is on until somebody changes that
/// @param flagKind the kind of flag that a finding becomes when it is accepted
public record CheckInfo(
        String id,
        String name,
        CheckGroup group,
        Severity severity,
        Initially initially,
        String flagKind,
        List<CheckOption> options,
        Explanation explanation) {

    /// Whether a check runs until somebody says otherwise.
    public enum Initially {
        ON,
        OFF
    }

    public CheckInfo {
        options = List.copyOf(options);
    }

    /// The option with this key.
    public Optional<CheckOption> option(String key) {
        return options.stream().filter(option -> option.key().equals(key)).findFirst();
    }
}
