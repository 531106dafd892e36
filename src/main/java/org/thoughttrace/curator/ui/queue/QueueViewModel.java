package org.thoughttrace.curator.ui.queue;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.transformation.SortedList;

import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.ui.session.OpenConversation;
import org.thoughttrace.curator.ui.session.Session;

import java.util.Optional;

/// The list of conversations in the order chosen, and the way through it.
public final class QueueViewModel {

    private final Session session;
    private final ObjectProperty<QueueOrder> order = new SimpleObjectProperty<>(QueueOrder.IMPORT);
    private final SortedList<ConversationSummary> rows;

    /// Over a session.
    public QueueViewModel(Session session) {
        this.session = session;
        this.rows = new SortedList<>(session.conversations());
        rows.comparatorProperty().bind(order.map(QueueOrder::comparator));
    }

    /// The order of the list.
    public ObjectProperty<QueueOrder> orderProperty() {
        return order;
    }

    /// The conversations in order.
    public SortedList<ConversationSummary> rows() {
        return rows;
    }

    /// Where one is: "12 of 2,155".
    public ObservableValue<String> placeText() {
        return Bindings.createStringBinding(this::place, rows, session.currentProperty(), order);
    }

    private String place() {
        int at = currentIndex();
        String all = "%,d".formatted(rows.size());
        return at < 0 ? all : "%,d of ".formatted(at + 1) + all;
    }

    /// The row of the conversation on screen; -1 for none.
    public int currentIndex() {
        Optional<String> id = session.currentProperty().get().map(OpenConversation::id);
        if (id.isPresent()) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).id().equals(id.get())) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// Opens a conversation.
    public void open(ConversationSummary summary) {
        boolean isOpen =
                session.currentProperty()
                        .get()
                        .map(open -> open.id().equals(summary.id()))
                        .orElse(false);
        if (!isOpen) {
            session.open(summary.id());
        }
    }

    /// Goes some conversations on in the list.
    public void move(int step) {
        session.openNext(rows, step);
    }
}
