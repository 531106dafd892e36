package org.thoughttrace.curator.logic.bulk;

import org.jspecify.annotations.Nullable;

/// Which thoughts get another label.
public sealed interface LabelledThoughts {

    /// Those with a label.
    ///
    /// @param key null for those that have none
    record With(@Nullable String key) implements LabelledThoughts {}

    /// Those that the filter speaks of: in braces, by `label:`, or by words of thoughts.
    record Meant() implements LabelledThoughts {}

    /// Those in which words stand.
    record Saying(TextSearch search) implements LabelledThoughts {}
}
