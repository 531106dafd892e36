package org.thoughttrace.curator.app.window;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.ui.reader.DraftKeeper;
import org.thoughttrace.curator.ui.session.Session;

/// Keeps drafts in the store.
record DraftsInStore(Session session) implements DraftKeeper {

    @Override
    public void keep(Target target, String text) {}

    @Override
    public void drop(Target target) {}

    @Override
    public @Nullable String find(Target target) {
        return null;
    }
}
