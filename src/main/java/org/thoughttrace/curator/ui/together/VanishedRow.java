package org.thoughttrace.curator.ui.together;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.together.Vanished;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.inspector.ChangeWords;
import org.thoughttrace.curator.ui.markdown.PlainTitle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Work that has no place in these data, in words.
///
/// @param title of the conversation; its id where it is not here
/// @param what the field and its place, with the turns of its own release
/// @param before what its curator saw; empty for nothing
/// @param after what they made of it; empty for nothing
/// @param isHere true when there is a conversation of this id
record VanishedRow(
        Vanished vanished, String title, String what, String before, String after, boolean isHere)
        implements TogetherRow {

    private static final int LONGEST = 6_000;

    /// All that nobody has dismissed.
    static List<VanishedRow> all(Workspace workspace) {
        LabelScheme scheme = workspace.library().scheme();
        ChangeWords words = ChangeWords.elsewhere(scheme);
        Map<String, Optional<String>> titles = new HashMap<>();
        List<VanishedRow> rows = new ArrayList<>();
        for (Vanished found : workspace.together().conflicts().vanished()) {
            Revision revision = found.revision();
            String id = revision.target().conversation();
            Optional<String> title =
                    id == null
                            ? Optional.empty()
                            : titles.computeIfAbsent(id, wanted -> titleOf(workspace, wanted));
            String what = words.what(revision.target(), revision.field());
            rows.add(
                    new VanishedRow(
                            found,
                            title.orElse(id == null ? "" : id),
                            what.isEmpty()
                                    ? revision.field().name()
                                    : what + addedAs(revision, words),
                            text(
                                    words.said(
                                            revision.target(),
                                            revision.field(),
                                            revision.before())),
                            text(words.said(revision.target(), revision.field(), revision.after())),
                            title.isPresent()));
        }
        return rows;
    }

    /// Where something was added and with which label, which neither its place nor its words tell;
    /// empty for all else.
    private static String addedAs(Revision revision, ChangeWords words) {
        if (!revision.field().equals(Field.ADDED)
                || !(revision.after() instanceof Value.Parts parts)) {
            return "";
        }
        String turn = parts.part("turn");
        String label = parts.part("label");
        return (turn == null ? "" : " on turn " + turn)
                + (label == null || label.isEmpty()
                        ? ""
                        : ", " + words.said(revision.target(), Field.LABEL, new Value.Text(label)));
    }

    private static Optional<String> titleOf(Workspace workspace, String id) {
        return workspace
                .library()
                .summary(id)
                .map(ConversationSummary::title)
                .map(text -> Wording.line(PlainTitle.of(text), 80));
    }

    private static String text(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }

    @Override
    public String who() {
        return vanished.revision().curator()
                + (vanished.isInLog() ? " · does not show" : " · has no place here");
    }

    @Override
    public Optional<String> conversation() {
        return isHere
                ? Optional.ofNullable(vanished.revision().target().conversation())
                : Optional.empty();
    }

    @Override
    public int turn() {
        return 0;
    }
}
