package org.thoughttrace.curator.ui.session;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.LabelScheme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a session shows of a store beside the conversation on screen, read off the FX thread.
///
/// @param places where each conversation stands in the list, by its id
record Listing(
        List<ConversationSummary> summaries,
        Map<String, Integer> places,
        LabelScheme scheme,
        Optional<String> undo,
        Optional<String> redo) {

    static Listing read(Workspace workspace) {
        List<ConversationSummary> summaries = workspace.library().summaries();
        Map<String, Integer> places = HashMap.newHashMap(summaries.size());
        for (int i = 0; i < summaries.size(); i++) {
            places.put(summaries.get(i).id(), i);
        }
        return new Listing(
                summaries,
                places,
                workspace.library().scheme(),
                workspace.curation().undoTitle(),
                workspace.curation().redoTitle());
    }
}
