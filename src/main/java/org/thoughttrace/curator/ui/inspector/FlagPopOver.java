package org.thoughttrace.curator.ui.inspector;

import javafx.scene.Node;

import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.ui.control.PopOvers;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;

/// Raises or edits a flag beside the thing it is on.
public final class FlagPopOver {

    private final PopOver popOver;
    private final FlagForm form;

    private FlagPopOver(FlagFormViewModel model) {
        this.form = new FlagForm(model, this::hide);
        this.popOver = PopOvers.of(form);
        popOver.setTitle(model.title());
    }

    /// Asks for a flag and raises it.
    ///
    /// @param comments keeps the comment while it is being written
    /// @param span the stretch of the text it marks; null for all of it
    /// @param what what it is on, in words: "turn 3", "thought on turn 3"
    public static void raise(
            Session session,
            CommentKeeper comments,
            String conversation,
            Subject on,
            @Nullable Span span,
            String what,
            Node beside) {
        show(
                session,
                FlagFormViewModel.raise(session, conversation, on, span, what).keptBy(comments),
                beside);
    }

    /// Asks what is to be different about a flag, and changes it.
    public static void edit(
            Session session, CommentKeeper comments, String conversation, Flag flag, Node beside) {
        show(session, FlagFormViewModel.edit(session, conversation, flag).keptBy(comments), beside);
    }

    private static void show(Session session, FlagFormViewModel model, Node beside) {
        if (session.isReadOnly()) {
            session.tell(Notice.problem("This store is open read-only; flags cannot be changed."));
            return;
        }
        FlagPopOver shown = new FlagPopOver(model);
        shown.popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        shown.popOver.show(beside, 2);
        shown.form.focus();
    }

    private void hide() {
        popOver.hide();
    }
}
