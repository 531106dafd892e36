package org.thoughttrace.curator.ui.subset;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterText;
import org.thoughttrace.curator.logic.filter.SubsetNames;

import java.util.ArrayList;
import java.util.List;

/// What a sample can be drawn from.
///
/// @param title for people
record SampleSource(String title, Filter filter) {

    /// The whole store; the filter, where there is one and it is no subset; each subset.
    static List<SampleSource> all(Filter now, List<String> subsets) {
        List<SampleSource> all = new ArrayList<>();
        all.add(new SampleSource("The whole store", new Filter.Everything()));
        if (!(now instanceof Filter.Everything) && SubsetNames.only(now).isEmpty()) {
            all.add(new SampleSource("The filter: " + FilterText.of(now), now));
        }
        for (String name : subsets) {
            all.add(new SampleSource("Subset: " + name, SubsetNames.subset(name)));
        }
        return all;
    }

    @Override
    public String toString() {
        return title;
    }
}
