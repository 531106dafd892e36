package org.thoughttrace.curator.logic.together;

import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.judgement.GuessMade;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Subset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// All that is derived from a log, and the log.
record StoreState(
        List<CuratedConversation> conversations,
        String export,
        List<List<String>> curators,
        List<GuessMade> guesses,
        List<Subset> subsets,
        LabelScheme scheme,
        List<Conflict> conflicts,
        List<Revision> log,
        List<String> inConflict,
        List<String> vanished) {
    static StoreState of(Workspace workspace) throws IOException {
        List<CuratedConversation> all = new ArrayList<>();
        workspace
                .library()
                .summaries()
                .forEach(summary -> all.add(SampleStore.load(workspace, summary.id())));
        all.forEach(conversation -> LogOrder.assertFollowed(workspace, conversation));
        return new StoreState(
                all,
                LogOrder.exportWithCuration(workspace),
                all.stream().map(found -> workspace.library().curatorsOf(found.id())).toList(),
                workspace.judgements().read().guesses(),
                workspace.subsets().all(),
                workspace.library().scheme(),
                Bundles.conflicts(workspace),
                workspace.library().revisions(),
                all.stream()
                        .filter(found -> !found.conflicting().isEmpty())
                        .map(CuratedConversation::id)
                        .toList(),
                workspace.together().conflicts().vanished().stream()
                        .map(found -> found.revision() + " " + found.reason())
                        .toList());
    }
}
