package org.thoughttrace.curator.app.window;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.ui.command.KeyNames;
import org.thoughttrace.curator.ui.control.Parts;

/// Three lines for the first start, until they are closed.
final class FirstHint {

    private FirstHint() {}

    static Region of(Runnable close) {
        VBox lines =
                new VBox(
                        3,
                        line(
                                "J and K go from turn to turn, N and P from conversation to"
                                        + " conversation."),
                        line(
                                "1 to 9 give a thought its label, T edits it, F raises a flag."
                                        + " Everything is saved at once and can be undone."),
                        line(
                                "Bring in your own file with "
                                        + KeyNames.shown("Shortcut+O")
                                        + ", or drop it here. ? shows all keys, F1 the guide."));
        lines.setMinWidth(0);
        HBox.setHgrow(lines, javafx.scene.layout.Priority.ALWAYS);
        HBox box = new HBox(lines, Parts.iconButton(Feather.X, "Close this hint", close));
        box.getStyleClass().add("hint");
        return box;
    }

    private static Label line(String text) {
        Label label = Parts.label(text);
        label.setWrapText(true);
        return label;
    }
}
