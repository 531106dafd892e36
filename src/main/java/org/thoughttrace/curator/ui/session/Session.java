package org.thoughttrace.curator.ui.session;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.bulk.BulkPlan;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Applied;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.ui.task.RunningTask;
import org.thoughttrace.curator.ui.task.TaskControl;
import org.thoughttrace.curator.ui.task.Tasks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// One open store, as the screens see it: the list, the conversation on screen, what can be undone,
/// and when the last act was saved. All of it lives on the FX thread; the work is done elsewhere,
/// and a result for a conversation that is no longer wanted is dropped.
public final class Session {

    private static final String READ_ONLY = "This store is open read-only; nothing was changed.";

    private final Workspace workspace;
    private final Tasks tasks;
    private final Curator curator;
    private final Summaries summaries = new Summaries();
    private final ReadOnlyObjectWrapper<Optional<OpenConversation>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty turn = new SimpleIntegerProperty(0);
    private final ReadOnlyObjectWrapper<LabelScheme> scheme;
    private final ReadOnlyObjectWrapper<Optional<Instant>> savedAt =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> undoTitle =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoTitle =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Notices notices = new Notices();
    private final ReadOnlyObjectWrapper<Long> changes = new ReadOnlyObjectWrapper<>(0L);
    private @Nullable String wanted;
    private Gate gate = Runnable::run;

    /// Whose name acts carry; asked at each act.
    @FunctionalInterface
    public interface Curator {
        /// The name.
        String name();
    }

    /// What an act must pass before it is done: the question for a name, the first time.
    @FunctionalInterface
    public interface Gate {
        /// Does the act, now or once something is answered.
        void pass(Runnable act);
    }

    /// A session on an open workspace.
    public Session(Workspace workspace, Tasks tasks, Curator curator) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.curator = curator;
        this.scheme = new ReadOnlyObjectWrapper<>(workspace.schemes().standard());
    }

    /// The services of the open store, for work in the background.
    public Workspace workspace() {
        return workspace;
    }

    /// What acts pass from now on.
    public void setGate(Gate gate) {
        this.gate = gate;
    }

    /// Whose name acts carry now.
    public String curatorName() {
        return curator.name();
    }

    /// The way to work in the background.
    public Tasks tasks() {
        return tasks;
    }

    /// All conversations in the order of import.
    public ObservableList<ConversationSummary> conversations() {
        return summaries.all();
    }

    /// The conversation on screen.
    public ReadOnlyObjectProperty<Optional<OpenConversation>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The turn in work, from 1; 0 for none.
    public IntegerProperty turnProperty() {
        return turn;
    }

    /// The label scheme as it is now.
    public ReadOnlyObjectProperty<LabelScheme> schemeProperty() {
        return scheme.getReadOnlyProperty();
    }

    /// When the last act was committed; set only after it was.
    public ReadOnlyObjectProperty<Optional<Instant>> savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }

    /// What undo would take back.
    public ReadOnlyObjectProperty<Optional<String>> undoTitleProperty() {
        return undoTitle.getReadOnlyProperty();
    }

    /// What redo would do again.
    public ReadOnlyObjectProperty<Optional<String>> redoTitleProperty() {
        return redoTitle.getReadOnlyProperty();
    }

    /// The latest message for the person at the screen.
    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notices.shownProperty();
    }

    /// Counts the acts committed and conversations loaded, for what must be read anew after each.
    public ReadOnlyObjectProperty<Long> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// True when nothing can be changed here.
    public boolean isReadOnly() {
        return workspace.isReadOnly();
    }

    /// Says something over the window.
    public void tell(Notice told) {
        notices.tell(told);
    }

    /// Takes the message away.
    public void hush() {
        notices.hush();
    }

    /// Does what the message offers, if it offers anything.
    public void takeOffer() {
        notices.takeOffer();
    }

    /// Reads the list anew, and opens a conversation if none is open.
    ///
    /// @param first the one to open; null for the first in the list
    public void refresh(@Nullable String first) {
        tasks.read(
                "Reading the list",
                control -> Listing.read(workspace),
                listing -> show(listing, first),
                this::failed);
    }

    private void show(Listing listing, @Nullable String first) {
        scheme.set(listing.scheme());
        undoTitle.set(listing.undo());
        redoTitle.set(listing.redo());
        summaries.set(listing.summaries(), listing.places());
        changes.set(changes.get() + 1);
        if (first != null && summaries.has(first)) {
            open(first);
        } else if (current.get().isEmpty() && !summaries.all().isEmpty()) {
            open(summaries.all().getFirst().id());
        } else {
            current.get().ifPresent(shown -> open(shown.id(), turn.get()));
        }
    }

    /// Opens a conversation at its first turn.
    public void open(String conversation) {
        open(conversation, 1);
    }

    /// Opens a conversation at a turn.
    public void open(String conversation, int atTurn) {
        wanted = conversation;
        tasks.read(
                "Opening",
                control -> Committed.load(workspace, conversation, new Documents(), atTurn),
                loaded -> {
                    if (conversation.equals(wanted)) {
                        loaded.ifPresent(shown -> showConversation(shown, atTurn));
                    }
                },
                this::failed);
    }

    /// True when this conversation is on screen, and no other one is on its way there.
    public boolean isShowing(String conversation) {
        return (wanted == null || wanted.equals(conversation))
                && current.get().filter(open -> open.id().equals(conversation)).isPresent();
    }

    /// Opens the conversation some places further in a list.
    ///
    /// @param list in the order shown
    public void openNext(List<ConversationSummary> list, int step) {
        String from = wanted;
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).id().equals(from)) {
                int next = Math.clamp(i + (long) step, 0, list.size() - 1);
                if (next != i) {
                    open(list.get(next).id());
                }
                return;
            }
        }
        if (!list.isEmpty()) {
            open(list.getFirst().id());
        }
    }

    private void showConversation(OpenConversation shown, int atTurn) {
        int last = shown.conversation().messages().size();
        current.set(Optional.of(shown));
        turn.set(Math.clamp(atTurn, Math.min(1, last), last));
        changes.set(changes.get() + 1);
    }

    /// Does one act.
    public void perform(Act act) {
        perform(act, () -> {});
    }

    /// Does one act.
    ///
    /// @param kept is called on the writing thread, right after it is in the store
    public void perform(Act act, Runnable kept) {
        save(name -> workspace.curation().apply(name, act), kept);
    }

    /// Does several acts as one.
    ///
    /// @param title what they are together, for the menu of undo
    public void perform(String title, List<Act> acts) {
        perform(title, acts, () -> {});
    }

    /// Does several acts as one.
    ///
    /// @param title what they are together, for the menu of undo
    /// @param kept is called on the writing thread, right after they are in the store
    public void perform(String title, List<Act> acts, Runnable kept) {
        save(name -> workspace.curation().apply(name, title, acts), kept);
    }

    /// Takes the newest act back, and goes to where it was done.
    public void undo() {
        if (undoTitle.get().isPresent()) {
            commit(
                    "Undoing",
                    (name, control) -> workspace.bulk().undo(name, Watching.ofChanges(control)),
                    new After(Committed.Follow.GO_THERE, applied -> {}, this::failed));
        }
    }

    /// Does the act again that was undone last, and goes to where it was done.
    public void redo() {
        if (redoTitle.get().isPresent()) {
            commit(
                    "Redoing",
                    (name, control) -> workspace.bulk().redo(name, Watching.ofChanges(control)),
                    new After(Committed.Follow.GO_THERE, applied -> {}, this::failed));
        }
    }

    /// Does something for which the curator's name must be known, as before an act.
    public void whenNamed(Runnable action) {
        gate.pass(action);
    }

    /// Does what was planned for many conversations. It shows in the status bar and can be stopped
    /// there; then nothing is changed.
    ///
    /// @param begun gets the work, to follow it; not called when nothing may be changed
    /// @param done gets what came of it, on the FX thread
    /// @param failed gets what went wrong, on the FX thread
    public void perform(
            BulkPlan plan,
            Consumer<RunningTask> begun,
            Consumer<Applied> done,
            Consumer<Throwable> failed) {
        if (isReadOnly()) {
            tell(Notice.problem(READ_ONLY));
            return;
        }
        gate.pass(() ->
                begun.accept(
                        commitNow(
                                plan.title(),
                                (name, control) ->
                                        workspace.bulk().perform(name, plan, Watching.of(control)),
                                new After(Committed.Follow.STAY, done, failed))));
    }

    /// Work that ends in a commit.
    private interface Writing {
        Applied write(String name, TaskControl control);
    }

    /// What follows a commit.
    private record After(
            Committed.Follow follow, Consumer<Applied> done, Consumer<Throwable> failed) {}

    private void save(Function<String, Applied> work, Runnable kept) {
        commit(
                "Saving",
                (name, control) -> {
                    Applied applied = work.apply(name);
                    kept.run();
                    return applied;
                },
                new After(Committed.Follow.STAY, applied -> {}, this::failed));
    }

    private void commit(String title, Writing work, After after) {
        if (isReadOnly()) {
            tell(Notice.problem(READ_ONLY));
            return;
        }
        gate.pass(() -> commitNow(title, work, after));
    }

    private RunningTask commitNow(String title, Writing work, After after) {
        String name = curator.name();
        Optional<OpenConversation> before = current.get();
        int turnBefore = turn.get();
        return tasks.write(
                title,
                control -> {
                    Applied applied = work.write(name, control);
                    return Committed.read(
                            workspace,
                            applied,
                            before,
                            new Committed.Aim(after.follow(), turnBefore));
                },
                committed -> {
                    showCommitted(committed, after.follow());
                    after.done().accept(committed.applied());
                },
                after.failed());
    }

    private void showCommitted(Committed committed, Committed.Follow follow) {
        scheme.set(committed.scheme());
        undoTitle.set(committed.undo());
        redoTitle.set(committed.redo());
        summaries.replace(committed.summaries());
        if (committed.applied().group().isPresent()) {
            savedAt.set(Optional.of(Instant.now()));
        }
        committed
                .shown()
                .ifPresent(shown -> {
                    // Somebody may be on the way to another conversation already.
                    boolean stillWanted = wanted == null || shown.id().equals(wanted);
                    if (stillWanted || follow == Committed.Follow.GO_THERE) {
                        wanted = shown.id();
                        current.set(Optional.of(shown));
                        if (shown.scrollTo() > 0) {
                            turn.set(shown.scrollTo());
                        }
                    }
                });
        changes.set(changes.get() + 1);
    }

    /// Says in the window what went wrong.
    public void failed(Throwable failure) {
        tell(Notice.problem(Failures.sentence(failure)));
    }
}
