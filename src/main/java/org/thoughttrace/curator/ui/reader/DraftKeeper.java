package org.thoughttrace.curator.ui.reader;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Target;

/// Keeps text that is being written, so that a crash loses no keystroke.
public interface DraftKeeper {

    /// What a draft is for: the words of a message or a thought, or a thought that is not there yet
    /// (the message with the field "added").
    record Key(Target target, Field field) {}

    /// Keeps a text at once; it takes the place of what was kept before.
    void keep(Key key, String text);

    /// Forgets what was kept.
    void drop(Key key);

    /// What was being written and did not become an act; null for nothing.
    @Nullable String find(Key key);
}
