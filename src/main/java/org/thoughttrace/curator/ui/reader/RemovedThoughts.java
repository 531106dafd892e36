package org.thoughttrace.curator.ui.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.markdown.MarkdownDocument;
import org.thoughttrace.curator.ui.markdown.MarkdownView;

/// Says below the thoughts of a turn how many were removed, and shows them on demand, each with the
/// way back.
final class RemovedThoughts extends VBox {

    private final ReaderViewModel model;
    private final ReaderParts parts;
    private final LabelScheme scheme;

    RemovedThoughts(ReaderViewModel model, ReaderParts parts, TurnContext context) {
        super(6);
        this.model = model;
        this.parts = parts;
        this.scheme = context.scheme();
        int turn = context.message().turn();
        int count = context.message().removed().size();
        Button toggle =
                Parts.button(
                        Wording.count(count, "removed thought")
                                + " · "
                                + (context.removedShown() ? "hide" : "show"),
                        "link-button",
                        () -> model.removed().toggle(turn));
        toggle.getStyleClass().add("removed-toggle");
        toggle.setFocusTraversable(false);
        toggle.setAccessibleText(toggle.getText() + ", turn " + turn);
        getStyleClass().add("removed-thoughts");
        getChildren().add(toggle);
        if (context.removedShown()) {
            context.message().removed().forEach(thought -> getChildren().add(panel(thought)));
        }
    }

    private VBox panel(CuratedThought thought) {
        String name = scheme.nameOf(LabelScheme.Part.labelsOf(thought.kind()), thought.label());
        Label label = Parts.label(name.isEmpty() ? "no label" : name, "removed-label");
        label.setMinWidth(0);
        Button back =
                Parts.button("bring back", "link-button", () -> model.removed().bringBack(thought));
        back.setFocusTraversable(false);
        back.setMinWidth(USE_PREF_SIZE);
        back.setAccessibleText("Bring back the removed " + thought.kind().key() + " " + name);
        MarkdownView words =
                new MarkdownView(
                        MarkdownDocument.plain(thought.content()),
                        parts.markdown().withFoldAfterLines(6));
        VBox panel = new VBox(3, new HBox(8, label, Parts.spacer(), back), words);
        panel.getStyleClass().addAll("removed-thought", thought.kind().key());
        return panel;
    }
}
