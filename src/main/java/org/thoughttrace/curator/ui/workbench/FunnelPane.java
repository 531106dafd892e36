package org.thoughttrace.curator.ui.workbench;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.export.Counts;
import org.thoughttrace.curator.logic.export.Funnel;
import org.thoughttrace.curator.logic.export.Outcome;
import org.thoughttrace.curator.logic.export.StrataTable;
import org.thoughttrace.curator.logic.split.SplitPlan;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.Locale;
import java.util.stream.Collectors;

/// What each rule takes away, from all there is to what is given out. A rule is pressed to see what it
/// took.
final class FunnelPane extends VBox {
    private static final String[] HEADS = {"", "Conversations", "Messages", "Thoughts", "Pairs"};

    /// Numbers far from their names are read in the wrong line.
    private static final double WIDEST = 820;

    private final WorkbenchViewModel model;

    FunnelPane(WorkbenchViewModel model) {
        super(12);
        this.model = model;
        getStyleClass().add("funnel");
        model.outcomeProperty().subscribe(found -> found.ifPresent(this::show));
    }

    private void show(Outcome outcome) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("funnel-grid");
        grid.setMaxWidth(WIDEST);
        for (int column = 0; column < HEADS.length; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
            constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            constraints.setMinWidth(column == 0 ? 120 : 64);
            grid.getColumnConstraints().add(constraints);
            Label head = Parts.label(HEADS[column], "small", "muted");
            head.setMinWidth(USE_PREF_SIZE);
            grid.add(head, column, 0);
        }
        row(grid, 1, Parts.label("In the store"), outcome.funnel().all(), "");
        int at = 2;
        for (Funnel.Stage stage : outcome.funnel().steps()) {
            Button rule =
                    Parts.button(
                            stage.rule().title() + "  " + Wording.number(stage.items()),
                            "link-button",
                            () -> model.lists().show(stage.rule()));
            rule.setMaxWidth(Double.MAX_VALUE);
            rule.setAlignment(Pos.CENTER_LEFT);
            rule.setAccessibleText(
                    stage.rule().title()
                            + ", "
                            + Wording.count(stage.items(), "item")
                            + ": show them");
            row(grid, at++, rule, stage.removed(), "−");
        }
        row(grid, at, Parts.label("Given out", "given-out"), outcome.given(), "");
        getChildren().setAll(grid, told(rows(outcome), "rows-told"));
        SplitPlan split = outcome.split();
        if (split != null) {
            getChildren().add(parts(split));
        }
        String personal = personal(outcome.personal(), isAsked());
        if (!personal.isEmpty()) {
            getChildren().add(told(personal, "muted"));
        }
        getChildren().add(lists(outcome.personal()));
    }

    private boolean isAsked() {
        return model.draft().recipeProperty().get().clean().redacts();
    }

    /// How many rows there will be: what one compares with the file afterwards.
    private static String rows(Outcome outcome) {
        return outcome.files().stream()
                .map(file -> Wording.count(file.rows(), "row") + " in " + file.name())
                .collect(Collectors.joining(" · "));
    }

    private static Label told(String words, String style) {
        Label label = Parts.label(words, "small", style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// What can be listed beneath the funnel beside what a rule took.
    private Node lists(Outcome.Personal personal) {
        FlowPane lists = new FlowPane(16, 4);
        lists.getStyleClass().add("funnel-lists");
        if (personal.found() > 0) {
            lists.getChildren()
                    .add(
                            Parts.button(
                                    "Look through " + Wording.count(personal.found(), "place"),
                                    "link-button",
                                    model.lists()::showReview));
        }
        if (!personal.rare().isEmpty()) {
            lists.getChildren()
                    .add(
                            Parts.button(
                                    "List "
                                            + Wording.count(
                                                    personal.rare().size(), "rare combination"),
                                    "link-button",
                                    model.lists()::showRare));
        }
        lists.setManaged(!lists.getChildren().isEmpty());
        return lists;
    }

    private static void row(GridPane grid, int row, Node title, Counts counts, String sign) {
        grid.add(title, 0, row);
        long[] numbers = {
            counts.conversations(), counts.messages(), counts.thoughts(), counts.pairs()
        };
        for (int at = 0; at < numbers.length; at++) {
            String words = numbers[at] == 0 && !sign.isEmpty() ? "·" : Wording.number(numbers[at]);
            grid.add(Parts.label(numbers[at] == 0 ? words : sign + words, "figures"), at + 1, row);
        }
    }

    private static VBox parts(SplitPlan plan) {
        VBox lines = new VBox(2, Parts.label("Parts", "section-name"));
        for (SplitPlan.Part part : plan.parts()) {
            lines.getChildren()
                    .add(
                            Parts.label(
                                    String.format(
                                            Locale.ROOT,
                                            "%s: %s of %s, %.1f %% (wanted %.1f %%)",
                                            part.name(),
                                            Wording.count(part.conversations(), "conversation"),
                                            Wording.count(part.participants(), "participant"),
                                            100 * part.achieved(),
                                            100 * part.wanted()),
                                    "small"));
        }
        StrataTable strata = StrataTable.of(plan);
        if (!strata.lines().isEmpty()) {
            Label shares = Parts.label(words(strata), "small", "muted");
            shares.setId("strata");
            shares.setWrapText(true);
            lines.getChildren().add(shares);
        }
        return lines;
    }

    private static String words(StrataTable strata) {
        return "Thoughts in "
                + String.join(" / ", strata.parts())
                + ": "
                + strata.lines().stream()
                        .map(line ->
                                line.name().replace('_', ' ')
                                        + " "
                                        + String.join(" / ", line.shares()))
                        .collect(Collectors.joining(" · "))
                + ".";
    }

    private static String personal(Outcome.Personal personal, boolean asked) {
        StringBuilder words = new StringBuilder();
        if (asked && personal.found() == 0) {
            words.append("No personal data was found in what is given out. ");
        }
        if (!personal.counts().isEmpty()) {
            words.append("Personal data, ")
                    .append(String.join(", ", personal.treated()))
                    .append(". ");
        }
        if (personal.rowsDropped() > 0) {
            words.append(Wording.count(personal.rowsDropped(), "row")).append(" dropped for it. ");
        }
        personal.leftovers()
                .forEach((kind, count) ->
                        words.append("Left over in the files: ")
                                .append(kind)
                                .append(' ')
                                .append(Wording.number(count))
                                .append(". "));
        return words.append(personal.rarity()).toString();
    }
}
