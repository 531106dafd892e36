package org.thoughttrace.curator.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.inspector.ConversationDetails.Word;

import java.util.List;

/// The tags of a conversation: chips to take away, and a place to write new ones.
final class TagsView {

    private final DetailsViewModel model;
    private final ChipFlow flow = new ChipFlow();
    private final Button plus = addButton("Add a tag");
    private List<Word> tags = List.of();
    private Node last = plus;

    TagsView(DetailsViewModel model) {
        this.model = model;
        plus.setDisable(model.isReadOnly());
        plus.setOnAction(event -> add());
        model.detailsProperty()
                .subscribe(details -> details.ifPresent(shown -> show(shown.tags())));
    }

    /// The small round button behind the last chip.
    static Button addButton(String name) {
        Button plus = new Button();
        plus.setGraphic(new FontIcon(Feather.PLUS));
        plus.getStyleClass().setAll("add-chip");
        plus.setAccessibleText(name);
        plus.setTooltip(Parts.tooltip(name));
        return plus;
    }

    Node node() {
        return flow;
    }

    private void show(List<Word> words) {
        if (!words.equals(tags) || flow.getChildren().isEmpty()) {
            tags = words;
            arrange();
        }
    }

    private void arrange() {
        boolean writing = last != plus;
        flow.show(tags, model::removeTag, last);
        if (writing) {
            last.requestFocus();
        }
    }

    /// Opens the field for a new tag.
    void add() {
        if (model.isReadOnly()) {
            return;
        }
        if (last == plus) {
            last = new WordField("Tag", model::addTag, this::close);
            arrange();
        }
        last.requestFocus();
    }

    private void close() {
        boolean hadFocus = last.isFocused();
        last = plus;
        arrange();
        if (hadFocus) {
            plus.requestFocus();
        }
    }
}
