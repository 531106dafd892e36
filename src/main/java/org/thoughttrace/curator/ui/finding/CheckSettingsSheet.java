package org.thoughttrace.curator.ui.finding;

import atlantafx.base.controls.ToggleSwitch;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.check.Check;
import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckOption;
import org.thoughttrace.curator.logic.check.CheckSettings;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.finding.CheckSettingsViewModel.Turned;
import org.thoughttrace.curator.ui.session.Session;

import java.util.Map;

/// The checks, each with its switch, what its findings weigh, and its numbers. Kept in the store, so
/// that whoever gets the store finds the same.
public final class CheckSettingsSheet {

    private final CheckSettingsViewModel model;
    private final VBox rows = new VBox();

    private CheckSettingsSheet(CheckSettingsViewModel model) {
        this.model = model;
        rows.getStyleClass().add("preference-rows");
    }

    /// Opens the sheet. Must be called on the FX thread.
    public static void open(Session session, Sheets sheets) {
        CheckSettingsSheet sheet = new CheckSettingsSheet(new CheckSettingsViewModel(session));
        ScrollPane scroll = new ScrollPane(sheet.rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("check-settings");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Subscription live = sheet.model.settingsProperty().subscribe(sheet::fill);
        SheetFrame frame = new SheetFrame("Checks", "checks-sheet");
        frame.setBody(scroll);
        Button done = Parts.button("Done", "primary-button", sheets::close);
        frame.setPrimary(done);
        Label kept = Parts.label("Kept in this store, with history and undo.", "small", "muted");
        kept.setMinWidth(0);
        frame.setFoot(kept, Parts.spacer(), done);
        frame.open(sheets, done, live::unsubscribe);
    }

    private void fill(Map<Check, CheckSettings> settings) {
        rows.getChildren().clear();
        CheckGroup[] group = new CheckGroup[1];
        settings.forEach((check, set) -> {
            CheckInfo info = check.info();
            if (info.group() != group[0]) {
                group[0] = info.group();
                rows.getChildren().add(Parts.label(group[0].title(), "check-group"));
            }
            rows.getChildren().add(row(info, set));
        });
        rows.setDisable(model.isReadOnly());
    }

    private HBox row(CheckInfo info, CheckSettings settings) {
        Label name = Parts.label(info.name(), "strong");
        name.setWrapText(true);
        Label why = Parts.label(info.explanation().why(), "small", "muted");
        why.setWrapText(true);
        VBox words = new VBox(2, name, why);
        if (!info.options().isEmpty()) {
            FlowPane options = new FlowPane(16, 6);
            options.getStyleClass().add("check-options");
            info.options()
                    .forEach(option ->
                            options.getChildren()
                                    .add(option(info, option, settings.value(option.key()))));
            words.getChildren().add(options);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(16, words, weight(info, settings), toggle(info, settings));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("preference-row");
        return row;
    }

    private ToggleSwitch toggle(CheckInfo info, CheckSettings settings) {
        ToggleSwitch toggle = Parts.slidingSwitch(info.name());
        toggle.getStyleClass().add("bare-switch");
        toggle.setSelected(settings.isOn());
        toggle.selectedProperty()
                .subscribe((before, now) -> model.turn(info, now ? Turned.ON : Turned.OFF));
        return toggle;
    }

    private ComboBox<Severity> weight(CheckInfo info, CheckSettings settings) {
        ComboBox<Severity> box = new ComboBox<>();
        box.getItems().setAll(Severity.values());
        box.setValue(settings.severity());
        box.setMinWidth(96);
        box.setAccessibleText("Severity of: " + info.name());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Severity severity) {
                        return severity == null ? "" : severity.title();
                    }

                    @Override
                    public @Nullable Severity fromString(String ignored) {
                        return null;
                    }
                });
        box.setOnAction(_ -> model.weigh(info, box.getValue()));
        return box;
    }

    private HBox option(CheckInfo info, CheckOption option, int value) {
        IntegerSpinnerValueFactory numbers =
                new IntegerSpinnerValueFactory(option.least(), option.most(), value);
        Spinner<Integer> spinner = new Spinner<>(numbers);
        spinner.setPrefWidth(104);
        spinner.setEditable(false);
        spinner.setAccessibleText(info.name() + ": " + option.title());
        numbers.valueProperty().subscribe((before, now) -> model.tune(info, option, now));
        Label title = Parts.label(option.title(), "small");
        Label unit = Parts.label(option.unit(), "small", "muted");
        HBox line = new HBox(8, title, spinner, unit);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
