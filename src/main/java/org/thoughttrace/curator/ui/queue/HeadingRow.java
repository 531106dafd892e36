package org.thoughttrace.curator.ui.queue;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.markdown.PlainLine;

/// The heading of a group: its name, and how many of its conversations are decided.
final class HeadingRow extends VBox {

    private final Label title = Parts.label("", "queue-group");
    private final Label count = Parts.label("", "queue-meta");
    private final ProgressBar progress = new ProgressBar(0);

    HeadingRow() {
        super(4);
        title.setMinWidth(0);
        count.setMinWidth(USE_PREF_SIZE);
        HBox words = new HBox(8, title, Parts.spacer(), count);
        words.setAlignment(Pos.BASELINE_LEFT);
        HBox.setHgrow(title, Priority.SOMETIMES);
        progress.getStyleClass().add("queue-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.BOTTOM_LEFT);
        setMinWidth(0);
        setPrefWidth(0);
        getChildren().addAll(words, progress);
    }

    void show(QueueLine.Heading heading) {
        title.setText(PlainLine.of(heading.title()));
        count.setText("%,d of %,d done".formatted(heading.done(), heading.total()));
        progress.setProgress((double) heading.done() / Math.max(1, heading.total()));
    }
}
