package org.thoughttrace.curator.ui.reader;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Target;

/// Keeps text that is being written, so that a crash loses no keystroke.
public interface DraftKeeper {

    /// Keeps a text soon; a later one takes its place.
    void keep(Target target, String text);

    /// Forgets what was kept.
    void drop(Target target);

    /// What was being written when the program last ended; null for nothing.
    @Nullable String find(Target target);
}
