package org.thoughttrace.curator.app.window;

import javafx.util.Duration;
import javafx.util.Subscription;

import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.ui.reader.ReaderView;
import org.thoughttrace.curator.ui.reader.ReaderViewModel;
import org.thoughttrace.curator.ui.session.Session;

import java.util.Optional;

/// Goes back to a flag whose comment was being written, and opens its form again; the comment stands
/// in it.
///
/// @param showFlags shows the flags of the conversation, for one that is on no turn
record FlagAgain(Session session, ReaderViewModel model, ReaderView reader, Runnable showFlags) {

    /// What the reader needs to lay a conversation out.
    private static final Duration LAID_OUT = Duration.millis(200);

    void on(Target target) {
        switch (target) {
            case Target.OfMessage(String conversation, int turn) -> {
                session.open(conversation, turn);
                whenShown(conversation, reader::raiseFlag);
            }
            case Target.OfThought(String conversation, ThoughtId id) -> {
                int turn = id instanceof ThoughtId.Source source ? source.turn() : 1;
                model.open(conversation, turn, open -> open.thought(id));
                whenShown(conversation, reader::raiseFlagOnThought);
            }
            default ->
                    Optional.ofNullable(target.conversation())
                            .ifPresent(conversation -> {
                                session.open(conversation);
                                whenShown(conversation, showFlags);
                            });
        }
    }

    private void whenShown(String conversation, Runnable action) {
        if (session.isShowing(conversation)) {
            session.tasks().after(LAID_OUT, action);
            return;
        }
        Subscription[] following = new Subscription[1];
        following[0] =
                session.currentProperty()
                        .subscribe((before, now) -> {
                            if (session.isShowing(conversation)) {
                                following[0].unsubscribe();
                                session.tasks().after(LAID_OUT, action);
                            }
                        });
    }
}
