package org.thoughttrace.curator.ui.focus;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.focus.WorkClock;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.queue.QueueProgress;
import org.thoughttrace.curator.ui.queue.QueueViewModel;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.OpenConversation;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.RunningTask;

import java.util.Locale;
import java.util.Optional;

/// Working through the list one conversation after the other: where one is, how much is done, and
/// how long it takes. While it is on, the list holds what it held, so that the count does not shrink
/// under the hands of whoever decides what the filter asks for.
public final class FocusViewModel {

    private static final Duration SECOND = Duration.seconds(1);

    private final Session session;
    private final QueueViewModel queue;
    private final WorkClock clock;
    private final BooleanProperty on = new SimpleBooleanProperty(false);
    private final BooleanProperty inFront = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private @Nullable RunningTask tick;

    /// Off at first.
    public FocusViewModel(Session session, QueueViewModel queue, WorkClock clock) {
        this.session = session;
        this.queue = queue;
        this.clock = clock;
        on.subscribe(this::switched);
        inFront.subscribe(this::awake);
        session.currentProperty().subscribe(this::conversationChanged);
        queue.progressProperty().subscribe(this::showProgress);
    }

    /// Whether one conversation is all that is shown.
    public BooleanProperty onProperty() {
        return on;
    }

    /// Whether the window is the one that is worked in; time stands still while it is not.
    public BooleanProperty inFrontProperty() {
        return inFront;
    }

    /// Where one is: "38 of 312 in this subset".
    public ReadOnlyStringProperty placeText() {
        return place.getReadOnlyProperty();
    }

    /// How many are decided: "12 done".
    public ReadOnlyStringProperty doneText() {
        return done.getReadOnlyProperty();
    }

    /// How long one is at it: "1:20", and the median of the session.
    public ReadOnlyStringProperty timeText() {
        return time.getReadOnlyProperty();
    }

    /// The share that is decided, from 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Somebody has pressed a key or moved the mouse.
    public void touched() {
        if (on.get() && inFront.get()) {
            clock.touch();
        }
    }

    /// Goes some conversations on in the list.
    public void move(int step) {
        queue.move(step);
    }

    /// Accepts the conversation on screen, and goes to the next one that nobody looked at once that
    /// is saved.
    public void acceptAndNext() {
        Optional<OpenConversation> open = session.currentProperty().get();
        if (open.isEmpty() || !session.isShowing(open.get().id())) {
            // Another one is on its way: what is not read yet is not accepted.
            return;
        }
        String id = open.get().id();
        session.perform(
                new Act.SetStatus(id, Status.ACCEPTED),
                () -> session.tasks().soon(() -> nextAfter(id)));
    }

    private void nextAfter(String decided) {
        if (session.isShowing(decided)) {
            openNextUnreviewed();
        }
    }

    /// Goes to the next conversation of the list that nobody looked at, from its end on to its start.
    public void openNextUnreviewed() {
        queue.nextUnreviewed()
                .ifPresentOrElse(
                        summary -> session.open(summary.id()),
                        () ->
                                session.tell(
                                        Notice.information(
                                                "No other conversation of this list is"
                                                        + " unreviewed.")));
    }

    private void switched(boolean isOn) {
        queue.holdingProperty().set(isOn);
        if (isOn) {
            if (queue.progressProperty().get().place() == 0) {
                // What is on screen is none of the list: the work begins with its first.
                queue.move(1);
            }
            clock.begin();
            conversationChanged();
            awake(inFront.get());
            tick();
        } else if (tick != null) {
            tick.cancel();
            tick = null;
        }
    }

    private void awake(boolean isInFront) {
        if (isInFront) {
            clock.resume();
        } else {
            clock.pause();
        }
        if (on.get()) {
            showTime();
        }
    }

    private void conversationChanged() {
        if (on.get()) {
            session.currentProperty().get().ifPresent(open -> clock.turnTo(open.id()));
            showTime();
        }
    }

    private void tick() {
        showTime();
        tick = session.tasks().after(SECOND, this::tick);
    }

    private void showTime() {
        String median =
                clock.median()
                        .map(middle -> "   ·   median " + minutes(middle.toSeconds()))
                        .orElse("");
        String paused = clock.isPaused() ? " paused" : "";
        time.set(minutes(clock.spent().toSeconds()) + paused + median);
    }

    private static String minutes(long seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private void showProgress(QueueProgress now) {
        String all = String.format(Locale.ROOT, "%,d", now.total());
        String where = now.isFiltered() ? " in this subset" : "";
        place.set(
                now.place() == 0
                        ? all + (where.isEmpty() ? " conversations" : where)
                        : String.format(Locale.ROOT, "%,d of %s%s", now.place(), all, where));
        done.set(String.format(Locale.ROOT, "%,d done", now.done()));
        progress.set(now.total() == 0 ? 0 : (double) now.done() / now.total());
    }
}
