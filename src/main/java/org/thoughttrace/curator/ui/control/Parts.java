package org.thoughttrace.curator.ui.control;

import atlantafx.base.controls.ToggleSwitch;

import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Small pieces of the window, each made the same way everywhere.
public final class Parts {

    private static final Duration TOOLTIP_DELAY = Duration.millis(450);

    private Parts() {}

    /// A line of text in some styles.
    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A line of text that follows a value.
    public static Label label(ObservableValue<String> text, String... styles) {
        Label label = label("", styles);
        label.textProperty().bind(text);
        return label;
    }

    /// A button that is only an icon; its name is told to those who hover or listen.
    public static Button iconButton(Ikon icon, String name, Runnable action) {
        Button button = new Button();
        asIcon(button, icon, name, action);
        return button;
    }

    /// Makes any button one that is only an icon.
    public static void asIcon(Button button, Ikon icon, String name, Runnable action) {
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().setAll("quiet-button");
        button.setAccessibleText(name);
        hint(button, name);
        button.setOnAction(event -> action.run());
    }

    /// A switch that is only an icon.
    public static ToggleButton iconToggle(Ikon icon, String name) {
        ToggleButton button = new ToggleButton();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().setAll("quiet-button");
        button.setAccessibleText(name);
        button.setTooltip(tooltip(name));
        return button;
    }

    /// A switch that slides; how it stands is told beside its name.
    public static ToggleSwitch slidingSwitch(String name) {
        ToggleSwitch toggle = new ToggleSwitch();
        toggle.setAccessibleRole(AccessibleRole.CHECK_BOX);
        toggle.setAccessibleText(name);
        toggle.accessibleHelpProperty()
                .bind(toggle.selectedProperty().map(isOn -> isOn ? "On" : "Off"));
        return toggle;
    }

    /// Lets the name of a button that is only an icon follow a value.
    public static void name(ButtonBase button, ObservableValue<String> name) {
        name.subscribe(words -> {
            button.setAccessibleText(words);
            button.setTooltip(tooltip(words));
        });
    }

    /// A button with words.
    ///
    /// @param style primary-button, plain-button or link-button
    public static Button button(String text, String style, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().setAll(style);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A hint that shows after a moment.
    public static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(TOOLTIP_DELAY);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        return tooltip;
    }

    /// Gives a node a hint that is made when somebody first hovers: each tooltip is a window of its
    /// own, and most are never seen.
    public static void hint(Node node, String text) {
        node.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                new EventHandler<>() {
                    @Override
                    public void handle(MouseEvent first) {
                        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                        Tooltip.install(node, tooltip(text));
                    }
                });
    }

    /// The same for a node that stays while its hint changes.
    ///
    /// @param text asked for each time somebody begins to hover
    public static void hint(Node node, Supplier<String> text) {
        Tooltip[] shown = new Tooltip[1];
        node.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                event -> {
                    if (shown[0] == null) {
                        shown[0] = tooltip(text.get());
                        Tooltip.install(node, shown[0]);
                    } else {
                        shown[0].setText(text.get());
                    }
                });
    }

    /// Gives a text a hint that says it in full, wherever it is cut off.
    public static void hintWhereCut(Labeled text) {
        hintWhere(text, text::isTextTruncated, text::getText);
    }

    /// Gives a node a hint only where that is needed, found out each time somebody begins to hover.
    ///
    /// @param text asked for where it is needed
    public static void hintWhere(Node node, BooleanSupplier needed, Supplier<String> text) {
        Tooltip[] shown = new Tooltip[1];
        node.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                event -> {
                    if (shown[0] != null) {
                        Tooltip.uninstall(node, shown[0]);
                        shown[0] = null;
                    }
                    if (needed.getAsBoolean()) {
                        shown[0] = tooltip(text.get());
                        Tooltip.install(node, shown[0]);
                    }
                });
    }

    /// A key as it is printed on a keyboard.
    public static Label keyCap(String key) {
        Label cap = label(key, "key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    /// Takes all the room that is left in a row.
    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /// A hairline across.
    public static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        return rule;
    }

    /// Shows or hides a node together with its room.
    public static void showWhen(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
