package org.thoughttrace.curator.ui.inspector;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.ui.inspector.ConversationDetails.Word;

import java.util.List;

/// The topics of a conversation: chips to take away, and a menu of those of the scheme. A subtopic
/// is written beneath one of them.
final class TopicsView {

    private final DetailsViewModel model;
    private final ChipFlow flow = new ChipFlow();
    private final Button plus = TagsView.addButton("Add a topic");
    private final ContextMenu menu = new ContextMenu();
    private List<Word> topics = List.of();
    private Node last = plus;

    TopicsView(DetailsViewModel model) {
        this.model = model;
        plus.setDisable(model.isReadOnly());
        plus.setOnAction(event -> openMenu());
        model.detailsProperty()
                .subscribe(details -> details.ifPresent(shown -> show(shown.topics())));
    }

    Node node() {
        return flow;
    }

    private void show(List<Word> words) {
        if (!words.equals(topics) || flow.getChildren().isEmpty()) {
            topics = words;
            arrange();
        }
    }

    private void arrange() {
        flow.show(topics, model::removeTopic, last);
        if (last != plus) {
            last.requestFocus();
        }
    }

    private void openMenu() {
        menu.getItems().clear();
        Menu own = new Menu("In your own words, under");
        for (LabelScheme.Item topic : model.topics()) {
            boolean isThere = topics.stream().anyMatch(word -> word.key().equals(topic.key()));
            if (!isThere) {
                menu.getItems().add(item(topic, () -> model.addTopic(topic.key(), "")));
            }
            own.getItems().add(item(topic, () -> write(topic)));
        }
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(own);
        menu.show(plus, Side.BOTTOM, 0, 4);
    }

    private static MenuItem item(LabelScheme.Item topic, Runnable action) {
        MenuItem item = new MenuItem(topic.name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void write(LabelScheme.Item topic) {
        last =
                new WordField(
                        topic.name() + " / …",
                        words -> model.addTopic(topic.key(), words),
                        this::close);
        arrange();
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
