package org.thoughttrace.curator.ui.reader;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.find.LitWords;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.OpenConversation;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// What one can do to the conversation on screen, and what is chosen and written at just now.
public final class ReaderViewModel {

    /// A text area takes most of a second for a key stroke in text much longer than this.
    private static final int LONGEST = 200_000;

    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<ThoughtId>> selectedThought =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EditTarget>> editing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final RemovedShown removed;
    private final BranchesShown branches;
    private Optional<Awaited> awaited = Optional.empty();
    private Optional<Sought> sought = Optional.empty();
    private final ObjectProperty<LitWords> litWords = new SimpleObjectProperty<>(LitWords.NONE);
    private final BooleanProperty hiddenCharacters = new SimpleBooleanProperty(false);
    private final BooleanProperty differenceShown = new SimpleBooleanProperty(true);

    /// Over a session.
    public ReaderViewModel(Session session) {
        this.session = session;
        this.removed = new RemovedShown(session);
        this.branches = new BranchesShown(session);
        session.turnProperty().subscribe(this::selectFirstThought);
        session.currentProperty().subscribe(this::keepSelection);
    }

    /// The session it works on.
    public Session session() {
        return session;
    }

    /// The thought that keys act on: one of the turn in work.
    public ReadOnlyObjectProperty<Optional<ThoughtId>> selectedThoughtProperty() {
        return selectedThought.getReadOnlyProperty();
    }

    /// What is being written at.
    public ReadOnlyObjectProperty<Optional<EditTarget>> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /// Whether zero-width and other hidden characters are shown as marks.
    public BooleanProperty hiddenCharactersProperty() {
        return hiddenCharacters;
    }

    /// Whether what differs from the reply is shown while a better one is written.
    public BooleanProperty differenceShownProperty() {
        return differenceShown;
    }

    /// The thoughts that were taken away.
    public RemovedShown removed() {
        return removed;
    }

    /// The other branches of a conversation that forks.
    public BranchesShown branches() {
        return branches;
    }

    /// The words that are lit in what one reads.
    public ObjectProperty<LitWords> litWordsProperty() {
        return litWords;
    }

    /// The conversation on screen.
    public Optional<CuratedConversation> conversation() {
        return session.currentProperty().get().map(OpenConversation::conversation);
    }

    /// The message of the turn in work.
    public Optional<CuratedMessage> message() {
        int turn = session.turnProperty().get();
        return conversation()
                .filter(shown -> turn >= 1 && turn <= shown.messages().size())
                .map(shown -> shown.message(turn));
    }

    /// The thought that keys act on.
    public Optional<CuratedThought> thought() {
        return conversation().flatMap(shown -> selectedThought.get().flatMap(shown::thought));
    }

    /// Goes some turns on.
    public void moveTurn(int step) {
        conversation()
                .ifPresent(shown ->
                        goTo(
                                Math.clamp(
                                        session.turnProperty().get() + (long) step,
                                        Math.min(1, shown.messages().size()),
                                        shown.messages().size())));
    }

    /// Goes to a turn.
    public void goTo(int turn) {
        session.turnProperty().set(turn);
    }

    /// Goes to the last turn.
    public void goToLast() {
        conversation().ifPresent(shown -> goTo(shown.messages().size()));
    }

    /// Chooses a thought, and its turn.
    public void select(CuratedThought thought) {
        goTo(thought.turn());
        selectedThought.set(Optional.of(thought.id()));
    }

    /// Chooses the next thought of the turn in work, after the last the first.
    public void selectNextThought() {
        List<CuratedThought> thoughts = message().map(CuratedMessage::thoughts).orElse(List.of());
        if (thoughts.isEmpty()) {
            return;
        }
        int next = 0;
        for (int i = 0; i < thoughts.size(); i++) {
            if (Optional.of(thoughts.get(i).id()).equals(selectedThought.get())) {
                next = (i + 1) % thoughts.size();
            }
        }
        selectedThought.set(Optional.of(thoughts.get(next).id()));
    }

    private void selectFirstThought() {
        selectedThought.set(
                message()
                        .map(CuratedMessage::thoughts)
                        .filter(thoughts -> !thoughts.isEmpty())
                        .map(thoughts -> thoughts.getFirst().id()));
    }

    private void keepSelection() {
        String shown = conversation().map(CuratedConversation::id).orElse("");
        if (awaited.filter(wanted -> wanted.conversation().equals(shown)).isPresent()) {
            EditTarget target = awaited.get().target();
            awaited = Optional.empty();
            session.tasks().soon(() -> edit(target));
        }
        sought.filter(wanted -> wanted.conversation().equals(shown))
                .ifPresent(wanted -> {
                    sought = Optional.empty();
                    session.tasks().soon(() -> choose(wanted));
                });
        boolean stillThere =
                thought().filter(found -> found.turn() == session.turnProperty().get()).isPresent();
        if (!stillThere) {
            selectFirstThought();
        }
    }

    /// Begins to write at something.
    public void edit(EditTarget target) {
        if (session.isReadOnly()) {
            session.tell(Notice.problem("This store is open read-only; nothing can be edited."));
            return;
        }
        boolean tooLong =
                target instanceof EditTarget.OfMessage(int turn)
                        && conversation()
                                .map(shown -> shown.message(turn).content().length() > LONGEST)
                                .orElse(false);
        if (tooLong) {
            session.tell(
                    Notice.problem(
                            "This message is too long to be edited here; use the command"
                                    + " \"curator apply\" with setText."));
            return;
        }
        goTo(target.turn());
        editing.set(Optional.of(target));
    }

    /// Begins to write at the message of the turn in work.
    public void editMessage() {
        message().ifPresent(message -> edit(new EditTarget.OfMessage(message.turn())));
    }

    /// Begins to write at the chosen thought, or at a new one where there is none.
    public void editThought() {
        thought()
                .ifPresentOrElse(
                        found -> edit(new EditTarget.OfThought(found.turn(), found.id())),
                        this::addThought);
    }

    /// Begins to write a new thought at the turn in work.
    public void addThought() {
        message()
                .ifPresent(message -> {
                    if (message.role() == Role.OTHER) {
                        session.tell(
                                Notice.problem(
                                        "Thoughts belong to messages of the user or the"
                                                + " assistant."));
                    } else {
                        edit(new EditTarget.NewThought(message.turn()));
                    }
                });
    }

    /// Ends writing without a change.
    public void endEditing() {
        editing.set(Optional.empty());
    }

    /// What was written.
    ///
    /// @param label of a new thought
    public record Written(String text, String label) {}

    /// Keeps what was written.
    ///
    /// @param conversation the one that was written at, which may have left the screen
    /// @param kept is called on the writing thread, right after it is in the store
    public void commit(String conversation, EditTarget target, Written written, Runnable kept) {
        if (editing.get().equals(Optional.of(target))) {
            endEditing();
        }
        session.perform(target.act(conversation, written), kept);
    }

    /// Opens a conversation and begins to write at something in it.
    public void editWhenOpen(String conversation, EditTarget target) {
        boolean isOpen = conversation().map(shown -> shown.id().equals(conversation)).orElse(false);
        if (isOpen) {
            edit(target);
        } else {
            awaited = Optional.of(new Awaited(conversation, target));
            session.open(conversation, target.turn());
        }
    }

    /// Opens a conversation at a turn, and chooses a thought in it once it is there.
    ///
    /// @param thought nothing for none
    public void open(
            String conversation,
            int turn,
            Function<CuratedConversation, Optional<CuratedThought>> thought) {
        sought = Optional.of(new Sought(conversation, thought));
        session.open(conversation, turn);
    }

    private void choose(Sought wanted) {
        conversation()
                .filter(shown -> shown.id().equals(wanted.conversation()))
                .flatMap(wanted.thought())
                .ifPresent(this::select);
    }

    private record Sought(
            String conversation, Function<CuratedConversation, Optional<CuratedThought>> thought) {}

    private record Awaited(String conversation, EditTarget target) {}

    /// The labels for the chosen thought.
    public List<LabelScheme.Item> labels(ThoughtKind kind) {
        return session.schemeProperty().get().labels(kind);
    }

    /// Gives the chosen thought the label with this key on the keyboard.
    public void labelByKey(String key) {
        thought()
                .ifPresent(found ->
                        labels(found.kind()).stream()
                                .filter(item -> key.equalsIgnoreCase(item.shortcut()))
                                .findFirst()
                                .ifPresent(item -> setLabel(found, item.key())));
    }

    /// Gives a thought a label.
    public void setLabel(CuratedThought thought, String label) {
        conversation()
                .ifPresent(shown ->
                        session.perform(
                                new Act.SetLabel(
                                        shown.id(),
                                        new ThoughtRef.Identified(thought.id()),
                                        label)));
    }

    /// Takes the chosen thought away.
    public void removeThought() {
        thought().ifPresent(this::remove);
    }

    /// Takes a thought away.
    public void remove(CuratedThought thought) {
        conversation()
                .ifPresent(shown ->
                        session.perform(
                                new Act.RemoveThought(
                                        shown.id(), new ThoughtRef.Identified(thought.id()))));
    }

    /// Makes two thoughts of one.
    ///
    /// @param at the code point at which the second begins
    public void split(CuratedThought thought, int at) {
        conversation()
                .ifPresent(shown ->
                        session.perform(
                                new Act.SplitThought(
                                        shown.id(), new ThoughtRef.Identified(thought.id()), at)));
    }

    /// Moves a thought to the nearest message of its kind before or after.
    public void move(CuratedThought thought, int direction) {
        conversation()
                .ifPresent(shown -> {
                    int to = NearestMessage.of(shown, thought, direction);
                    if (to == 0) {
                        session.tell(
                                Notice.information(
                                        "There is no message "
                                                + (direction < 0 ? "before" : "after")
                                                + " this one that it could"
                                                + " belong to."));
                    } else {
                        session.perform(
                                new Act.MoveThought(
                                        shown.id(), new ThoughtRef.Identified(thought.id()), to));
                        goTo(to);
                    }
                });
    }

    /// Gives a turn a stage.
    public void setStage(int turn, String stage) {
        conversation()
                .ifPresent(shown -> session.perform(new Act.SetStage(shown.id(), turn, stage)));
    }

    /// Moves the turn at which a stage begins.
    public void setBoundary(String stage, int turn) {
        conversation()
                .ifPresent(shown -> session.perform(new Act.SetBoundary(shown.id(), stage, turn)));
    }

    /// Says how a user turn relates to the one before.
    public void setRelation(int turn, String relation) {
        conversation()
                .ifPresent(
                        shown -> session.perform(new Act.SetRelation(shown.id(), turn, relation)));
    }

    /// Gives a field of a message or a thought back to its source.
    public void revert(Subject of, Field field) {
        conversation().ifPresent(shown -> session.perform(new Act.Revert(shown.id(), of, field)));
    }

    /// Says that a flag is dealt with.
    public void resolve(UUID flag) {
        conversation().ifPresent(shown -> session.perform(new Act.ResolveFlag(shown.id(), flag)));
    }
}
