package org.thoughttrace.curator.app.window;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.ui.inspector.CommentKeeper;
import org.thoughttrace.curator.ui.reader.DraftKeeper;

/// Keeps comments of flags where all text lies that is being written.
record CommentsInStore(DraftKeeper drafts) implements CommentKeeper {

    private static DraftKeeper.Key key(Target on) {
        return new DraftKeeper.Key(on, Field.COMMENT);
    }

    @Override
    public void keep(Target on, String comment) {
        drafts.keep(key(on), comment);
    }

    @Override
    public void settle(Target on) {
        drafts.settle(key(on));
    }

    @Override
    public void forget(Target on) {
        drafts.forget(key(on));
    }

    @Override
    public void drop(Target on) {
        if (drafts.find(key(on)) != null) {
            drafts.drop(key(on));
        }
    }

    @Override
    public @Nullable String find(Target on) {
        return drafts.find(key(on));
    }
}
