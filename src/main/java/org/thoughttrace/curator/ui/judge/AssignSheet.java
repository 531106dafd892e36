package org.thoughttrace.curator.ui.judge;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.model.Assignment;
import org.thoughttrace.curator.ui.control.DropDown;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.List;

/// Gives conversations out for review, and takes an assignment away.
public final class AssignSheet {

    private final AssignViewModel model;
    private final Sheets sheets;
    private final VBox known = new VBox(6);

    private AssignSheet(AssignViewModel model, Sheets sheets) {
        this.model = model;
        this.sheets = sheets;
    }

    /// Opens the sheet.
    ///
    /// @param scopes the names of the choices of conversations
    public static void open(AssignViewModel model, Sheets sheets, List<String> scopes) {
        new AssignSheet(model, sheets).open(scopes);
    }

    private void open(List<String> scopes) {
        TextField name = field("What to call it", model.nameProperty());
        Button give = Parts.button("Assign", "primary-button", () -> model.assign(sheets::close));
        give.disableProperty().bind(model.obstacleProperty().map(words -> !words.isEmpty()));
        Label obstacle = Parts.label(model.obstacleProperty(), "small", "muted");
        obstacle.setWrapText(true);
        SheetFrame frame = new SheetFrame("Assign conversations for review", "assign-sheet");
        frame.setPrimary(give);
        frame.setBody(new VBox(16, form(name, scopes), known));
        frame.setFoot(
                obstacle,
                Parts.spacer(),
                Parts.button("Cancel", "plain-button", sheets::close),
                give);
        model.assignmentsProperty().subscribe(this::showKnown);
        model.refresh();
        frame.open(sheets, name, () -> {});
    }

    private GridPane form(TextField name, List<String> scopes) {
        GridPane form = new GridPane();
        form.setHgap(12);
        form.setVgap(10);
        DropDown<String> scope =
                new DropDown<>("Which conversations", choice -> Wording.line(choice, 40));
        scope.getItems().setAll(scopes);
        scope.setMaxWidth(Double.MAX_VALUE);
        scope.valueProperty().bindBidirectional(model.scopeProperty());
        if (!scopes.contains(scope.getValue())) {
            scope.setValue(scopes.getFirst());
        }
        TextField curators = field("Curators, separated by commas", model.curatorsProperty());
        curators.setPromptText("Ada, Bob");
        TextField fold = field("How many curators each conversation goes to", model.foldProperty());
        TextField quota = field("At most for each curator", model.quotaProperty());
        quota.setPromptText("no limit");
        TextField seed = field("Seed of the drawing", model.seedProperty());
        row(form, 0, "Name", name);
        row(form, 1, "Conversations", scope);
        row(form, 2, "To, with commas", curators);
        row(form, 3, "Curators for each", fold);
        row(form, 4, "At most each", quota);
        row(form, 5, "Seed", seed);
        return form;
    }

    private static TextField field(String name, javafx.beans.property.StringProperty property) {
        TextField field = new TextField();
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(property);
        field.setPrefColumnCount(24);
        return field;
    }

    private static void row(GridPane form, int at, String name, javafx.scene.Node field) {
        form.add(Parts.label(name, "small", "muted"), 0, at);
        form.add(field, 1, at);
    }

    private void showKnown(List<Assignment> assignments) {
        known.getChildren().clear();
        if (!assignments.isEmpty()) {
            known.getChildren().add(Parts.label("Given out", "section-name"));
        }
        for (Assignment one : assignments) {
            Button remove =
                    Parts.button("Take away", "link-button", () -> model.unassign(one.name()));
            remove.setAccessibleText("Take away " + Wording.line(one.name(), 60));
            HBox row =
                    new HBox(
                            10,
                            Parts.label(Wording.line(one.name(), 40)),
                            Parts.label(
                                    Wording.count(one.plan().shares().size(), "curator"),
                                    "small",
                                    "muted"),
                            Parts.spacer(),
                            remove);
            row.setAlignment(Pos.CENTER_LEFT);
            known.getChildren().add(row);
        }
        known.visibleProperty().bind(Bindings.isNotEmpty(known.getChildren()));
    }
}
