package org.thoughttrace.curator.ui.find;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.FilterField;

import java.util.List;

/// The values of one field as the facets show them.
///
/// @param values names with the most frequent first, numbers and months in order
/// @param isChosen true when the filter says something of this field
public record Facet(FilterField field, String title, List<Value> values, boolean isChosen) {

    /// One value.
    ///
    /// @param key what the data holds; null for the conversations without any
    /// @param name what is shown
    /// @param count in how many conversations it stands, with the rest of the filter
    /// @param isChosen true when the filter names it
    public record Value(@Nullable String key, String name, long count, boolean isChosen) {}

    public Facet {
        values = List.copyOf(values);
    }
}
