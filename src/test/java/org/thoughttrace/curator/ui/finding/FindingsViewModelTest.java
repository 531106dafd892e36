package org.thoughttrace.curator.ui.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.audit.Standing;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.ui.finding.FindingsViewModel.State;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.Tasks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The list of findings without a window: what it shows, where it leads, what acts do to it.
@SuppressWarnings("NullAway.Init") // Made anew before each test.
class FindingsViewModelTest {

    @TempDir private Path folder;
    private Workspace workspace;
    private Session session;
    private FindingsViewModel model;
    private final List<Finding> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        workspace = SampleStore.open(folder);
        session = new Session(workspace, Tasks.inline(), () -> SampleStore.CURATOR);
        model = new FindingsViewModel(session);
        model.setOpener(opened::add);
        session.refresh(null);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<Finding> shown() {
        return model.rows().stream()
                .filter(FindingRow.Entry.class::isInstance)
                .map(row -> ((FindingRow.Entry) row).judged().finding())
                .toList();
    }

    private void ask(FindingQuery query) {
        model.queryProperty().set(query);
    }

    @Test
    void nothingRunsBeforeSomebodyLooks() {
        assertThat(model.stateProperty().get()).isEqualTo(State.NOT_YET);
        model.arrive();
        assertThat(model.stateProperty().get()).isEqualTo(State.FOUND);
        assertThat(shown()).isNotEmpty();
        assertThat(model.summaryProperty().get()).startsWith(shown().size() + " findings");
    }

    @Test
    void theKeyForTheNextGoesToTheFirstOnceTheChecksAreDone() {
        model.go(1);
        assertThat(opened).containsExactly(shown().getFirst());
        assertThat(model.findingProperty().get())
                .hasValueSatisfying(one -> assertThat(one.finding()).isEqualTo(shown().getFirst()));
        model.go(1);
        assertThat(opened).hasSize(2);
    }

    @Test
    void everyGroupIsUnderOneHeadingWithItsCount() {
        model.arrive();
        for (FindingGrouping grouping : FindingGrouping.values()) {
            ask(FindingQuery.ALL.withGrouping(grouping));
            int counted = 0;
            List<String> titles = new ArrayList<>();
            for (FindingRow row : model.rows()) {
                if (row instanceof FindingRow.Heading(String title, int count)) {
                    counted += count;
                    titles.add(title);
                }
            }
            assertThat(counted).isEqualTo(shown().size());
            assertThat(titles).doesNotHaveDuplicates();
        }
    }

    @Test
    void severityCheckAndWordsNarrowTheList() {
        model.arrive();
        ask(FindingQuery.ALL.withLeast(Severity.MAJOR));
        assertThat(shown()).isNotEmpty().allMatch(one -> one.severity() == Severity.MAJOR);
        ask(FindingQuery.ALL.withCheck("thought-too-short"));
        assertThat(shown()).isNotEmpty().allMatch(one -> one.check().equals("thought-too-short"));
        ask(FindingQuery.ALL.withText("  IBAN "));
        assertThat(shown()).hasSize(1);
        ask(FindingQuery.ALL.withText("no such words"));
        assertThat(model.stateProperty().get()).isEqualTo(State.NOTHING_SHOWN);
    }

    @Test
    void oneKeyGoesThroughAllOfThemAndBack() {
        model.arrive();
        int all = shown().size();
        for (int i = 0; i < all; i++) {
            model.go(1);
        }
        assertThat(opened).isEqualTo(shown());
        model.go(1);
        assertThat(session.noticeProperty().get()).isPresent();
        model.go(-1);
        assertThat(opened.getLast()).isEqualTo(shown().get(all - 2));
    }

    @Test
    void whatIsDismissedLeavesTheListAndTheNextIsGoneToByTheSameKey() {
        model.arrive();
        ask(FindingQuery.ALL.withCheck("thought-too-short"));
        List<Finding> before = shown();
        model.go(1);
        model.dismiss("short and right");
        assertThat(shown()).isEqualTo(before.subList(1, before.size()));
        model.go(1);
        assertThat(opened.getLast()).isEqualTo(before.get(1));
        ask(model.queryProperty().get().withStanding(Standing.DISMISSED));
        assertThat(shown()).containsExactly(before.getFirst());
        model.choose(1);
        model.restore();
        ask(model.queryProperty().get().withStanding(Standing.OPEN));
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void fixesAndFlagsAreActsThatUndoTakesBack() {
        model.arrive();
        ask(FindingQuery.ALL.withCheck("thought-too-short"));
        List<Finding> before = shown();
        model.go(1);
        model.fix();
        assertThat(shown()).doesNotContain(before.getFirst());
        session.undo();
        assertThat(shown()).isEqualTo(before);
        model.choose(1);
        model.flag();
        assertThat(shown()).doesNotContain(before.getFirst());
        ask(model.queryProperty().get().withStanding(Standing.FLAGGED));
        assertThat(shown()).containsExactly(before.getFirst());
        session.undo();
        assertThat(shown()).isEmpty();
    }

    @Test
    void anImportIsCheckedByItself() throws java.io.IOException {
        assertThat(model.stateProperty().get()).isEqualTo(State.NOT_YET);
        SampleStore.take(
                workspace,
                SampleStore.file(folder, "one.jsonl", "{\"id\":\"new_1\",\"messages\":[]}"));
        session.refresh(null);
        assertThat(shown()).anyMatch(one -> one.conversation().equals("new_1"));
    }

    @Test
    void whatNobodyHasLookedAtIsOpenedBeforeAnythingIsDoneAboutIt() {
        model.arrive();
        ask(FindingQuery.ALL.withCheck("thought-too-short"));
        List<Finding> before = shown();
        model.go(1);
        model.fix();
        model.fix();
        assertThat(shown()).isEqualTo(before.subList(1, before.size()));
        assertThat(opened).containsExactly(before.get(0), before.get(1));
        assertThat(session.noticeProperty().get()).isPresent();
        model.fix();
        assertThat(shown()).isEqualTo(before.subList(2, before.size()));
    }

    @Test
    void aCheckThatIsOffSaysSoAndCanBeSwitchedOn() {
        model.arrive();
        ask(FindingQuery.ALL.withCheck("thought-late"));
        assertThat(model.stateProperty().get()).isEqualTo(State.CHECK_OFF);
        model.switchOn();
        assertThat(model.stateProperty().get()).isEqualTo(State.FOUND);
        assertThat(shown()).isNotEmpty().allMatch(one -> one.check().equals("thought-late"));
    }

    @Test
    void whatWasDismissedSaysByWhomAndWhyAndThatItIsShown() {
        model.arrive();
        ask(FindingQuery.ALL.withCheck("thought-too-short"));
        model.go(1);
        Finding first = shown().getFirst();
        model.dismiss("short and right");
        ask(FindingQuery.ALL.withStanding(Standing.DISMISSED));
        assertThat(model.summaryProperty().get()).isEqualTo("1 finding dismissed");
        List<Revision> told = new ArrayList<>();
        model.whoDismissed(first, told::add);
        assertThat(told)
                .singleElement()
                .satisfies(revision -> {
                    assertThat(revision.why()).isEqualTo("short and right");
                    assertThat(revision.curator()).isEqualTo(SampleStore.CURATOR);
                });
    }
}
