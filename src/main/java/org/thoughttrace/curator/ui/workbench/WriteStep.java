package org.thoughttrace.curator.ui.workbench;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.ui.command.KeyNames;
import org.thoughttrace.curator.ui.control.FileChoice;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.session.Notice;

import java.util.function.Consumer;

/// The fifth step: the folder, and what became of it.
final class WriteStep extends VBox {
    private static final FileChoice.Kind FOLDER = new FileChoice.Kind("Folder", "*");

    private final WorkbenchViewModel model;
    private final FileChoice files;
    private final Button show = Parts.button("Open the folder", "plain-button", this::showFolder);
    private final Button write;
    private final Label refused;
    private final VBox written;

    WriteStep(WorkbenchViewModel model, FileChoice files) {
        super(8);
        this.model = model;
        this.files = files;
        Label folder = wrapping(model.targetProperty().map(String::valueOf));
        Button choose =
                Parts.button(
                        "Another folder …",
                        "link-button",
                        () ->
                                files.toWrite("Folder", FOLDER, model.targetProperty().get())
                                        .ifPresent(model::chooseTarget));
        CheckBox replace = new CheckBox("Replace the export that is there");
        replace.selectedProperty().bindBidirectional(model.replaceProperty());
        write = Parts.button("Write", "primary-button", model::write);
        write.disableProperty().bind(model.writingProperty().or(model.isHalfWritten()));
        Button cancel = Parts.button("Cancel", "plain-button", model::cancel);
        Parts.showWhen(cancel, model.writingProperty());
        refused = wrapping(model.refusalProperty());
        refused.setId("refused");
        refused.getStyleClass().add("problem-text");
        Parts.showWhen(refused, model.refusalProperty().map(words -> !words.isEmpty()));
        written = new VBox(8, wrapping(model.toldProperty()), show);
        written.setId("written");
        Parts.showWhen(written, model.toldProperty().map(words -> !words.isEmpty()));
        HBox writing = new HBox(8, write, Parts.keyCap(KeyNames.shown("Shortcut+Enter")), cancel);
        writing.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(folder, choose, replace, writing, refused, written);
    }

    private static Label wrapping(ObservableValue<String> words) {
        Label label = Parts.label(words, "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Writes as the button does. The keys go there first: what is written in a field counts once it is
    /// left.
    void writeNow() {
        write.requestFocus();
        write.fire();
    }

    /// Calls something with what tells that files were written, or why not, once it is there to be
    /// seen. Who is elsewhere by then is told over the window.
    void whenWritten(Consumer<Node> seen) {
        tell(model.toldProperty(), written, show, seen);
        tell(model.refusalProperty(), refused, write, seen);
    }

    /// The button that was pressed could not keep the keys while it wrote: another takes them.
    private void tell(
            ObservableValue<String> sentence, Node place, Button next, Consumer<Node> seen) {
        sentence.subscribe(words -> {
            if (!words.isEmpty()) {
                model.session()
                        .tasks()
                        .soon(() -> {
                            if (isInSight()) {
                                seen.accept(place);
                                next.requestFocus();
                            } else {
                                model.session().tell(Notice.information(words));
                            }
                        });
            }
        });
    }

    private boolean isInSight() {
        Node node = this;
        while (node.isVisible() && node.getParent() != null) {
            node = node.getParent();
        }
        return node.isVisible() && getScene() != null;
    }

    private void showFolder() {
        model.writtenProperty()
                .get()
                .ifPresent(folder ->
                        files.showOrTell(
                                folder, words -> model.session().tell(Notice.information(words))));
    }
}
