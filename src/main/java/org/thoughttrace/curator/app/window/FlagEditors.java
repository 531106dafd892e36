package org.thoughttrace.curator.app.window;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.ui.inspector.CommentKeeper;
import org.thoughttrace.curator.ui.inspector.FlagPopOver;
import org.thoughttrace.curator.ui.reader.FlagOpener;
import org.thoughttrace.curator.ui.session.Session;

/// Opens the editor of flags that the inspector brings, for the reader.
record FlagEditors(Session session, CommentKeeper comments) implements FlagOpener {

    @Override
    public void raise(
            String conversation, Subject on, @Nullable Span span, String what, Node beside) {
        FlagPopOver.raise(session, comments, conversation, on, span, what, beside);
    }

    @Override
    public void edit(String conversation, Flag flag, Node beside) {
        FlagPopOver.edit(session, comments, conversation, flag, beside);
    }
}
