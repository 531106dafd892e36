package org.thoughttrace.curator.ui.subset;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.find.Strata;
import org.thoughttrace.curator.logic.subset.Sample;
import org.thoughttrace.curator.model.Subset;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.find.FieldNames;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Draws conversations at random, so many in all or of each stratum, after a look at what comes of it.
final class SampleSheet {

    private static final double FIGURE_WIDTH = 96;

    private final SampleViewModel model;
    private final TextField number;

    private SampleSheet(SampleViewModel model) {
        this.model = model;
        this.number = field("How many");
        number.textProperty().bindBidirectional(model.numberProperty());
    }

    /// Opens it. On the FX thread.
    static void open(
            Sheets sheets, SampleViewModel model, BiConsumer<String, Subset.Content> then) {
        SampleSheet sheet = new SampleSheet(model);
        Button save =
                Parts.button(
                        "Draw and save",
                        "primary-button",
                        () -> {
                            sheets.close();
                            model.save(then);
                        });
        save.disableProperty().bind(model.usable().not());
        model.name()
                .replaces()
                .subscribe(is -> save.setText(is ? "Draw and replace" : "Draw and save"));
        SheetFrame frame = new SheetFrame("Draw a sample", "sample-sheet");
        Label summary = Parts.label(model.summaryProperty(), "sample-summary", "figures");
        summary.setWrapText(true);
        ListView<Sample.Share> strata = sheet.strata();
        VBox preview =
                new VBox(8, Parts.label("What comes of it", "section-name"), summary, strata);
        preview.getStyleClass().add("sample-preview");
        HBox.setHgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(strata, Priority.ALWAYS);
        NameField name = new NameField(model.name());
        VBox form = new VBox(18, sheet.source(), sheet.numbers(), sheet.per(), name);
        form.getStyleClass().add("sample-form");
        frame.setBody(new HBox(28, form, preview));
        frame.setPrimary(save);
        frame.setFoot(Parts.spacer(), Parts.button("Cancel", "plain-button", sheets::close), save);
        frame.open(sheets, sheet.number, () -> {});
        sheet.number.selectAll();
    }

    private VBox source() {
        ComboBox<SampleSource> choice = new ComboBox<>();
        choice.getItems().setAll(model.sources());
        choice.setAccessibleText("Draw from");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().bindBidirectional(model.sourceProperty());
        return new VBox(6, Parts.label("Draw from", "section-name"), choice);
    }

    private HBox numbers() {
        TextField seed = field("Seed");
        seed.textProperty().bindBidirectional(model.seedProperty());
        HBox seeds =
                new HBox(
                        4,
                        seed,
                        Parts.iconButton(Feather.REFRESH_CW, "Another seed", model::otherSeed));
        seeds.setAlignment(Pos.CENTER_LEFT);
        Label many =
                Parts.label(
                        model.perProperty()
                                .map(per -> per.isEmpty() ? "How many" : "How many each"),
                        "section-name");
        return new HBox(
                24,
                new VBox(6, many, number),
                new VBox(6, Parts.label("Seed", "section-name"), seeds));
    }

    private static TextField field(String name) {
        TextField field = new TextField();
        field.setAccessibleText(name);
        field.setPrefWidth(FIGURE_WIDTH);
        field.getStyleClass().add("figures");
        return field;
    }

    private VBox per() {
        ComboBox<Optional<FilterField>> choice = new ComboBox<>();
        List<Optional<FilterField>> fields = new ArrayList<>();
        fields.add(Optional.empty());
        Strata.FIELDS.forEach(field -> fields.add(Optional.of(field)));
        choice.getItems().setAll(fields);
        choice.setAccessibleText("For each");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setVisibleRowCount(12);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Optional<FilterField> field) {
                        return field == null
                                ? ""
                                : field.map(FieldNames::titleOf).orElse("— (all alike)");
                    }

                    @Override
                    public @Nullable Optional<FilterField> fromString(String ignored) {
                        return null;
                    }
                });
        choice.valueProperty().bindBidirectional(model.perProperty());
        return new VBox(6, Parts.label("For each", "section-name"), choice);
    }

    private ListView<Sample.Share> strata() {
        ListView<Sample.Share> list = new ListView<>();
        list.getStyleClass().addAll("sheet-list", "strata-list");
        list.setAccessibleText("Strata");
        list.setCellFactory(_ -> new ShareCell(model));
        model.sampleProperty()
                .subscribe(sample ->
                        list.getItems().setAll(sample.map(Sample::shares).orElse(List.of())));
        Parts.showWhen(list, model.perProperty().map(Optional::isPresent));
        return list;
    }
}
