package org.thoughttrace.curator.ui.reader;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Span;

/// Opens the editor of flags beside something.
public interface FlagOpener {

    /// To raise a flag.
    ///
    /// @param span of the effective text; null for all of it
    /// @param what in words: "turn 3"
    void raise(String conversation, Subject on, @Nullable Span span, String what, Node beside);

    /// To change a flag.
    void edit(String conversation, Flag flag, Node beside);
}
