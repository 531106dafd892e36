package org.thoughttrace.curator.ui.find;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.find.Hit;
import org.thoughttrace.curator.logic.find.LitWords;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.ui.find.HitPages.Page;
import org.thoughttrace.curator.ui.find.HitPages.Question;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.OpenConversation;
import org.thoughttrace.curator.ui.session.Session;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Where the words of the filter stand, conversation by conversation, and the way from one hit to
/// the next. Looks only while shown, or when somebody goes to a hit.
public final class HitsViewModel {

    /// So many rows before the last the next page is asked for.
    private static final int AHEAD = 60;

    private final Session session;
    private final FilterViewModel filter;
    private final BooleanProperty shown = new SimpleBooleanProperty(false);
    private final ObjectProperty<LookedAt> text = new SimpleObjectProperty<>(LookedAt.CURRENT);
    private final ObservableList<HitRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NO_WORDS);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ObservableValue<String> obstacle;
    private Opener opener;
    private @Nullable HitPages pages;
    private int hitsRead;
    private boolean isAll;
    private boolean isStale = true;
    private boolean isReading;
    private long asked;

    /// How far to go once what is being read is there.
    private int owed;

    /// The conversation that was gone to last.
    private String goneTo = "";

    /// True when another conversation was opened since.
    private boolean isElsewhere;

    /// Which text is looked at.
    public enum LookedAt {
        /// As it is now.
        CURRENT,
        /// As it came in.
        SOURCE
    }

    /// What there is to show.
    public enum State {
        NO_WORDS,
        LOOKING,
        NOTHING,
        FOUND
    }

    /// Shows a conversation.
    @FunctionalInterface
    public interface Opener {
        /// Shows it at a turn.
        ///
        /// @param thought finds the thought to choose, once it is there
        void open(
                String conversation,
                int turn,
                Function<CuratedConversation, Optional<CuratedThought>> thought);
    }

    /// Over a session and its filter.
    public HitsViewModel(Session session, FilterViewModel filter) {
        this.session = session;
        this.filter = filter;
        this.opener = (conversation, turn, _) -> session.open(conversation, turn);
        this.obstacle =
                filter.resultProperty()
                        .map(result ->
                                LitWords.of(result.filter()).isEmpty()
                                        ? "The filter has no words in it."
                                        : "");
        filter.resultProperty().subscribe((before, now) -> changed());
        text.subscribe((before, now) -> changed());
        shown.subscribe((before, now) -> lookIfNeeded());
        session.currentProperty().subscribe(this::opened);
    }

    /// Lets conversations be opened in another way.
    public void setOpener(Opener opener) {
        this.opener = opener;
    }

    /// True while somebody looks.
    public BooleanProperty shownProperty() {
        return shown;
    }

    /// Which text is looked at.
    public ObjectProperty<LookedAt> textProperty() {
        return text;
    }

    /// The rows read so far.
    public ObservableList<HitRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// What there is to show.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How many there are, in words; empty until they are counted.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// The row that is chosen; -1 for none.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Why one cannot go to a hit, in a sentence; empty when one can.
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    /// Chooses a row.
    public void choose(int row) {
        if (row >= 0 && row < rows.size()) {
            isElsewhere = false;
            chosen.set(row);
        }
    }

    /// Opens the chosen row's conversation at the hit; for a heading at its first.
    public void openChosen() {
        int row = chosen.get();
        if (row >= 0 && rows.get(row) instanceof HitRow.Conversation) {
            row++;
        }
        if (row >= 0 && row < rows.size()) {
            open(row);
        }
    }

    /// Reads more when a row near the end of those read is looked at.
    public void reach(int row) {
        if (row >= rows.size() - AHEAD) {
            readOn();
        }
    }

    /// Goes to another hit and opens it.
    ///
    /// @param step 1 for the next, -1 for the one before
    public void go(int step) {
        if (isStale || isReading) {
            owed = step;
            if (isStale) {
                look();
            }
            return;
        }
        int row = rowAfter(step);
        if (row >= 0) {
            open(row);
        } else if (step > 0 && !isAll) {
            owed = step;
            readOn();
        } else {
            session.tell(Notice.information(nowhere(step)));
        }
    }

    private String nowhere(int step) {
        if (rows.isEmpty()) {
            return "The words of the filter stand nowhere.";
        }
        return step > 0 ? "This is the last hit." : "This is the first hit.";
    }

    /// Whoever has opened another conversation goes on from there.
    private int rowAfter(int step) {
        if (isElsewhere || chosen.get() < 0) {
            String open = session.currentProperty().get().map(OpenConversation::id).orElse("");
            int row = step > 0 ? 0 : rows.size() - 1;
            while (row >= 0 && row < rows.size()) {
                if (isHitIn(row, open)) {
                    return row;
                }
                row += step;
            }
        }
        int row = chosen.get() + step;
        while (row >= 0 && row < rows.size()) {
            if (rows.get(row) instanceof HitRow.Text) {
                return row;
            }
            row += step;
        }
        return -1;
    }

    private boolean isHitIn(int row, String conversation) {
        return rows.get(row) instanceof HitRow.Text(Hit hit)
                && hit.conversation().equals(conversation);
    }

    private void open(int row) {
        if (rows.get(row) instanceof HitRow.Text(Hit hit)) {
            choose(row);
            goneTo = hit.conversation();
            opener.open(goneTo, Math.max(1, hit.turn()), HitPages.thoughtOf(hit, text.get()));
            reach(row);
        }
    }

    private void opened(Optional<OpenConversation> now) {
        if (now.isPresent() && !now.get().id().equals(goneTo)) {
            isElsewhere = true;
        }
    }

    private void changed() {
        isStale = true;
        lookIfNeeded();
    }

    private void lookIfNeeded() {
        if (shown.get() && isStale) {
            look();
        }
    }

    private void look() {
        isStale = false;
        long now = ++asked;
        Question question = new Question(filter.filter(), text.get());
        if (LitWords.of(question.filter()).isEmpty()) {
            pages = null;
            owed = 0;
            isReading = false;
            show(new Page(List.of(), 0, true));
            state.set(State.NO_WORDS);
            return;
        }
        HitPages before = pages;
        boolean isSame = before != null && before.question().equals(question);
        int limit = isSame ? Math.max(HitPages.PAGE, hitsRead) : HitPages.PAGE;
        if (!isSame && rows.isEmpty()) {
            state.set(State.LOOKING);
        }
        isReading = true;
        session.tasks()
                .read(
                        "Looking for words",
                        control ->
                                isSame && before != null && before.hits().isCurrent()
                                        ? Optional.<Answer>empty()
                                        : Optional.of(answer(question, limit)),
                        answer -> {
                            if (now == asked) {
                                isReading = false;
                                answer.ifPresent(this::show);
                                payOwed();
                            }
                        },
                        failure -> failed(now, failure));
    }

    private record Answer(HitPages pages, Page page) {}

    private Answer answer(Question question, int limit) {
        HitPages asking = HitPages.ask(session.workspace(), question);
        return new Answer(asking, asking.page(0, limit, ""));
    }

    private void show(Answer answer) {
        pages = answer.pages();
        show(answer.page());
        state.set(rows.isEmpty() ? State.NOTHING : State.FOUND);
        count(answer.pages());
    }

    /// What was chosen stays so if it is still there.
    private void show(Page page) {
        Optional<Hit> before = hitAt(chosen.get());
        chosen.set(-1);
        summary.set("");
        rows.setAll(page.rows());
        hitsRead = page.hits();
        isAll = page.isLast();
        before.ifPresent(hit -> {
            for (int row = 0; row < rows.size() && chosen.get() < 0; row++) {
                if (hitAt(row).filter(other -> other.isWhere(hit)).isPresent()) {
                    chosen.set(row);
                }
            }
        });
    }

    private Optional<Hit> hitAt(int row) {
        return row >= 0 && row < rows.size() && rows.get(row) instanceof HitRow.Text(Hit hit)
                ? Optional.of(hit)
                : Optional.empty();
    }

    private void count(HitPages counted) {
        session.tasks()
                .read(
                        "Counting hits",
                        control -> counted.hits().count(),
                        count -> {
                            if (pages == counted) {
                                summary.set(HitPages.inWords(count));
                            }
                        },
                        session::failed);
    }

    private void readOn() {
        HitPages reading = pages;
        if (isReading || isAll || isStale || reading == null) {
            return;
        }
        isReading = true;
        long now = asked;
        int from = hitsRead;
        String last = rows.isEmpty() ? "" : rows.getLast().conversation();
        session.tasks()
                .read(
                        "Reading more hits",
                        control -> reading.page(from, HitPages.PAGE, last),
                        page -> {
                            if (now == asked) {
                                isReading = false;
                                rows.addAll(page.rows());
                                hitsRead += page.hits();
                                isAll = page.isLast();
                                payOwed();
                            }
                        },
                        failure -> failed(now, failure));
    }

    private void payOwed() {
        int step = owed;
        owed = 0;
        if (step != 0) {
            go(step);
        }
    }

    private void failed(long question, Throwable failure) {
        if (question == asked) {
            isReading = false;
            owed = 0;
        }
        session.failed(failure);
    }
}
