package org.thoughttrace.curator.ui.inspector;

import org.thoughttrace.curator.logic.library.Library.HistoryEntry;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.ui.session.Session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which judgements of others the history keeps to itself: those of thoughts that the curator has not
/// judged, and all while somebody is still to review the conversation for themselves.
record HiddenOpinions(String curator, Set<Target> judged, boolean isSealed) {

    /// For a history; asked in the background.
    static HiddenOpinions of(Session session, String conversation, List<HistoryEntry> history) {
        String curator = session.curatorName();
        Field own = Field.judgement(curator);
        Set<Target> judged = new HashSet<>();
        boolean anyOfOthers = false;
        for (HistoryEntry entry : history) {
            Revision revision = entry.revision();
            if (revision.field().equals(own)) {
                judged.add(revision.target());
            }
            anyOfOthers = anyOfOthers || isOpinionOfAnother(revision.field(), curator);
        }
        boolean isSealed =
                anyOfOthers
                        && session.workspace().reviews().review().sealed().contains(conversation);
        return new HiddenOpinions(curator, judged, isSealed);
    }

    boolean hides(Revision revision) {
        return isOpinionOfAnother(revision.field(), curator)
                && (isSealed || !judged.contains(revision.target()));
    }

    private static boolean isOpinionOfAnother(Field field, String curator) {
        return (field.isJudgement() || field.isGuess()) && !field.member().equals(curator);
    }
}
