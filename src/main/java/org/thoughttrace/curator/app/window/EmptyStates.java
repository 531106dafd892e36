package org.thoughttrace.curator.app.window;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.find.FilterViewModel;
import org.thoughttrace.curator.ui.session.Session;

/// What stands where there is nothing yet: what to do next.
final class EmptyStates {

    /// Longer lines are hard to read.
    private static final double WIDEST = 460;

    private EmptyStates() {}

    /// In the list: there are none, or the filter finds none; while they are still read, nothing.
    static Node noConversations(Session session, FilterViewModel filter, Runnable chooseImport) {
        VBox none =
                new VBox(
                        Parts.label("No conversations yet", "subtitle"),
                        Parts.button("Import a file …", "plain-button", chooseImport));
        none.getStyleClass().add("empty-state");
        VBox notFound =
                new VBox(
                        Parts.label("The filter finds nothing", "subtitle"),
                        Parts.button("Clear the filter", "plain-button", filter::clear));
        notFound.getStyleClass().add("empty-state");
        ObservableValue<Boolean> isFiltering =
                filter.resultProperty().map(result -> result.ids().isPresent());
        Parts.showWhen(notFound, isFiltering);
        Parts.showWhen(
                none,
                Bindings.createBooleanBinding(
                        () -> !isFiltering.getValue() && isKnownToBeEmpty(session),
                        isFiltering,
                        session.changesProperty(),
                        session.conversations()));
        return new StackPane(none, notFound);
    }

    private static boolean isKnownToBeEmpty(Session session) {
        return session.changesProperty().get() > 0 && session.conversations().isEmpty();
    }

    static Node nothingOpen(Runnable chooseImport) {
        Label words =
                Parts.label(
                        "Drop a file of conversations here, or import one: ThoughtTrace, or the"
                                + " export of another program. Nothing leaves this machine.",
                        "muted");
        words.setWrapText(true);
        words.setMaxWidth(WIDEST);
        VBox box =
                new VBox(
                        Parts.label("Nothing to read yet", "title"),
                        words,
                        Parts.button("Import a file …", "primary-button", chooseImport));
        box.getStyleClass().add("empty-state");
        return box;
    }
}
