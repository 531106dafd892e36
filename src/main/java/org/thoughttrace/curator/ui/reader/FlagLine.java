package org.thoughttrace.curator.ui.reader;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.ui.control.Parts;

import java.util.List;

/// The open flags of something, one line each; a press opens the flag.
final class FlagLine {

    private FlagLine() {}

    static Node of(
            ReaderViewModel model, ReaderParts parts, String conversation, List<Flag> flags) {
        VBox lines = new VBox(1);
        for (Flag flag : flags) {
            String kind =
                    model.session()
                            .schemeProperty()
                            .get()
                            .nameOf(LabelScheme.Part.FLAG_KINDS, flag.kind());
            Button line =
                    new Button(flag.comment().isEmpty() ? kind : kind + ": " + flag.comment());
            FontIcon icon = new FontIcon(Feather.FLAG);
            icon.getStyleClass().addAll("flag-icon", flag.severity().key());
            line.setGraphic(icon);
            line.getStyleClass().setAll("link-button", "flag-line", flag.severity().key());
            line.setAccessibleText(flag.severity().title() + " flag, " + line.getText());
            line.setWrapText(true);
            line.setFocusTraversable(false);
            line.setTooltip(
                    Parts.tooltip(flag.severity().title() + ", raised by " + flag.curator()));
            line.setOnAction(event -> parts.flags().edit(conversation, flag, line));
            lines.getChildren().add(line);
        }
        return lines;
    }
}
