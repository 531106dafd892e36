package org.thoughttrace.curator.ui.session;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.thoughttrace.curator.model.ConversationSummary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The list of all conversations, and where each stands in it. On the FX thread.
final class Summaries {

    /// So many rows are told one by one.
    private static final int FEW = 200;

    private final ObservableList<ConversationSummary> all = FXCollections.observableArrayList();
    private Map<String, Integer> places = Map.of();

    ObservableList<ConversationSummary> all() {
        return all;
    }

    boolean has(String id) {
        return places.containsKey(id);
    }

    /// @param at where each stands, by its id
    void set(List<ConversationSummary> summaries, Map<String, Integer> at) {
        places = at;
        all.setAll(summaries);
    }

    /// Shows conversations as they stand now. Few are told one by one, so that nothing else in the
    /// list moves; many as a whole, for every single change costs the list time.
    void replace(List<ConversationSummary> changed) {
        List<ConversationSummary> list = changed.size() <= FEW ? all : new ArrayList<>(all);
        for (ConversationSummary summary : changed) {
            Integer place = places.get(summary.id());
            if (place != null) {
                list.set(place, summary);
            }
        }
        if (list != all) {
            all.setAll(list);
        }
    }
}
