package org.thoughttrace.curator.ui.subset;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.subset.Sample;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

/// What one stratum gives.
final class ShareCell extends ListCell<Sample.Share> {

    private final SampleViewModel model;
    private final Label name = Parts.label("", "share-name");
    private final Label figures = Parts.label("", "small", "muted", "figures");
    private final HBox row = new HBox(8, name, Parts.spacer(), figures);

    ShareCell(SampleViewModel model) {
        this.model = model;
        row.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        setText(null);
    }

    @Override
    protected void updateItem(Sample.@Nullable Share share, boolean empty) {
        super.updateItem(share, empty);
        if (empty || share == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(Wording.line(model.nameOf(share), 80));
        figures.setText(Wording.number(share.drawn()) + " of " + Wording.number(share.available()));
        setGraphic(row);
        setAccessibleText(name.getText() + ", " + figures.getText());
    }
}
