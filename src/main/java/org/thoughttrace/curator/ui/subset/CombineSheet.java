package org.thoughttrace.curator.ui.subset;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.subset.Keeping;
import org.thoughttrace.curator.logic.subset.SetOperation;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Segments;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;

import java.util.List;
import java.util.function.BiConsumer;

/// Puts subsets together to a new one.
final class CombineSheet {

    private static final double TALLEST = 180;
    private static final double ROW = 24;

    private final CombineViewModel model;

    private CombineSheet(CombineViewModel model) {
        this.model = model;
    }

    /// Opens it. On the FX thread.
    static void open(
            Sheets sheets, CombineViewModel model, BiConsumer<String, Subset.Content> then) {
        CombineSheet sheet = new CombineSheet(model);
        Button save =
                Parts.button(
                        "Save",
                        "primary-button",
                        () -> {
                            sheets.close();
                            model.save(then);
                        });
        save.disableProperty().bind(model.usable().not());
        model.name().replaces().subscribe(is -> save.setText(is ? "Replace" : "Save"));
        SheetFrame frame = new SheetFrame("Put subsets together", "subset-sheet");
        Segments<SetOperation> operations = sheet.operations();
        NameField name = new NameField(model.name());
        frame.setBody(
                new VBox(
                        18,
                        new VBox(6, operations, sheet.meaning()),
                        sheet.ticks(),
                        sheet.beginning(),
                        name,
                        sheet.keeping()));
        frame.setPrimary(save);
        Label outcome = Parts.label(model.outcomeProperty(), "small", "muted", "figures");
        outcome.setWrapText(true);
        frame.setFoot(
                outcome,
                Parts.spacer(),
                Parts.button("Cancel", "plain-button", sheets::close),
                save);
        frame.open(sheets, name.field(), () -> {});
        operations.focus();
    }

    private Segments<SetOperation> operations() {
        Segments<SetOperation> choice =
                new Segments<>(
                                List.of(SetOperation.values()),
                                CombineSheet::title,
                                "segment",
                                Segments.Arrows.CHOOSE,
                                model.operationProperty()::set)
                        .filled();
        model.operationProperty().subscribe(choice::show);
        return choice;
    }

    private static String title(SetOperation operation) {
        return switch (operation) {
            case UNION -> "Union";
            case INTERSECTION -> "Intersection";
            case DIFFERENCE -> "Difference";
        };
    }

    private Label meaning() {
        Label words =
                Parts.label(
                        model.operationProperty()
                                .map(operation ->
                                        switch (operation) {
                                            case UNION -> "Those in any of the ticked subsets.";
                                            case INTERSECTION ->
                                                    "Those in all of the ticked subsets.";
                                            case DIFFERENCE ->
                                                    "Those in the one it begins with and in no"
                                                            + " other ticked subset.";
                                        }),
                        "small",
                        "muted");
        words.setWrapText(true);
        return words;
    }

    private VBox ticks() {
        VBox boxes = new VBox(4);
        for (Subset subset : model.subsets()) {
            CheckBox box = new CheckBox(subset.name());
            box.setMnemonicParsing(false);
            box.selectedProperty().bindBidirectional(model.tickProperty(subset));
            boxes.getChildren().add(box);
        }
        boxes.getStyleClass().add("subset-ticks");
        ScrollPane scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "framed", "subset-scroll");
        scroll.setPrefViewportHeight(Math.min(TALLEST, ROW * model.subsets().size() + 12));
        return new VBox(6, Parts.label("Subsets", "section-name"), scroll);
    }

    private VBox beginning() {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().setAll(model.subsets().stream().map(Subset::name).toList());
        choice.setAccessibleText("Begins with");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setValue(model.firstProperty().get().name());
        choice.valueProperty()
                .subscribe(name -> model.find(name).ifPresent(model.firstProperty()::set));
        VBox box = new VBox(6, Parts.label("Begins with", "section-name"), choice);
        Parts.showWhen(box, model.operationProperty().map(SetOperation.DIFFERENCE::equals));
        return box;
    }

    private VBox keeping() {
        KeepingChoice choice = new KeepingChoice(model.keepingProperty(), model::meaning);
        Parts.showWhen(choice, model.bestProperty().map(Keeping.LIVE::equals));
        Label frozen =
                Parts.label(
                        "Kept as conversations, frozen: a frozen subset is among them, or nothing"
                                + " is left.",
                        "small",
                        "muted");
        frozen.setWrapText(true);
        Parts.showWhen(frozen, model.bestProperty().map(Keeping.FROZEN::equals));
        return new VBox(choice, frozen);
    }
}
