package org.thoughttrace.curator.ui.bulk;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.bulk.BulkPlan;
import org.thoughttrace.curator.logic.bulk.BulkPlan.Counts;
import org.thoughttrace.curator.logic.bulk.BulkWish;
import org.thoughttrace.curator.logic.bulk.ThoughtChange;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What would change: how much, and of thoughts each change, to be ticked or not.
final class PreviewPane extends VBox {

    private final BulkViewModel model;
    private final Label head = Parts.label("", "bulk-head");
    private final Label more = Parts.label("", "small", "muted");
    private final Label refused = Parts.label("", "small", "bulk-refused");
    private final ListView<ThoughtChange> list = new ListView<>();
    private final Button all = Parts.button("Tick all", "link-button", this::tickAll);
    private final Button none = Parts.button("Tick none", "link-button", this::tickNone);

    PreviewPane(BulkViewModel model, LabelScheme scheme) {
        this.model = model;
        getStyleClass().add("bulk-preview");
        list.getStyleClass().addAll("sheet-list", "framed", "bulk-list");
        list.setAccessibleText("Changes. Space ticks one or takes the tick away.");
        list.setCellFactory(_ -> new ChangeCell(scheme, model.ticks()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        list.setPrefHeight(0);
        for (Label label : List.of(more, refused)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            Parts.showWhen(label, label.textProperty().isNotEmpty());
        }
        head.setMinWidth(0);
        all.setMinWidth(USE_PREF_SIZE);
        none.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(12, head, Parts.spacer(), all, none);
        row.setAlignment(Pos.BASELINE_LEFT);
        getChildren().setAll(row, more, refused, list);
        model.planProperty().subscribe(plan -> show(plan));
        model.ticks().wantedProperty().subscribe(() -> sayHead());
        model.upToDateProperty().subscribe(() -> sayHead());
        model.kindProperty().subscribe(() -> sayHead());
    }

    private void show(Optional<BulkPlan> plan) {
        List<ThoughtChange> changes = plan.map(BulkPlan::changes).orElse(List.of());
        boolean isListed = !changes.isEmpty();
        list.setItems(FXCollections.observableList(changes));
        for (Region part : List.of(list, all, none)) {
            part.setVisible(isListed);
            part.setManaged(isListed);
        }
        if (isListed) {
            list.getSelectionModel().selectFirst();
        }
        more.setText(plan.map(shown -> already(shown)).orElse(""));
        refused.setText(plan.map(shown -> refused(shown)).orElse(""));
        sayHead();
    }

    private void sayHead() {
        Optional<BulkPlan> plan = model.planProperty().get();
        if (!model.upToDateProperty().get() || plan.isEmpty()) {
            String advice = model.advice();
            boolean isWrong = !model.problemProperty().get().isEmpty();
            head.setText(!advice.isEmpty() ? advice : isWrong ? "" : "Looking …");
            head.getStyleClass().setAll("label", "bulk-head", "muted");
            return;
        }
        head.getStyleClass().setAll("label", "bulk-head");
        head.setText(changing(plan.get()));
    }

    private String changing(BulkPlan plan) {
        Counts counts = plan.counts();
        if (counts.changes() == 0) {
            return nothing(plan);
        }
        String things = things(plan.wish(), counts.changes());
        String ticked =
                plan.wish().isListed() && model.wanted() < counts.changes()
                        ? Wording.number(model.wanted()) + " of " + things + " ticked"
                        : things + (counts.changes() == 1 ? " changes" : " change");
        return isOfWhole(plan.wish())
                ? ticked
                : ticked + ", in " + Wording.count(counts.changing(), "conversation");
    }

    private static String nothing(BulkPlan plan) {
        if (plan.counts().conversations() == 0) {
            return "The filter finds no conversation.";
        }
        boolean isAnyMeant = plan.counts().already() + plan.counts().refusedInAll() > 0;
        return isAnyMeant
                ? "Nothing would change."
                : plan.wish() instanceof BulkWish.Replace
                        ? "The words stand in none of these thoughts."
                        : "None of what is meant is in these conversations.";
    }

    private static String already(BulkPlan plan) {
        int already = plan.counts().already();
        return already == 0
                ? ""
                : things(plan.wish(), already)
                        + (already == 1 ? " is" : " are")
                        + " so already, and nothing is written for "
                        + (already == 1 ? "it." : "them.");
    }

    private static String refused(BulkPlan plan) {
        List<String> reasons = new ArrayList<>();
        for (Map.Entry<String, Integer> reason : plan.counts().reasons().entrySet()) {
            reasons.add(
                    things(plan.wish(), reason.getValue())
                            + " cannot be changed: "
                            + reason.getKey()
                            + ".");
        }
        return reasons.stream().collect(Collectors.joining(" "));
    }

    private static String things(BulkWish wish, int number) {
        return Wording.count(
                number,
                switch (wish) {
                    case BulkWish.SetStage _ -> "turn";
                    case BulkWish.Relabel _, BulkWish.Replace _ -> "thought";
                    case BulkWish.RaiseFlag flag ->
                            switch (flag.on()) {
                                case CONVERSATIONS -> "conversation";
                                case TURNS -> "turn";
                                case THOUGHTS -> "thought";
                            };
                    default -> "conversation";
                });
    }

    private static boolean isOfWhole(BulkWish wish) {
        return things(wish, 1).endsWith("conversation");
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            int at = list.getFocusModel().getFocusedIndex();
            if (at >= 0 && at < list.getItems().size()) {
                model.ticks().turn(at);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            // A list takes Enter for itself; in a sheet it goes on.
            model.perform();
            event.consume();
        }
    }

    private void tickAll() {
        model.ticks().all();
    }

    private void tickNone() {
        model.ticks().none();
    }
}
