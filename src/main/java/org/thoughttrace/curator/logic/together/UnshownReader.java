package org.thoughttrace.curator.logic.together;

import org.thoughttrace.curator.logic.curation.Unshown;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.SourceVersion;
import org.thoughttrace.curator.store.CurationStore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Reads what is in the log of a store and does not show: of each such field the revisions that count.
final class UnshownReader {

    private final CurationStore store;
    private final Map<UUID, String> titles = new HashMap<>();

    UnshownReader(CurationStore store) {
        this.store = store;
    }

    List<Vanished> all() {
        List<Vanished> all = new ArrayList<>();
        for (String conversation : store.state().conversationsThatMayHide()) {
            List<SourceVersion> versions = store.sources().versions(conversation);
            List<FieldState> fields = store.state().fields(conversation);
            List<Unshown.Found> found = Unshown.in(versions, fields);
            if (!found.isEmpty()) {
                List<Revision> log = store.log().ofConversation(conversation);
                found.forEach(one -> add(one, log, all));
            }
        }
        return all;
    }

    private void add(Unshown.Found found, List<Revision> log, List<Vanished> all) {
        FieldState state = found.state();
        List<Revision> ofField =
                log.stream()
                        .filter(revision ->
                                revision.target().equals(state.target())
                                        && revision.field().equals(state.field()))
                        .toList();
        if (wasTakenBack(state, ofField)) {
            return;
        }
        ofField.stream()
                .filter(revision ->
                        state.heads().contains(revision.id()) && !revision.isOfNewRelease())
                .map(head -> vanished(head, found.reason()))
                .forEach(all::add);
    }

    /// The field holds what it held before anybody changed it: nothing is lost.
    private static boolean wasTakenBack(FieldState state, List<Revision> ofField) {
        return !state.conflicting()
                && !ofField.isEmpty()
                && Objects.equals(ofField.getFirst().before(), state.value());
    }

    private Vanished vanished(Revision head, String reason) {
        if (titles.isEmpty()) {
            store.log().groups().forEach(group -> titles.put(group.id(), group.title()));
        }
        return Vanished.ofLog(
                head,
                titles.getOrDefault(head.group(), ""),
                reason,
                store.transfer().mergeOf(head.group()).orElse(null));
    }
}
