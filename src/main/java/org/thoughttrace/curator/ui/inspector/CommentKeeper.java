package org.thoughttrace.curator.ui.inspector;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Target;

/// Keeps the comment of a flag while it is being written, so that a crash loses no keystroke.
public interface CommentKeeper {

    /// One that keeps nothing.
    CommentKeeper NOTHING =
            new CommentKeeper() {
                @Override
                public void keep(Target on, String comment) {}

                @Override
                public void settle(Target on) {}

                @Override
                public void forget(Target on) {}

                @Override
                public void drop(Target on) {}

                @Override
                public @Nullable String find(Target on) {
                    return null;
                }
            };

    /// Keeps a comment at once; it takes the place of what was kept before.
    ///
    /// @param on what the flag is raised on, or the flag that is edited
    void keep(Target on, String comment);

    /// Keeps nothing more of it: it is about to become an act.
    void settle(Target on);

    /// Forgets what was kept, once it is an act; on the writing thread.
    void forget(Target on);

    /// Forgets what was kept: it was given up.
    void drop(Target on);

    /// What was being written and became no act; null for nothing.
    @Nullable String find(Target on);
}
