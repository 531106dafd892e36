package org.thoughttrace.curator.ui.together;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.ui.control.Parts;

/// A row of the list of conflicts.
final class ConflictCell extends ListCell<TogetherRow> {

    private final Label what = Parts.label("", "queue-title");
    private final Label who = Parts.label("", "small", "muted");
    private final Label title = Parts.label("", "small", "muted");
    private final VBox content = new VBox(1, what, title, who);

    ConflictCell() {
        for (Label label : new Label[] {what, title, who}) {
            label.setMinWidth(0);
        }
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TogetherRow row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        if (isEmpty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String curators = row.who();
        what.setText(capital(row.what()));
        title.setText(row.title());
        title.setManaged(!row.title().isEmpty());
        who.setText(curators);
        setAccessibleText(row.what() + ", " + curators + ", " + row.title());
        setGraphic(content);
    }

    static String capital(String words) {
        return words.isEmpty()
                ? words
                : Character.toString(Character.toUpperCase(words.charAt(0))) + words.substring(1);
    }
}
