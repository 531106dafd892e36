package org.thoughttrace.curator.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.find.FilterViewModel;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.Tasks;

import java.nio.file.Path;
import java.util.List;

/// The list keeps still under the hands of whoever works through it.
class QueueViewModelTest {

    @TempDir private Path folder;
    private Workspace workspace;
    private Session session;
    private FilterViewModel filter;
    private QueueViewModel queue;

    @BeforeEach
    void open() {
        workspace = SampleStore.open(folder);
        session = new Session(workspace, Tasks.inline(), () -> "Ada");
        filter = new FilterViewModel(session);
        queue = new QueueViewModel(session, filter);
        session.refresh(null);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<String> ids() {
        return queue.entries().stream().map(ConversationSummary::id).toList();
    }

    private void set(String id, Status status) {
        session.perform(new Act.SetStatus(id, status));
    }

    @Test
    void whatLeavesTheFilterStaysUntilOneGoesOn() {
        filter.expressionProperty().set("status:unreviewed");
        String first = ids().getFirst();
        session.open(first);
        set(first, Status.ACCEPTED);
        assertThat(ids()).first().isEqualTo(first);
        queue.move(1);
        assertThat(ids()).doesNotContain(first);
    }

    @Test
    void whileItHoldsNothingLeavesAndOneCanGoBack() {
        filter.expressionProperty().set("status:unreviewed");
        List<String> all = ids();
        queue.holdingProperty().set(true);
        session.open(all.getFirst());
        set(all.getFirst(), Status.ACCEPTED);
        queue.move(1);
        set(all.get(1), Status.REJECTED);
        queue.move(1);
        assertThat(ids()).isEqualTo(all);
        assertThat(queue.progressProperty().get())
                .isEqualTo(new QueueProgress(3, all.size(), 2, true));
        queue.move(-1);
        assertThat(session.isShowing(all.get(1))).isTrue();
        queue.holdingProperty().set(false);
        assertThat(ids()).hasSize(all.size() - 1).doesNotContain(all.getFirst());
    }

    @Test
    void whileItHoldsAnotherFilterIsObeyed() {
        queue.holdingProperty().set(true);
        filter.expressionProperty().set("id:" + SampleStore.SECOND);
        assertThat(ids()).containsExactly(SampleStore.SECOND);
    }

    @Test
    void anOrderThatFollowsTheWorkIsRestoredOnlyWhenOneGoesOn() {
        queue.orderProperty().set(QueueOrder.LEAST_REVIEWED);
        List<String> before = ids();
        session.open(before.getFirst());
        set(before.getFirst(), Status.ACCEPTED);
        assertThat(ids()).isEqualTo(before);
        queue.move(1);
        assertThat(ids()).last().isEqualTo(before.getFirst());
    }

    @Test
    void choosingTheSameOrderAgainSortsAnew() {
        queue.orderProperty().set(QueueOrder.STATUS);
        String first = ids().getFirst();
        session.open(first);
        set(first, Status.REJECTED);
        queue.sortBy(QueueOrder.STATUS);
        assertThat(ids()).last().isEqualTo(first);
    }

    @Test
    void theHeadingOfAGroupCountsWhatIsDoneAtOnce() {
        queue.groupingProperty().set(QueueGrouping.MODEL);
        QueueLine.Heading before = heading(0);
        ConversationSummary member = ((QueueLine.Entry) queue.lines().get(1)).summary();
        session.open(member.id());
        set(member.id(), Status.ACCEPTED);
        assertThat(heading(0).done()).isEqualTo(before.done() + 1);
        assertThat(heading(0).total()).isEqualTo(before.total());
        session.undo();
        assertThat(heading(0)).isEqualTo(before);
    }

    private QueueLine.Heading heading(int line) {
        return (QueueLine.Heading) queue.lines().get(line);
    }

    @Test
    void theNextUnreviewedIsSoughtFromHereOnAndThenFromTheStart() {
        List<String> all = ids();
        for (String id : all.subList(1, all.size())) {
            set(id, Status.ACCEPTED);
        }
        session.open(all.get(2));
        assertThat(queue.nextUnreviewed()).map(ConversationSummary::id).contains(all.getFirst());
        session.open(all.getFirst());
        assertThat(queue.nextUnreviewed()).isEmpty();
    }
}
