package org.thoughttrace.curator.ui.subset;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.named.StoreName;
import org.thoughttrace.curator.logic.subset.Combination;
import org.thoughttrace.curator.logic.subset.Keeping;
import org.thoughttrace.curator.logic.subset.SetOperation;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.session.Session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Subsets on their way to becoming one: which, how, and how many conversations come of it.
public final class CombineViewModel {

    private final Session session;
    private final Map<Subset, BooleanProperty> ticks = new LinkedHashMap<>();
    private final ObjectProperty<SetOperation> operation;
    private final ObjectProperty<Subset> first;
    private final ObjectProperty<Keeping> keeping = new SimpleObjectProperty<>(Keeping.LIVE);
    private final ReadOnlyObjectWrapper<Keeping> best = new ReadOnlyObjectWrapper<>(Keeping.LIVE);
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final NameViewModel name;
    private String proposed = "";
    private long asked;

    /// @param subsets two or more, by name
    /// @param meant the names of those ticked at first
    public CombineViewModel(
            Session session, SetOperation operation, List<Subset> subsets, List<String> meant) {
        this.session = session;
        this.operation = new SimpleObjectProperty<>(operation);
        this.first = new SimpleObjectProperty<>(subsets.getFirst());
        this.name =
                new NameViewModel(
                        "",
                        subsets.stream().map(Subset::name).toList(),
                        NameViewModel.IfTaken.REPLACE);
        for (Subset subset : subsets) {
            BooleanProperty tick = new SimpleBooleanProperty(meant.contains(subset.name()));
            tick.subscribe((before, now) -> changed());
            ticks.put(subset, tick);
        }
        ticked().stream().findFirst().ifPresent(first::set);
        this.operation.subscribe((before, now) -> changed());
        first.subscribe((before, now) -> changed());
        keeping.subscribe((before, now) -> changed());
        changed();
    }

    /// All there are, by name.
    public List<Subset> subsets() {
        return List.copyOf(ticks.keySet());
    }

    /// True while a subset is to be put in.
    public BooleanProperty tickProperty(Subset subset) {
        return Objects.requireNonNull(ticks.get(subset));
    }

    /// How they are put together.
    public ObjectProperty<SetOperation> operationProperty() {
        return operation;
    }

    /// The one a difference begins with.
    public ObjectProperty<Subset> firstProperty() {
        return first;
    }

    /// What is wished of the outcome.
    public ObjectProperty<Keeping> keepingProperty() {
        return keeping;
    }

    /// Whether the outcome can live on.
    public ReadOnlyObjectProperty<Keeping> bestProperty() {
        return best.getReadOnlyProperty();
    }

    /// How many conversations come of it, in words.
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// Its name.
    public NameViewModel name() {
        return name;
    }

    /// True when nothing is missing.
    public BooleanBinding usable() {
        return Bindings.createBooleanBinding(
                () ->
                        parts().size() >= 2
                                && StoreName.fault("a subset", name.nameProperty().get()).isEmpty(),
                name.nameProperty(),
                outcome);
    }

    private List<Subset> ticked() {
        return ticks.keySet().stream().filter(subset -> tickProperty(subset).get()).toList();
    }

    /// Those to be put together; a difference begins with the first.
    private List<Subset> parts() {
        List<Subset> parts = new ArrayList<>(ticked());
        if (operation.get() == SetOperation.DIFFERENCE) {
            parts.remove(first.get());
            parts.addFirst(first.get());
        }
        return parts;
    }

    private void changed() {
        List<Subset> parts = parts();
        long question = ++asked;
        best.set(Combination.atBest(operation.get(), parts));
        propose(parts);
        if (parts.size() < 2) {
            outcome.set("Tick two subsets or more.");
            return;
        }
        SetOperation how = operation.get();
        session.tasks()
                .read(
                        "Counting",
                        control -> count(session.workspace(), how, parts),
                        count ->
                                say(
                                        question,
                                        Wording.count(count, "conversation") + " come of it."),
                        failure -> say(question, Failures.sentence(failure)));
    }

    private void say(long question, String words) {
        if (question == asked) {
            outcome.set(words);
        }
    }

    private static int count(Workspace workspace, SetOperation how, List<Subset> parts) {
        Subset.Content content = workspace.catalogue().combine(how, parts, Keeping.FROZEN);
        return content instanceof Subset.Frozen frozen ? frozen.ids().size() : 0;
    }

    /// A name of their names, until somebody types another.
    private void propose(List<Subset> parts) {
        if (name.nameProperty().get().equals(proposed)) {
            String all =
                    parts.size() < 2
                            ? ""
                            : Combination.name(
                                    operation.get(), parts.stream().map(Subset::name).toList());
            proposed = all.length() > StoreName.LONGEST ? "" : all;
            name.nameProperty().set(proposed);
        }
    }

    /// What the wish for the outcome means.
    public String meaning(Keeping choice) {
        return switch (choice) {
            case LIVE ->
                    "Finds its conversations anew each time, by the filters of these subsets as"
                            + " they are now.";
            case FROZEN -> "Keeps the conversations that come of it now.";
        };
    }

    /// Puts them together.
    ///
    /// @param then gets name and content, on the FX thread
    public void save(BiConsumer<String, Subset.Content> then) {
        String called = name.clean();
        SetOperation how = operation.get();
        Keeping wish = keeping.get();
        List<Subset> parts = parts();
        session.tasks()
                .read(
                        "Putting together",
                        control -> session.workspace().catalogue().combine(how, parts, wish),
                        content -> then.accept(called, content),
                        session::failed);
    }

    /// The one of a name.
    Optional<Subset> find(String wanted) {
        return ticks.keySet().stream().filter(one -> one.name().equals(wanted)).findFirst();
    }
}
