package org.thoughttrace.curator.logic.filter;

import org.thoughttrace.curator.model.Phrase;

import java.util.ArrayList;
import java.util.List;

/// The words that a filter looks for. Those that must not stand somewhere are left out.
public final class SoughtWords {

    private SoughtWords() {}

    /// Its parts about words, in their order.
    public static List<Filter.Text> in(Filter filter) {
        List<Filter.Text> found = new ArrayList<>();
        collect(filter, found);
        return found;
    }

    /// All phrases that stand in some parts.
    public static List<Phrase> phrases(List<Filter.Text> parts) {
        return parts.stream().flatMap(part -> part.anyOf().stream()).distinct().toList();
    }

    private static void collect(Filter filter, List<Filter.Text> found) {
        switch (filter) {
            case Filter.And(List<Filter> parts) -> parts.forEach(part -> collect(part, found));
            case Filter.Or(List<Filter> parts) -> parts.forEach(part -> collect(part, found));
            case Filter.Same(Filter part) -> collect(part, found);
            case Filter.Text text -> found.add(text);
            case Filter.Not _ -> {}
            case Filter.Term _ -> {}
            case Filter.Everything _ -> {}
        }
    }
}
