package org.thoughttrace.curator.ui.subset;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.filter.SubsetNames;
import org.thoughttrace.curator.logic.subset.Keeping;
import org.thoughttrace.curator.logic.subset.SetOperation;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.find.FilterViewModel;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// All that is done with named subsets, for the list, the menus, the keys and the palette alike. What
/// asks for something more opens a sheet.
public final class SubsetDesk {

    private static final String NONE_CHOSEN =
            "No subset is chosen: mark one in the list of subsets, or show one.";
    private static final String NONE_MARKED =
            "Mark several conversations in the list first, with Shift and the arrow keys.";

    private final Session session;
    private final Sheets sheets;
    private final FilterViewModel filter;
    private final SubsetsViewModel model;
    private final ObservableValue<List<String>> marked;

    /// A desk over the list of subsets and the filter of a window.
    ///
    /// @param marked the ids of the conversations that are marked in the list
    public SubsetDesk(
            Session session,
            Sheets sheets,
            FilterViewModel filter,
            SubsetsViewModel model,
            ObservableValue<List<String>> marked) {
        this.session = session;
        this.sheets = sheets;
        this.filter = filter;
        this.model = model;
        this.marked = marked;
    }

    /// The list it works on.
    public SubsetsViewModel model() {
        return model;
    }

    /// Nothing, while acts have a subset to be done to; else a sentence.
    public ObservableValue<String> obstacle() {
        return Bindings.createStringBinding(
                () -> model.meant().isEmpty() ? NONE_CHOSEN : "",
                model.chosenProperty(),
                model.currentProperty(),
                model.shownProperty());
    }

    /// Asks for a name, and keeps the filter or what it finds now.
    ///
    /// @param proposed can be changed in the sheet
    public void save(Keeping proposed) {
        withSubsets(subsets -> {
            SaveViewModel saving = new SaveViewModel(session, filter, proposed, names(subsets));
            SaveSheet.open(sheets, saving, this::saved);
        });
    }

    /// Nothing, while several conversations are marked; else a sentence.
    public ObservableValue<String> nothingMarked() {
        return marked.map(ids -> ids.size() > 1 ? "" : NONE_MARKED);
    }

    /// Asks for a name, and keeps the conversations that are marked in the list.
    public void saveMarked() {
        List<String> ids = List.copyOf(marked.getValue());
        if (ids.size() < 2) {
            session.tell(Notice.problem(NONE_MARKED));
            return;
        }
        withSubsets(subsets ->
                NameSheet.open(
                        sheets,
                        "Keep " + Wording.number(ids.size()) + " conversations as a subset",
                        "Save",
                        new NameViewModel("", names(subsets), NameViewModel.IfTaken.REPLACE),
                        name -> saved(name, new Subset.Frozen(ids, null))));
    }

    /// Draws a sample.
    public void sample() {
        withSubsets(subsets ->
                SampleSheet.open(
                        sheets,
                        new SampleViewModel(session, filter.filter(), model.meant(), subsets),
                        this::saved));
    }

    /// Puts subsets together.
    public void combine(SetOperation operation) {
        withSubsets(subsets -> {
            if (subsets.size() < 2) {
                session.tell(
                        Notice.problem(
                                "It takes two subsets to put together; there "
                                        + (subsets.isEmpty() ? "is none." : "is one.")
                                        + " Save a filter as a subset first."));
                return;
            }
            CombineSheet.open(
                    sheets,
                    new CombineViewModel(session, operation, subsets, model.meant()),
                    this::saved);
        });
    }

    /// Asks for another name of the subset that is meant.
    public void rename() {
        withOne((subset, subsets) -> {
            List<String> others = new ArrayList<>(names(subsets));
            others.remove(subset.name());
            NameViewModel name =
                    new NameViewModel(subset.name(), others, NameViewModel.IfTaken.REFUSE);
            NameSheet.open(
                    sheets,
                    "Rename the subset",
                    "Rename",
                    name,
                    now -> renamed(subset.name(), now));
        });
    }

    private void renamed(String before, String now) {
        session.perform(
                new Act.RenameSubset(before, now),
                () -> session.tasks().soon(() -> follow(before, now)));
    }

    /// A filter that names it goes on to do so.
    private void follow(String before, String now) {
        if (SubsetNames.in(filter.filter()).contains(before)) {
            filter.filterBy(SubsetNames.renamed(filter.filter(), before, now));
        }
    }

    /// Keeps the same under a second name, which can be changed afterwards.
    public void duplicate() {
        withOne((subset, subsets) -> {
            String second = NameViewModel.free(subset.name() + " copy", names(subsets));
            session.perform(
                    new Act.SaveSubset(second, subset.content()),
                    () -> session.tasks().soon(() -> duplicated(subset.name(), second)));
        });
    }

    private void duplicated(String name, String second) {
        session.tell(
                Notice.information("“" + name + "” is kept a second time, as “" + second + "”."));
    }

    /// Deletes the subsets that are meant, and offers to take that back.
    public void remove() {
        List<String> names = model.meant();
        if (names.isEmpty()) {
            session.tell(Notice.problem(NONE_CHOSEN));
            return;
        }
        String what = names.size() == 1 ? "subset " + names.getFirst() : names.size() + " subsets";
        session.perform(
                "Remove " + what,
                names.stream().<Act>map(Act.RemoveSubset::new).toList(),
                () -> session.tasks().soon(() -> removed(names, what)));
    }

    private void removed(List<String> names, String what) {
        boolean isShown =
                SubsetNames.only(filter.filter())
                        .filter(shown -> names.stream().anyMatch(shown::equalsIgnoreCase))
                        .isPresent();
        if (isShown) {
            filter.clear();
        }
        session.tell(
                new Notice(
                        Notice.Kind.INFORMATION,
                        "Deleted the " + what + ". The conversations stay.",
                        "Undo",
                        session::undo));
    }

    /// Shows the conversations of the subset that is meant.
    public void show() {
        model.meant().stream().findFirst().ifPresent(model::show);
    }

    /// Shows those to which something was done since the subset was frozen.
    public void showChanged() {
        model.meant().stream()
                .findFirst()
                .ifPresentOrElse(
                        model::showChanged, () -> session.tell(Notice.problem(NONE_CHOSEN)));
    }

    /// Keeps a content and shows it.
    private void saved(String name, Subset.Content content) {
        session.perform(
                new Act.SaveSubset(name, content),
                () -> session.tasks().soon(() -> model.show(name)));
    }

    private static List<String> names(List<Subset> subsets) {
        return subsets.stream().map(Subset::name).toList();
    }

    private interface One {
        void act(Subset subset, List<Subset> all);
    }

    private void withOne(One action) {
        Optional<String> wanted = model.meant().stream().findFirst();
        if (wanted.isEmpty()) {
            session.tell(Notice.problem(NONE_CHOSEN));
            return;
        }
        withSubsets(subsets ->
                subsets.stream()
                        .filter(subset -> subset.name().equalsIgnoreCase(wanted.get()))
                        .findFirst()
                        .ifPresent(subset -> action.act(subset, subsets)));
    }

    private void withSubsets(Consumer<List<Subset>> action) {
        Workspace workspace = session.workspace();
        session.tasks()
                .read(
                        "Reading the subsets",
                        control -> workspace.subsets().all(),
                        action,
                        session::failed);
    }
}
