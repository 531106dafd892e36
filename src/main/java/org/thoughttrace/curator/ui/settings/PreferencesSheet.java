package org.thoughttrace.curator.ui.settings;

import atlantafx.base.controls.ToggleSwitch;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.theme.Theme;

/// The curator's name and how the window is shown. What is changed here counts and is kept at once.
public final class PreferencesSheet {

    private final Display display;
    private final CuratorNameViewModel name;
    private final Button smaller;
    private final Button larger;
    private final Label size = Parts.label("", "stepper-value");
    private final Button normal;
    private Subscription live = Subscription.EMPTY;

    private PreferencesSheet(Session session, SettingsFile settings, Display display) {
        this.display = display;
        this.name = new CuratorNameViewModel(settings, session.tasks(), session::failed);
        smaller = Parts.iconButton(Feather.MINUS, "Smaller text", () -> display.resizeText(-1));
        larger = Parts.iconButton(Feather.PLUS, "Larger text", () -> display.resizeText(1));
        normal =
                Parts.button(
                        "Normal",
                        "link-button",
                        () -> display.textSizeProperty().set(Theme.NORMAL_TEXT_SIZE));
    }

    /// Opens the sheet. Must be called on the FX thread.
    ///
    /// @param changeKeys leads to where keys are changed
    public static void open(
            Session session,
            Sheets sheets,
            SettingsFile settings,
            Display display,
            Runnable changeKeys) {
        PreferencesSheet sheet = new PreferencesSheet(session, settings, display);
        TextField field = sheet.nameField();
        VBox rows =
                new VBox(
                        row("Curator", "Every act carries this name.", field),
                        row("Appearance", "", sheet.appearances()),
                        row("Text size", "", sheet.stepper()),
                        row(
                                "Hidden characters",
                                "Names zero-width spaces and the like where they stand.",
                                sheet.hidden()),
                        row(
                                "Keys",
                                "Every command can have keys of your choice.",
                                Parts.button("Change …", "plain-button", changeKeys)));
        rows.getStyleClass().add("preference-rows");
        SheetFrame frame = new SheetFrame("Preferences", "preferences-sheet");
        frame.setBody(rows);
        Button done = Parts.button("Done", "primary-button", sheets::close);
        frame.setPrimary(done);
        Label kept = Parts.label("Kept in " + SettingsFile.folder(), "small", "muted");
        kept.setMinWidth(0);
        kept.setTooltip(Parts.tooltip(kept.getText()));
        frame.setFoot(kept, Parts.spacer(), done);
        frame.open(sheets, field, sheet::closed);
    }

    private static HBox row(String title, String hint, Node control) {
        Label label = Parts.label(title, "strong");
        label.setLabelFor(control);
        VBox words = new VBox(2, label);
        if (!hint.isEmpty()) {
            Label below = Parts.label(hint, "small", "muted");
            below.setWrapText(true);
            words.getChildren().add(below);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(24, words, control);
        row.getStyleClass().add("preference-row");
        return row;
    }

    private TextField nameField() {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(name.nameProperty());
        field.setAccessibleText("Curator");
        field.setPrefColumnCount(16);
        field.focusedProperty()
                .subscribe((before, now) -> {
                    if (before && !now) {
                        name.saveIfChanged();
                    }
                });
        return field;
    }

    private HBox appearances() {
        HBox segments = new HBox();
        segments.getStyleClass().add("segmented");
        segments.setAccessibleText("Appearance");
        ToggleGroup group = new ToggleGroup();
        for (AppearanceChoice choice : AppearanceChoice.values()) {
            ToggleButton segment = new ToggleButton(choice.title());
            segment.getStyleClass().setAll("segment");
            segment.setToggleGroup(group);
            segment.setUserData(choice);
            segments.getChildren().add(segment);
            live =
                    live.and(
                            display.appearanceProperty()
                                    .subscribe(now -> segment.setSelected(now == choice)));
            // A press on the one that holds keeps it.
            segment.setOnAction(_ -> {
                segment.setSelected(true);
                display.appearanceProperty().set(choice);
            });
        }
        return segments;
    }

    private HBox stepper() {
        live = live.and(display.textSizeProperty().subscribe(this::showSize));
        HBox stepper = new HBox(4, normal, smaller, size, larger);
        stepper.setAlignment(Pos.CENTER_RIGHT);
        return stepper;
    }

    private void showSize(Number now) {
        size.setText(now.intValue() + " px");
        smaller.setDisable(!display.canResizeText(-1));
        larger.setDisable(!display.canResizeText(1));
        normal.setVisible(now.doubleValue() != Theme.NORMAL_TEXT_SIZE);
    }

    private void closed() {
        live.unsubscribe();
        name.saveIfChanged();
    }

    private ToggleSwitch hidden() {
        ToggleSwitch toggle = Parts.slidingSwitch("Show hidden characters");
        toggle.getStyleClass().add("bare-switch");
        toggle.selectedProperty().bindBidirectional(display.hiddenCharactersShownProperty());
        return toggle;
    }
}
