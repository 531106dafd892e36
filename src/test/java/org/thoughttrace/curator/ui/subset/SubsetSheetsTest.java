package org.thoughttrace.curator.ui.subset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.subset.Keeping;
import org.thoughttrace.curator.logic.subset.SetOperation;
import org.thoughttrace.curator.logic.subset.SubsetNow;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.model.Subset.Frozen;
import org.thoughttrace.curator.model.Subset.Live;
import org.thoughttrace.curator.ui.find.FilterViewModel;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.Tasks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The list of subsets and the sheets that make them, without a window.
class SubsetSheetsTest {

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit calls open before each test.
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private Session session;

    @SuppressWarnings("NullAway.Init")
    private FilterViewModel filter;

    private final List<Act.SaveSubset> saved = new ArrayList<>();

    @BeforeEach
    void open() {
        workspace = SampleStore.open(folder);
        session = new Session(workspace, Tasks.inline(), () -> "Ada");
        filter = new FilterViewModel(session);
        session.refresh(SampleStore.FIRST);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void keep(String name, Subset.Content content) {
        saved.add(new Act.SaveSubset(name, content));
        session.perform(new Act.SaveSubset(name, content));
    }

    @Test
    void theListFollowsTheStoreWhileSomebodyLooks() {
        SubsetsViewModel model = new SubsetsViewModel(session, filter);
        keep("Long", new Live("turns:8.."));
        assertThat(model.subsetsProperty().get()).isEmpty();
        model.shownProperty().set(true);
        assertThat(model.subsetsProperty().get())
                .extracting(SubsetNow::name)
                .containsExactly("Long");
        keep("Both", new Frozen(List.of(SampleStore.FIRST, SampleStore.SECOND), null));
        assertThat(model.subsetsProperty().get()).hasSize(2);
        model.show("Long");
        assertThat(filter.expressionProperty().get()).isEqualTo("subset:Long");
        assertThat(model.currentProperty().get()).contains("Long");
        assertThat(model.meant()).containsExactly("Long");
        model.chosenProperty().set(List.of(model.subsetsProperty().get().getFirst()));
        assertThat(model.meant()).containsExactly("Both");
        model.shownProperty().set(false);
        assertThat(model.meant()).as("what nobody sees is not meant").containsExactly("Long");
        session.perform(new Act.AddTag(SampleStore.SECOND, "x"));
        model.showChanged("Both");
        assertThat(filter.resultProperty().get().ids().orElseThrow())
                .containsExactly(SampleStore.SECOND);
    }

    @Test
    void aFilterIsSavedLiveOrFrozen() {
        filter.expressionProperty().set("turns:8..");
        SaveViewModel model = new SaveViewModel(session, filter, Keeping.LIVE, List.of("Gold"));
        assertThat(model.name().usable().get()).isFalse();
        model.name().nameProperty().set(" gold ");
        assertThat(model.name().usable().get()).isTrue();
        assertThat(model.name().remark().get()).contains("“Gold”").contains("undone");
        model.save(this::keep);
        model.keepingProperty().set(Keeping.FROZEN);
        model.save(this::keep);
        assertThat(saved.getFirst()).isEqualTo(new Act.SaveSubset("gold", new Live("turns:8..")));
        assertThat(((Frozen) saved.getLast().content()).ids())
                .containsExactlyInAnyOrderElementsOf(
                        filter.resultProperty().get().ids().orElseThrow());
    }

    @Test
    void aNameThatCannotBeIsRefusedWhereItIsTyped() {
        NameViewModel name = new NameViewModel("A", List.of("B"), NameViewModel.IfTaken.REFUSE);
        assertThat(name.usable().get()).isTrue();
        name.nameProperty().set("b");
        assertThat(name.usable().get()).isFalse();
        assertThat(name.remark().get()).contains("already");
        name.nameProperty().set("x".repeat(101));
        assertThat(name.remark().get()).contains("at most 100");
        assertThat(NameViewModel.free("B", List.of("b", "B 2"))).isEqualTo("B 3");
    }

    @Test
    void subsetsArePutTogether() {
        keep("Long", new Live("turns:8.."));
        keep("The", new Live("reaction:the"));
        keep("Two", new Frozen(List.of(SampleStore.FIRST, SampleStore.SECOND), null));
        CombineViewModel model =
                new CombineViewModel(
                        session,
                        SetOperation.DIFFERENCE,
                        workspace.subsets().all(),
                        List.of("Long", "The"));
        assertThat(model.name().nameProperty().get()).isEqualTo("Long without The");
        assertThat(model.bestProperty().get()).isEqualTo(Keeping.LIVE);
        model.firstProperty().set(model.find("The").orElseThrow());
        assertThat(model.name().nameProperty().get()).isEqualTo("The without Long");
        model.save(this::keep);
        assertThat(saved.getLast().content()).isEqualTo(new Live("reaction:the -turns:8.."));
        model.tickProperty(model.find("Two").orElseThrow()).set(true);
        assertThat(model.bestProperty().get()).isEqualTo(Keeping.FROZEN);
        model.operationProperty().set(SetOperation.UNION);
        model.name().nameProperty().set("All of it");
        model.operationProperty().set(SetOperation.INTERSECTION);
        assertThat(model.name().nameProperty().get()).isEqualTo("All of it");
        model.subsets().forEach(subset -> model.tickProperty(subset).set(false));
        assertThat(model.usable().get()).isFalse();
        assertThat(model.outcomeProperty().get()).contains("two subsets");
    }

    @Test
    void aSampleIsWhatWasPreviewed() {
        keep("Long", new Live("turns:8.."));
        SampleViewModel model =
                new SampleViewModel(
                        session,
                        new Filter.Everything(),
                        List.of("Long"),
                        workspace.subsets().all());
        assertThat(model.sourceProperty().get().title()).isEqualTo("Subset: Long");
        model.numberProperty().set("2");
        model.seedProperty().set("7");
        assertThat(model.name().nameProperty().get()).isEqualTo("Sample of 2, seed 7");
        model.perProperty().set(Optional.of(FilterField.LABEL));
        assertThat(model.name().nameProperty().get()).isEqualTo("Sample of 2 per label, seed 7");
        assertThat(model.sampleProperty().get().orElseThrow().shares()).isNotEmpty();
        model.save(this::keep);
        assertThat(saved.getLast().content())
                .isEqualTo(model.sampleProperty().get().orElseThrow().content());
        for (String wrong : List.of("", "0", "-3", "two", "9999999999")) {
            model.numberProperty().set(wrong);
            assertThat(model.usable().get()).as(wrong).isFalse();
            assertThat(model.summaryProperty().get()).contains("whole number");
        }
        model.numberProperty().set("1");
        assertThat(model.usable().get()).isTrue();
        model.seedProperty().set("x");
        assertThat(model.usable().get()).isFalse();
        model.otherSeed();
        assertThat(model.usable().get()).isTrue();
    }
}
