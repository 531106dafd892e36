package org.thoughttrace.curator.ui.workbench;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Recipe.Pairs;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.ui.control.Segments;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The first step: which conversations.
final class WhichStep extends VBox {
    private static final String ALL = "All conversations";

    private final WorkbenchViewModel model;
    private final TextField filter;
    private final ComboBox<String> subset;
    private final Map<Status, ToggleButton> statuses = new EnumMap<>(Status.class);
    private final Map<String, ToggleButton> flags = new LinkedHashMap<>();
    private final ReadField least;
    private final ReadField most;
    private final Segments<Pairs> pairs;

    WhichStep(WorkbenchViewModel model) {
        super(10);
        this.model = model;
        RecipeDraft draft = model.draft();
        filter = FormRow.text("Filter", "label:scope_fit turns:6..", draft::filter);
        subset =
                FormRow.choice(
                        "Subset",
                        List.of(ALL),
                        name -> draft.subset(name.equals(ALL) ? null : name));
        least =
                ReadField.number(
                        "Fewest messages",
                        "from",
                        draft,
                        number -> draft.turns(number, which().mostTurns()));
        most =
                ReadField.number(
                        "Most messages",
                        "to",
                        draft,
                        number -> draft.turns(which().leastTurns(), number));
        least.field().setPrefColumnCount(4);
        most.field().setPrefColumnCount(4);
        pairs = FormRow.segments(List.of(Pairs.values()), WhichStep::words, draft::pairs);
        getChildren()
                .setAll(
                        FormRow.named("Subset", subset),
                        FormRow.named("Filter", filter),
                        FormRow.named("Status (none chosen: all)", statusChips()),
                        new VBox(
                                FormRow.named("Messages", new HBox(8, least.field(), most.field())),
                                least.problem(),
                                most.problem()),
                        FormRow.named("Replies with reaction and next reason", pairs),
                        FormRow.named("Leave out what has an open flag", flagChips()));
        draft.recipeProperty().subscribe(this::show);
    }

    private Recipe.Which which() {
        return model.draft().recipeProperty().get().which();
    }

    private static String words(Pairs pairs) {
        return switch (pairs) {
            case ANY -> "Any";
            case SOME -> "Some";
            case ALL -> "All";
        };
    }

    private FlowPane statusChips() {
        FlowPane chips = new FlowPane(6, 6);
        for (Status status : Status.values()) {
            ToggleButton chip = FormRow.chip(status.title(), () -> model.draft().toggle(status));
            statuses.put(status, chip);
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private FlowPane flagChips() {
        FlowPane chips = new FlowPane(6, 6);
        for (LabelScheme.Item kind : model.session().schemeProperty().get().flagKinds()) {
            ToggleButton chip =
                    FormRow.chip(kind.name(), () -> model.draft().toggleFlag(kind.key()));
            flags.put(kind.key(), chip);
            chips.getChildren().add(chip);
        }
        return chips;
    }

    /// Lists the subsets that there are now.
    void offer(List<Subset> subsets) {
        List<String> names = new ArrayList<>();
        names.add(ALL);
        subsets.forEach(each -> names.add(each.name()));
        if (!names.equals(subset.getItems())) {
            subset.getItems().setAll(names);
        }
        show(model.draft().recipeProperty().get());
    }

    private void show(Recipe recipe) {
        Recipe.Which which = recipe.which();
        FormRow.put(filter, which.filter());
        subset.setValue(which.subset() == null ? ALL : which.subset());
        statuses.forEach((status, chip) -> chip.setSelected(which.statuses().contains(status)));
        flags.forEach((kind, chip) -> chip.setSelected(which.excludeFlags().contains(kind)));
        least.show(which.leastTurns() == 0 ? "" : Integer.toString(which.leastTurns()));
        most.show(which.mostTurns() == 0 ? "" : Integer.toString(which.mostTurns()));
        pairs.show(which.pairs());
    }
}
