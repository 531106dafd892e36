package org.thoughttrace.curator.ui.queue;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.SubsetNames;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.ui.find.FilterViewModel;
import org.thoughttrace.curator.ui.session.OpenConversation;
import org.thoughttrace.curator.ui.session.Session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The list of conversations that the filter means, in the order chosen, and the way through it.
public final class QueueViewModel {

    /// So many are arranged at once; more, in the background.
    private static final int AT_ONCE = 5_000;

    private final Session session;
    private final FilterViewModel filter;
    private final ObjectProperty<QueueOrder> order = new SimpleObjectProperty<>(QueueOrder.IMPORT);
    private final ObjectProperty<QueueGrouping> grouping =
            new SimpleObjectProperty<>(QueueGrouping.NONE);
    private final ObservableList<QueueLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<List<String>> selected = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyStringWrapper titleText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper shareText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper placeText = new ReadOnlyStringWrapper("");
    private List<ConversationSummary> entries = List.of();
    private Map<String, Integer> places = Map.of();
    private long asked;
    private @Nullable String shownFor;
    private @Nullable Filter shownFilter;

    /// Over a session and its filter.
    public QueueViewModel(Session session, FilterViewModel filter) {
        this.session = session;
        this.filter = filter;
        session.conversations()
                .addListener(
                        (ListChangeListener<ConversationSummary>) change -> listChanged(change));
        filter.resultProperty().subscribe((before, now) -> arrange());
        order.subscribe((before, now) -> arrange());
        grouping.subscribe((before, now) -> arrange());
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

    /// What the list shows.
    public ObservableList<QueueLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /// The conversations in the order shown.
    public List<ConversationSummary> entries() {
        return entries;
    }

    /// The ids of the conversations marked in the list, for acts on all of them.
    public ObjectProperty<List<String>> selectedProperty() {
        return selected;
    }

    /// Where one is: "12 of 2,155"; with a filter "12 of 306, of 2,155 in all".
    public ReadOnlyStringProperty placeText() {
        return placeText.getReadOnlyProperty();
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
        if (id != null && places.containsKey(id)) {
            for (int i = Objects.requireNonNull(places.get(id)); i < lines.size(); i++) {
                if (lines.get(i) instanceof QueueLine.Entry(ConversationSummary summary)
                        && summary.id().equals(id)) {
                    return i;
                }
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

    private @Nullable String currentId() {
        return session.currentProperty().get().map(OpenConversation::id).orElse(null);
    }

    /// The one that was kept may have to go now.
    private void currentChanged() {
        String id = currentId();
        String before = shownFor;
        shownFor = id;
        boolean wasKept =
                before != null
                        && !before.equals(id)
                        && filter.resultProperty()
                                .get()
                                .ids()
                                .filter(ids -> !ids.contains(before))
                                .isPresent();
        if (wasKept) {
            arrange();
        }
        say();
    }

    /// An act changes single rows, in their places: nothing jumps away from under the hands.
    private void listChanged(ListChangeListener.Change<? extends ConversationSummary> change) {
        while (change.next()) {
            if (!change.wasReplaced() || change.getAddedSize() != change.getRemovedSize()) {
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
        entries.set(place, summary);
        for (int i = place; i < lines.size(); i++) {
            if (lines.get(i) instanceof QueueLine.Entry(ConversationSummary shown)
                    && shown.id().equals(summary.id())) {
                lines.set(i, new QueueLine.Entry(summary));
                return;
            }
        }
    }

    private void arrange() {
        long question = ++asked;
        Filter now = filter.filter();
        String kept = kept(now);
        QueueArrangement.Wish wish =
                new QueueArrangement.Wish(
                        filter.resultProperty().get().ids(), kept, order.get(), grouping.get());
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
    private @Nullable String kept(Filter now) {
        String id = currentId();
        return id != null && places.containsKey(id) && now.equals(shownFilter) ? id : null;
    }

    private void show(QueueArrangement arranged, Filter now) {
        shownFilter = now;
        shownFor = currentId();
        entries = arranged.entries();
        Map<String, Integer> placed = HashMap.newHashMap(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            placed.put(entries.get(i).id(), i);
        }
        places = placed;
        if (!lines.equals(arranged.lines())) {
            lines.setAll(arranged.lines());
        }
        say();
    }

    private void say() {
        String id = currentId();
        Integer at = id == null ? null : places.get(id);
        FilterViewModel.Result result = filter.resultProperty().get();
        int everything = session.conversations().size();
        Optional<String> subset = SubsetNames.only(result.filter());
        titleText.set(subset.orElse(""));
        shareText.set(
                result.ids().map(ids -> "%,d of %,d".formatted(ids.size(), everything)).orElse(""));
        String all =
                result.ids()
                        .map(ids ->
                                subset.isPresent()
                                        ? "%,d in this subset".formatted(ids.size())
                                        : "%,d found, %,d in all".formatted(ids.size(), everything))
                        .orElseGet(() -> "%,d".formatted(entries.size()));
        placeText.set(at == null ? all : "%,d of ".formatted(at + 1) + all);
    }
}
