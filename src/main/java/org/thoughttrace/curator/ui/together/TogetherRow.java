package org.thoughttrace.curator.ui.together;

import org.thoughttrace.curator.logic.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of the list: a conflict to settle, or work that has no place here, to be seen.
sealed interface TogetherRow permits ConflictRow, VanishedRow {

    /// The field and its place, as "label, reason on turn 3".
    String what();

    /// What the conversation is called; empty where there is none.
    String title();

    /// Who took part.
    String who();

    /// The id of the conversation to be opened; empty where there is none here.
    Optional<String> conversation();

    /// Where to look; 0 for none.
    int turn();

    /// All of a store, read on a background thread: first what is to be settled.
    static List<TogetherRow> all(Workspace workspace) {
        List<TogetherRow> rows = new ArrayList<>(ConflictRow.all(workspace));
        rows.addAll(VanishedRow.all(workspace));
        return rows;
    }
}
