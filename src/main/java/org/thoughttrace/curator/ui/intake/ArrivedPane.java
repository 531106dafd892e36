package org.thoughttrace.curator.ui.intake;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.emoji.EmojiImages;
import org.thoughttrace.curator.ui.markdown.MarkdownDocument;
import org.thoughttrace.curator.ui.markdown.MarkdownOptions;
import org.thoughttrace.curator.ui.markdown.MarkdownView;
import org.thoughttrace.curator.ui.markdown.PlainTitle;

/// The first new conversations of an import: a list, and the beginning of the one that is chosen.
final class ArrivedPane extends StackPane {

    private static final int FIRST_TURNS = 8;
    private static final int FIRST_CHARACTERS = 1_200;
    private static final int FOLD_AFTER = 8;
    private static final int TITLE = 90;

    private final ListView<CuratedConversation> list;
    private final VBox turns = new VBox();
    private final ScrollPane scroll = new ScrollPane(turns);
    private final MarkdownOptions options;

    ArrivedPane(ObservableList<CuratedConversation> arrived, EmojiImages emoji) {
        this.options = MarkdownOptions.of(emoji, _ -> {}).withFoldAfterLines(FOLD_AFTER);
        list = new ListView<>(arrived);
        list.getStyleClass().add("sheet-list");
        list.getStyleClass().add("arrived-list");
        list.setAccessibleText("New conversations");
        list.setCellFactory(_ -> new ConversationCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::read);
        turns.getStyleClass().add("arrived-turns");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox panes = new HBox(list, scroll);
        panes.getStyleClass().add("framed");
        Label empty = Parts.label("New conversations show here as they are read.", "muted");
        getChildren().addAll(empty, panes);
        panes.setVisible(false);
        arrived.addListener(
                (ListChangeListener<CuratedConversation>)
                        _ -> {
                            panes.setVisible(!arrived.isEmpty());
                            empty.setVisible(arrived.isEmpty());
                            if (list.getSelectionModel().isEmpty()) {
                                list.getSelectionModel().selectFirst();
                            }
                        });
        setMinHeight(0);
    }

    private void read(@Nullable CuratedConversation conversation) {
        turns.getChildren().clear();
        scroll.setVvalue(0);
        if (conversation == null) {
            return;
        }
        conversation.messages().stream()
                .limit(FIRST_TURNS)
                .forEach(message -> turns.getChildren().add(turn(message)));
        if (conversation.messages().isEmpty()) {
            turns.getChildren().add(Parts.label("It has no messages.", "small", "muted"));
        }
        int left = conversation.messages().size() - FIRST_TURNS;
        if (left > 0) {
            turns.getChildren()
                    .add(
                            Parts.label(
                                    Wording.count(left, "more turn") + " after the import",
                                    "small",
                                    "muted"));
        }
    }

    private VBox turn(CuratedMessage message) {
        String who = Role.titleOf(message.source().type());
        VBox turn = new VBox(4, Parts.label(message.turn() + "  " + who, "tiny", "muted"));
        MarkdownView words = text(message.content());
        if (message.role() == Role.USER) {
            VBox panel = new VBox(words);
            panel.getStyleClass().add("user-panel");
            turn.getChildren().add(panel);
        } else {
            turn.getChildren().add(words);
        }
        for (CuratedThought thought : message.thoughts()) {
            VBox box = new VBox(text(thought.content()));
            box.getStyleClass().addAll("thought", thought.kind().key());
            turn.getChildren().add(box);
        }
        return turn;
    }

    private MarkdownView text(String content) {
        String shown = content;
        if (content.length() > FIRST_CHARACTERS) {
            boolean splits = Character.isHighSurrogate(content.charAt(FIRST_CHARACTERS - 1));
            shown = content.substring(0, FIRST_CHARACTERS - (splits ? 1 : 0)) + " …";
        }
        return new MarkdownView(MarkdownDocument.parse(shown), options);
    }

    private static final class ConversationCell extends ListCell<CuratedConversation> {

        private final Label title = Parts.label("", "queue-title");
        private final Label meta = Parts.label("", "queue-meta");
        private final VBox box = new VBox(2, title, meta);

        ConversationCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable CuratedConversation conversation, boolean empty) {
            super.updateItem(conversation, empty);
            if (empty || conversation == null) {
                setGraphic(null);
                return;
            }
            title.setText(Wording.line(PlainTitle.of(conversation.title()), TITLE));
            meta.setText(
                    Wording.count(conversation.messages().size(), "turn")
                            + " · "
                            + Wording.count(conversation.thoughtCount(), "thought"));
            setAccessibleText(title.getText() + ", " + meta.getText());
            setGraphic(box);
        }
    }
}
