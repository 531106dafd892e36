package org.thoughttrace.curator.ui.inspector;

import org.thoughttrace.curator.ui.inspector.HistoryLine.Change;
import org.thoughttrace.curator.ui.inspector.HistoryLine.Group;
import org.thoughttrace.curator.ui.inspector.HistoryLine.Place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Lays changes out as lines: those of one group under one line, which is folded until somebody wants
/// to see them. A group of one change is that change.
final class HistoryFolds {

    private final Set<UUID> unfolded = new HashSet<>();

    /// Folds everything.
    void clear() {
        unfolded.clear();
    }

    /// Shows the changes of a group.
    ///
    /// @return true when they were not shown before
    boolean unfold(UUID group) {
        return unfolded.add(group);
    }

    /// Puts the changes of a group away.
    ///
    /// @return true when they were shown before
    boolean fold(UUID group) {
        return unfolded.remove(group);
    }

    /// The lines of changes, in the order of the changes.
    List<HistoryLine> lines(List<Change> changes) {
        Map<UUID, List<Change>> groups = new LinkedHashMap<>();
        for (Change change : changes) {
            groups.computeIfAbsent(change.group(), _ -> new ArrayList<>()).add(change);
        }
        List<HistoryLine> lines = new ArrayList<>();
        groups.forEach((group, members) -> {
            if (members.size() == 1) {
                lines.add(members.getFirst());
                return;
            }
            boolean open = unfolded.contains(group);
            Change first = members.getFirst();
            lines.add(
                    new Group(
                            group,
                            first.kind(),
                            first.title(),
                            first.who(),
                            first.at(),
                            members.size(),
                            open));
            if (open) {
                members.forEach(member -> lines.add(inGroup(member)));
            }
        });
        return lines;
    }

    private static Change inGroup(Change change) {
        return new Change(
                change.group(),
                change.revision(),
                change.kind(),
                change.title(),
                change.what(),
                change.change(),
                change.who(),
                change.at(),
                change.turn(),
                Place.IN_GROUP);
    }
}
