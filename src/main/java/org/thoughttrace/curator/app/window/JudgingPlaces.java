package org.thoughttrace.curator.app.window;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.Operand;
import org.thoughttrace.curator.logic.review.Review;
import org.thoughttrace.curator.ui.agreement.AgreementView;
import org.thoughttrace.curator.ui.agreement.AgreementViewModel;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.judge.AssignSheet;
import org.thoughttrace.curator.ui.judge.AssignViewModel;
import org.thoughttrace.curator.ui.judge.JudgeView;
import org.thoughttrace.curator.ui.judge.JudgeViewModel;
import org.thoughttrace.curator.ui.judge.ScopeChoices;
import org.thoughttrace.curator.ui.judge.StartView;
import org.thoughttrace.curator.ui.markdown.MarkdownOptions;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.shell.Place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The places where one judges and where one sees how far curators agree, and the ways from them to
/// the list and the reader.
final class JudgingPlaces {

    static final String JUDGE = "judge";
    static final String AGREEMENT = "agreement";

    private final Session session;
    private final LeftPane left;
    private final Sheets sheets;
    private final MarkdownOptions options;
    private final Consumer<String> goTo;
    private final ScopeChoices scopes;
    private final JudgeViewModel judging;

    /// @param goTo goes to a place by its id
    JudgingPlaces(
            Session session,
            LeftPane left,
            Sheets sheets,
            MarkdownOptions options,
            Consumer<String> goTo) {
        this.session = session;
        this.left = left;
        this.sheets = sheets;
        this.options = options;
        this.goTo = goTo;
        this.scopes = new ScopeChoices(session, this::listed);
        this.judging = new JudgeViewModel(session, scopes);
    }

    private Optional<Set<String>> listed() {
        return left.filter().resultProperty().get().ids();
    }

    Place.Content judge() {
        StartView start =
                new StartView(
                        judging,
                        new StartView.Ways() {
                            @Override
                            public void assign() {
                                openAssign();
                            }

                            @Override
                            public void list(Review.Share share) {
                                show(
                                        new Filter.Term(
                                                FilterField.DUE,
                                                List.of(new Operand.Exactly(share.curator()))));
                            }
                        });
        JudgeView view = new JudgeView(judging, start, options);
        return new Place.Content(view, view::arrive);
    }

    Place.Content agreement() {
        AgreementViewModel model = new AgreementViewModel(session, new ListAndReader());
        AgreementView view = new AgreementView(model, () -> goTo.accept(JUDGE));
        return new Place.Content(view, view::arrive);
    }

    JudgeViewModel judging() {
        return judging;
    }

    /// Opens the sheet that gives conversations out.
    void openAssign() {
        AssignSheet.open(new AssignViewModel(session, scopes), sheets, judging.scopes());
    }

    /// Lets the list show what the curator was given and is not done with.
    void showDue() {
        show(new Filter.Term(FilterField.DUE, List.of(new Operand.Exactly(session.curatorName()))));
    }

    private void show(Filter filter) {
        goTo.accept(PlaceCommands.REVIEW);
        left.filter().filterBy(filter);
    }

    private final class ListAndReader implements AgreementViewModel.Scope {
        @Override
        public Optional<Set<String>> listed() {
            return JudgingPlaces.this.listed();
        }

        @Override
        public void open(String conversation, int turn) {
            goTo.accept(PlaceCommands.REVIEW);
            session.open(conversation, turn);
        }

        @Override
        public void list(List<String> conversations) {
            show(
                    new Filter.Term(
                            FilterField.ID,
                            conversations.stream()
                                    .map(id -> (Operand) new Operand.Exactly(id))
                                    .toList()));
        }
    }
}
