package org.thoughttrace.curator.logic.filter;

import java.util.Collection;
import java.util.List;

/// The values that are known of each field: what the data holds and what the label scheme allows.
@FunctionalInterface
public interface Vocabulary {

    /// The keys known of a field of kind NAME or FLAG; empty where any value may be meant.
    Collection<Word> words(FilterField field);

    /// A vocabulary that knows nothing, and so takes every value.
    static Vocabulary open() {
        return field -> List.of();
    }

    /// One known value.
    ///
    /// @param key what data and expressions hold
    /// @param name what is shown, which may be typed as well
    record Word(String key, String name) {}
}
