package org.thoughttrace.curator.ui.queue;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.SubsetNames;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.find.FilterViewModel;
import org.thoughttrace.curator.ui.session.OpenConversation;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The list of conversations that the filter means, in the order chosen, and the way through it.
public final class QueueViewModel {

    /// So many are arranged at once; more, in the background.
    private static final int AT_ONCE = 5_000;

    /// So many rows are changed one by one in their places; more, by arranging the list anew.
    private static final int ONE_BY_ONE = 200;

    private final Session session;
    private final FilterViewModel filter;
    private final ObjectProperty<QueueOrder> order = new SimpleObjectProperty<>(QueueOrder.IMPORT);
    private final ObjectProperty<QueueGrouping> grouping =
            new SimpleObjectProperty<>(QueueGrouping.NONE);
    private final BooleanProperty holding = new SimpleBooleanProperty(false);
    private final ObservableList<QueueLine> lines = FXCollections.observableArrayList();

    /// One for all who listen: what is made for one of them goes, and its listeners with it.
    private final ObservableList<QueueLine> linesToSee =
            FXCollections.unmodifiableObservableList(lines);

    private final ObjectProperty<List<String>> selected = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyStringWrapper titleText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper shareText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper placeText = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<QueueProgress> progress =
            new ReadOnlyObjectWrapper<>(QueueProgress.NONE);
    private List<ConversationSummary> entries = List.of();
    private Map<String, Integer> places = Map.of();
    private int done;
    private final ReadOnlyObjectWrapper<Optional<String>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean isArranging;
    private long asked;
    private boolean isStale;
    private @Nullable String shownFor;
    private @Nullable Filter shownFilter;

    /// Over a session and its filter.
    public QueueViewModel(Session session, FilterViewModel filter) {
        this.session = session;
        this.filter = filter;
        session.conversations()
                .addListener(
                        (ListChangeListener<ConversationSummary>) change -> listChanged(change));
        filter.resultProperty().subscribe(this::found);
        order.subscribe((before, now) -> arrange());
        grouping.subscribe((before, now) -> arrange());
        holding.subscribe((before, now) -> {
            if (!now) {
                arrange();
            }
        });
        session.currentProperty().subscribe((before, now) -> currentChanged());
        arrange();
    }

    /// The order of the list.
    public ObjectProperty<QueueOrder> orderProperty() {
        return order;
    }

    /// What the list is divided by.
    public ObjectProperty<QueueGrouping> groupingProperty() {
        return grouping;
    }

    /// While true, what is in the list stays in it and in its place, whatever is done to it, until
    /// somebody asks for something else.
    public BooleanProperty holdingProperty() {
        return holding;
    }

    /// Sorts the list; by the order it has already, as things stand now.
    public void sortBy(QueueOrder wanted) {
        if (wanted == order.get()) {
            arrange();
        }
        order.set(wanted);
    }

    /// What the list shows.
    public ObservableList<QueueLine> lines() {
        return linesToSee;
    }

    /// The conversations in the order shown.
    public List<ConversationSummary> entries() {
        return entries;
    }

    /// The ids of the conversations marked in the list, for acts on all of them.
    public ObjectProperty<List<String>> selectedProperty() {
        return selected;
    }

    /// The id of the conversation on screen.
    public ReadOnlyObjectProperty<Optional<String>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// True while the lines are laid out anew: what happens to the marks in the list meanwhile is
    /// nobody's wish.
    boolean isArranging() {
        return isArranging;
    }

    /// Does something when what is under way on the screen is over.
    void afterwards(Runnable action) {
        session.tasks().soon(action);
    }

    /// Where one is: "12 of 2,155"; with a filter "12 of 306, of 2,155 in all".
    public ReadOnlyStringProperty placeText() {
        return placeText.getReadOnlyProperty();
    }

    /// How far one is.
    public ReadOnlyObjectProperty<QueueProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// The name of the subset that the filter shows; empty where it shows anything else.
    public ReadOnlyStringProperty titleText() {
        return titleText.getReadOnlyProperty();
    }

    /// How many of all the subset has: "38 of 2,155".
    public ReadOnlyStringProperty shareText() {
        return shareText.getReadOnlyProperty();
    }

    /// The line of the conversation on screen; -1 for none.
    public int currentLine() {
        String id = currentId();
        return id == null ? -1 : lineOf(id);
    }

    private int lineOf(String id) {
        Integer place = places.get(id);
        // Before it stand as many conversations and, perhaps, headings.
        for (int i = place == null ? lines.size() : place; i < lines.size(); i++) {
            if (lines.get(i) instanceof QueueLine.Entry(ConversationSummary summary)
                    && summary.id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /// Opens a conversation.
    public void open(ConversationSummary summary) {
        if (!summary.id().equals(currentId())) {
            session.open(summary.id());
        }
    }

    /// Goes some conversations on in the list.
    public void move(int step) {
        session.openNext(entries, step);
    }

    /// The next conversation after the one on screen that nobody looked at, from the end of the list
    /// on to its start; empty when there is no other.
    public Optional<ConversationSummary> nextUnreviewed() {
        String id = currentId();
        int from = id == null ? -1 : places.getOrDefault(id, -1);
        for (int step = 1; step <= entries.size(); step++) {
            ConversationSummary next = entries.get((from + step) % entries.size());
            if (next.status() == Status.UNREVIEWED && !next.id().equals(id)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private @Nullable String currentId() {
        return session.currentProperty().get().map(OpenConversation::id).orElse(null);
    }

    /// An act counts anew what the filter finds; most find the same.
    private void found(FilterViewModel.Result before, FilterViewModel.Result now) {
        boolean sameFilter = now.filter().equals(before.filter());
        boolean sameIds = now.ids().equals(before.ids());
        if (!sameFilter || (!sameIds && !holding.get())) {
            arrange();
        }
    }

    /// The one that was kept may have to go now, and what was done may have its effect on the order.
    private void currentChanged() {
        String id = currentId();
        open.set(Optional.ofNullable(id));
        String before = shownFor;
        shownFor = id;
        boolean hasMoved = before != null && !before.equals(id);
        boolean wasKept =
                hasMoved
                        && filter.resultProperty()
                                .get()
                                .ids()
                                .filter(ids -> !ids.contains(before))
                                .isPresent();
        if (!holding.get() && (wasKept || (hasMoved && isStale))) {
            arrange();
        }
        say();
    }

    /// An act changes single rows, in their places: nothing jumps away from under the hands.
    private void listChanged(ListChangeListener.Change<? extends ConversationSummary> change) {
        while (change.next()) {
            if (!change.wasReplaced()
                    || change.getAddedSize() != change.getRemovedSize()
                    || change.getAddedSize() > ONE_BY_ONE) {
                arrange();
                return;
            }
            for (int i = 0; i < change.getAddedSize(); i++) {
                ConversationSummary summary = change.getAddedSubList().get(i);
                if (!summary.id().equals(change.getRemoved().get(i).id())) {
                    arrange();
                    return;
                }
                replace(summary);
            }
        }
    }

    private void replace(ConversationSummary summary) {
        Integer place = places.get(summary.id());
        if (place == null) {
            return;
        }
        ConversationSummary before = entries.set(place, summary);
        int line = lineOf(summary.id());
        if (line >= 0) {
            lines.set(line, new QueueLine.Entry(summary));
            int more =
                    (QueueArrangement.isDone(summary) ? 1 : 0)
                            - (QueueArrangement.isDone(before) ? 1 : 0);
            done += more;
            countInGroup(line, more);
        }
        isStale |= order.get().followsWork() || grouping.get() == QueueGrouping.STATUS;
        say();
    }

    /// The heading above a line counts what is done beneath it.
    private void countInGroup(int line, int more) {
        if (more == 0 || grouping.get() == QueueGrouping.NONE) {
            return;
        }
        int at = line;
        while (at > 0 && !(lines.get(at) instanceof QueueLine.Heading)) {
            at--;
        }
        if (lines.get(at) instanceof QueueLine.Heading(String title, int before, int total)) {
            lines.set(at, new QueueLine.Heading(title, before + more, total));
        }
    }

    private void arrange() {
        long question = ++asked;
        Filter now = filter.filter();
        QueueArrangement.Wish wish =
                new QueueArrangement.Wish(
                        filter.resultProperty().get().ids(),
                        kept(now),
                        order.get(),
                        grouping.get());
        List<ConversationSummary> all = List.copyOf(session.conversations());
        if (all.size() <= AT_ONCE) {
            show(QueueArrangement.of(all, wish), now);
            return;
        }
        session.tasks()
                .read(
                        "Arranging the list",
                        control -> QueueArrangement.of(all, wish),
                        arranged -> {
                            if (question == asked) {
                                show(arranged, now);
                            }
                        },
                        session::failed);
    }

    /// What was done to the conversation in work may have taken it out of the filter. It stays until
    /// one goes on, or asks for something else.
    private Set<String> kept(Filter now) {
        if (!now.equals(shownFilter)) {
            return Set.of();
        }
        String id = currentId();
        return holding.get()
                ? places.keySet()
                : id != null && places.containsKey(id) ? Set.of(id) : Set.of();
    }

    private void show(QueueArrangement arranged, Filter now) {
        shownFilter = now;
        shownFor = currentId();
        isStale = false;
        entries = arranged.entries();
        places = arranged.places();
        done = arranged.done();
        // To compare very many takes longer than to show them.
        if (arranged.lines().size() > AT_ONCE || !lines.equals(arranged.lines())) {
            isArranging = true;
            lines.setAll(arranged.lines());
            isArranging = false;
        }
        say();
    }

    private void say() {
        String id = currentId();
        Integer at = id == null ? null : places.get(id);
        progress.set(
                new QueueProgress(
                        at == null ? 0 : at + 1, entries.size(), done, filter.isFiltering()));
        FilterViewModel.Result result = filter.resultProperty().get();
        int everything = session.conversations().size();
        Optional<String> subset = SubsetNames.only(result.filter());
        titleText.set(subset.orElse(""));
        shareText.set(
                result.ids().map(ids -> "%,d of %,d".formatted(ids.size(), everything)).orElse(""));
        String all =
                result.ids()
                        .filter(_ -> !holding.get())
                        .map(ids ->
                                subset.isPresent()
                                        ? "%,d in this subset".formatted(ids.size())
                                        : "%,d found, %,d in all".formatted(ids.size(), everything))
                        .orElseGet(() -> "%,d".formatted(entries.size()));
        // A bare 0 beside "No conversations yet" tells nothing.
        boolean isEmpty = everything == 0 && entries.isEmpty();
        placeText.set(isEmpty ? "" : at == null ? all : "%,d of ".formatted(at + 1) + all);
    }
}
