package org.thoughttrace.curator.ui.reader;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.ui.session.OpenConversation;
import org.thoughttrace.curator.ui.session.Session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which other branch is shown at which turn of the conversation on screen. At first none is.
public final class BranchesShown {

    private final Session session;
    private final ReadOnlyObjectWrapper<Map<Integer, Integer>> shown =
            new ReadOnlyObjectWrapper<>(Map.of());
    private @Nullable String conversation;

    BranchesShown(Session session) {
        this.session = session;
        session.currentProperty().subscribe(this::follow);
    }

    private void follow(Optional<OpenConversation> open) {
        String now = open.map(OpenConversation::id).orElse(null);
        if (now == null || !now.equals(conversation)) {
            conversation = now;
            shown.set(Map.of());
        }
    }

    /// The branch shown, from 1, by the turn.
    ReadOnlyObjectProperty<Map<Integer, Integer>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The branch that is shown at a turn, from 1; 0 for none.
    int at(int turn) {
        return shown.get().getOrDefault(turn, 0);
    }

    /// Shows the next branch of a turn; after the last one, none.
    public void next(int turn) {
        show(turn, at(turn) >= count(turn) ? 0 : at(turn) + 1);
    }

    /// Shows one branch of a turn.
    ///
    /// @param branch from 1; 0 for none
    void show(int turn, int branch) {
        Map<Integer, Integer> now = new HashMap<>(shown.get());
        if (branch == 0) {
            now.remove(turn);
        } else {
            now.put(turn, branch);
        }
        shown.set(Map.copyOf(now));
    }

    private int count(int turn) {
        return session.currentProperty()
                .get()
                .map(OpenConversation::conversation)
                .map(open -> of(open, turn))
                .orElse(0);
    }

    /// The turns at which a conversation has branches, in order.
    public static List<Integer> turnsOf(CuratedConversation conversation) {
        return IntStream.rangeClosed(1, conversation.messages().size())
                .filter(turn -> of(conversation, turn) > 0)
                .boxed()
                .toList();
    }

    /// How many branches a conversation has at a turn.
    public static int of(CuratedConversation conversation, int turn) {
        return conversation.source().origin().at(turn, conversation.messages().size()).size();
    }
}
