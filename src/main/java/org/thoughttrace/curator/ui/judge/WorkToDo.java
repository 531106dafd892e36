package org.thoughttrace.curator.ui.judge;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.thoughttrace.curator.logic.judgement.GuessMade;
import org.thoughttrace.curator.logic.judgement.Judgements;
import org.thoughttrace.curator.logic.review.Review;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.ui.session.Session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What there is to judge, and what was guessed: read anew whenever one comes to see it.
public final class WorkToDo {

    /// What there is to do.
    ///
    /// @param shares what the curator was given to review
    /// @param others what others were given
    /// @param guesses those of the curator, the oldest first
    /// @param scopes the choices of conversations
    public record Overview(
            List<Review.Share> shares,
            List<Review.Share> others,
            List<GuessMade> guesses,
            List<String> scopes) {}

    /// All judgements, and how far the reviews are.
    record Read(Judgements judgements, Review review) {}

    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<Overview>> overview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private long asked;

    WorkToDo(Session session) {
        this.session = session;
    }

    /// Reads all judgements; in the background.
    static Read read(Session session) {
        Judgements judgements = session.workspace().judgements().read();
        return new Read(judgements, session.workspace().reviews().review(judgements));
    }

    ReadOnlyObjectProperty<Optional<Overview>> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    List<String> scopes() {
        return overview.get().map(Overview::scopes).orElse(ScopeChoices.names(List.of()));
    }

    void refresh() {
        String curator = session.curatorName();
        long ticket = ++asked;
        session.tasks()
                .read(
                        "Reading what is to be judged",
                        control -> overviewOf(read(session), curator),
                        found -> {
                            if (ticket == asked) {
                                overview.set(Optional.of(found));
                            }
                        },
                        session::failed);
    }

    private Overview overviewOf(Read read, String curator) {
        List<Review.Share> mine = read.review().sharesOf(curator);
        List<Review.Share> others = new ArrayList<>(read.review().shares());
        others.removeAll(mine);
        return new Overview(
                mine,
                others,
                read.judgements().guesses().stream()
                        .filter(guess -> guess.curator().equals(curator))
                        .toList(),
                ScopeChoices.names(
                        session.workspace().subsets().all().stream().map(Subset::name).toList()));
    }
}
