package org.thoughttrace.curator.ui.help;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.emoji.EmojiImages;
import org.thoughttrace.curator.ui.markdown.MarkdownDocument;
import org.thoughttrace.curator.ui.markdown.MarkdownOptions;
import org.thoughttrace.curator.ui.markdown.MarkdownView;
import org.thoughttrace.curator.ui.task.Tasks;

import java.util.Optional;

/// Shows the guide: the chapters at the left, the text beside them.
public final class GuideSheet {

    private final GuideViewModel model;
    private final MarkdownOptions options;
    private final ListView<Chapter> chapters = new ListView<>();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);

    private GuideSheet(Tasks tasks, EmojiImages emoji, Chapter first) {
        this.model = new GuideViewModel(tasks, first);
        this.options = MarkdownOptions.of(emoji, _ -> {}).withFoldAfterLines(0);
        chapters.getItems().setAll(Chapter.values());
        chapters.getStyleClass().add("nav-list");
        chapters.setAccessibleText("Chapters");
        chapters.setCellFactory(_ -> new ChapterCell());
        chapters.getSelectionModel().select(first);
        chapters.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        model.chapterProperty().set(chosen);
                    }
                });
        page.getStyleClass().add("guide-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText("Text of the chapter");
        model.documentProperty().subscribe(this::show);
    }

    /// Opens the guide at a chapter. Must be called on the FX thread.
    public static void open(Sheets sheets, Tasks tasks, EmojiImages emoji, Chapter chapter) {
        GuideSheet sheet = new GuideSheet(tasks, emoji, chapter);
        HBox.setHgrow(sheet.scroll, Priority.ALWAYS);
        HBox columns = new HBox(sheet.chapters, sheet.scroll);
        columns.getStyleClass().add("guide-columns");
        SheetFrame frame = new SheetFrame("Guide", "guide-sheet");
        frame.setBody(columns);
        frame.open(sheets, sheet.chapters, () -> {});
    }

    private void show(Optional<MarkdownDocument> document) {
        page.getChildren().clear();
        document.ifPresent(text -> page.getChildren().add(new MarkdownView(text, options)));
        scroll.setVvalue(0);
    }

    private static final class ChapterCell extends ListCell<Chapter> {

        ChapterCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Chapter chapter, boolean empty) {
            super.updateItem(chapter, empty);
            setText(empty || chapter == null ? "" : chapter.title());
        }
    }
}
