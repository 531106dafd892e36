package org.thoughttrace.curator.ui.inspector;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Segments;
import org.thoughttrace.curator.ui.inspector.InspectorViewModel.Tab;

import java.util.List;

/// The right-hand pane: details, flags and history of the conversation on screen.
public final class InspectorView extends VBox {

    private static final double NARROWEST = 240;
    private static final double NARROW = 296;
    private static final PseudoClass IS_NARROW = PseudoClass.getPseudoClass("narrow");

    private final InspectorViewModel model;
    private final ObjectProperty<Runnable> onLeave = new SimpleObjectProperty<>(() -> {});
    private final ObjectProperty<Runnable> onCompare = new SimpleObjectProperty<>(() -> {});
    private final Segments<Tab> tabs;
    private final DetailsView details;
    private final FlagsView flags;
    private final HistoryView history;
    private final StackPane page = new StackPane();

    /// The pane of a model.
    public InspectorView(InspectorViewModel model) {
        this.model = model;
        this.details =
                new DetailsView(
                        model.details(),
                        model.note(),
                        () -> onLeave.get().run(),
                        () -> onCompare.get().run());
        this.flags = new FlagsView(model.flags());
        this.history = new HistoryView(model.history());
        this.tabs =
                new Segments<>(
                        List.of(Tab.values()),
                        Tab::title,
                        "tab-button",
                        Segments.Arrows.CHOOSE,
                        model.tabProperty()::set);
        getStyleClass().add("inspector");
        setMinWidth(NARROWEST);
        tabs.getStyleClass().add("inspector-tabs");
        tabs.setAccessibleText("Inspector");
        VBox.setVgrow(page, Priority.ALWAYS);
        page.setMinHeight(0);
        getChildren().setAll(tabs, page);
        model.tabProperty().subscribe(this::show);
        model.flags()
                .openProperty()
                .subscribe(open -> count(tabs.button(Tab.FLAGS), Tab.FLAGS, open.size()));
        model.history()
                .countProperty()
                .subscribe(
                        number -> count(tabs.button(Tab.HISTORY), Tab.HISTORY, number.intValue()));
        widthProperty()
                .subscribe(
                        width -> pseudoClassStateChanged(IS_NARROW, width.doubleValue() < NARROW));
        Parts.showWhen(page, model.session().currentProperty().map(open -> open.isPresent()));
    }

    private static void count(ToggleButton button, Tab tab, int number) {
        button.setText(number == 0 ? tab.title() : tab.title() + " " + number);
    }

    private void show(Tab tab) {
        tabs.show(tab);
        Node shown =
                switch (tab) {
                    case DETAILS -> details.node();
                    case FLAGS -> flags.node();
                    case HISTORY -> history.node();
                };
        page.getChildren().setAll(shown);
    }

    /// What happens on Escape in a field of the inspector: the shell gives the focus back to where
    /// one reads.
    public ObjectProperty<Runnable> onLeaveProperty() {
        return onLeave;
    }

    /// What happens when somebody wants to compare the versions of the source.
    public ObjectProperty<Runnable> onCompareProperty() {
        return onCompare;
    }

    /// Shows the details and goes into the note.
    public void editNote() {
        model.tabProperty().set(Tab.DETAILS);
        afterThisKey(details::editNote);
    }

    /// Shows the details and opens the field for a new tag.
    public void addTag() {
        model.tabProperty().set(Tab.DETAILS);
        afterThisKey(details::addTag);
    }

    /// The letter of a key stroke comes after the stroke: a field that had the focus by then would
    /// take the letter of the command for a word.
    private void afterThisKey(Runnable action) {
        model.session().tasks().soon(action);
    }

    /// Puts the keys on the tabs.
    public void focusTabs() {
        tabs.focus();
    }

    /// Shows the details.
    public void showDetails() {
        model.tabProperty().set(Tab.DETAILS);
        tabs.focus();
    }

    /// Shows the flags.
    public void showFlags() {
        model.tabProperty().set(Tab.FLAGS);
        tabs.focus();
    }

    /// Shows the history and goes to its newest entry.
    public void showHistory() {
        model.tabProperty().set(Tab.HISTORY);
        history.focus();
    }
}
