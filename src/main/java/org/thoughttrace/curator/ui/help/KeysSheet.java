package org.thoughttrace.curator.ui.help;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.help.KeysViewModel.Line;
import org.thoughttrace.curator.ui.help.KeysViewModel.Section;

import java.util.ArrayList;
import java.util.List;

/// Shows every key of the window.
public final class KeysSheet {

    private static final int COLUMNS = 3;

    /// How far an arrow goes, in pixels.
    private static final double LINE = 28;

    /// What the name of a section takes, in lines.
    private static final int HEAD = 2;

    private final KeysViewModel model;
    private final HBox columns = new HBox();
    private final Label empty = Parts.label("No key does that.", "muted");

    private KeysSheet(Commands commands) {
        this.model = new KeysViewModel(commands);
        columns.getStyleClass().add("key-columns");
        model.sectionsProperty().subscribe(this::show);
    }

    /// Opens the sheet. Must be called on the FX thread.
    ///
    /// @param change leads to where keys are changed
    public static void open(Sheets sheets, Commands commands, Runnable change) {
        KeysSheet sheet = new KeysSheet(commands);
        TextField filter = new TextField();
        filter.setPromptText("Find a key …");
        filter.setAccessibleText("Find a key");
        filter.setPrefColumnCount(18);
        filter.textProperty().bindBidirectional(sheet.model.filterProperty());
        ScrollPane scroll = new ScrollPane(sheet.columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText("Keys");
        // The field has the keys: what no field of one line needs goes through what it found.
        filter.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> scroll(scroll, pressed));
        StackPane shown = new StackPane(scroll, sheet.empty);
        VBox.setVgrow(shown, Priority.ALWAYS);
        shown.setMinHeight(0);
        Button changing = Parts.button("Change the keys …", "link-button", change);
        changing.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(12, filter, hint(), Parts.spacer(), changing);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox body = new VBox(16, head, shown);
        SheetFrame frame = new SheetFrame("Keys", "keys-sheet");
        frame.setBody(body);
        frame.open(sheets, filter, () -> {});
    }

    private static void scroll(ScrollPane scroll, KeyEvent pressed) {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
        double step =
                switch (pressed.getCode()) {
                    case PAGE_DOWN -> seen;
                    case PAGE_UP -> -seen;
                    case DOWN -> LINE;
                    case UP -> -LINE;
                    default -> 0;
                };
        if (step != 0 && hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + step / hidden, 0, 1));
            pressed.consume();
        }
    }

    private static Label hint() {
        Label hint = Parts.label("They rest while you type in a field.", "small", "muted");
        hint.setMinWidth(0);
        return hint;
    }

    private void show(List<Section> sections) {
        empty.setVisible(sections.isEmpty());
        columns.setVisible(!sections.isEmpty());
        List<VBox> boxes = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            VBox box = new VBox();
            box.getStyleClass().add("key-column");
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setPrefWidth(0);
            boxes.add(box);
        }
        int height = sections.stream().mapToInt(KeysSheet::height).sum() / COLUMNS;
        int column = 0;
        int filled = 0;
        for (Section section : sections) {
            // Where more than half of it would stand out at the foot, it begins the next column.
            if (filled > 0 && filled + height(section) / 2 > height && column < COLUMNS - 1) {
                column++;
                filled = 0;
            }
            boxes.get(column).getChildren().add(section(section));
            filled += height(section);
        }
        columns.getChildren().setAll(boxes);
    }

    private static int height(Section section) {
        return section.lines().size() + HEAD;
    }

    private static VBox section(Section section) {
        VBox box = new VBox(Parts.label(section.title(), "section-name"));
        box.getStyleClass().add("key-section");
        for (Line line : section.lines()) {
            Label title = Parts.label(line.title(), "key-title");
            title.setMinWidth(0);
            title.setWrapText(true);
            HBox row = new HBox(4, title, Parts.spacer());
            for (String key : line.keys()) {
                Label cap = Parts.keyCap(key);
                cap.setMinWidth(Region.USE_PREF_SIZE);
                row.getChildren().add(cap);
            }
            row.getStyleClass().add("key-row");
            row.setAccessibleText(line.title() + ": " + String.join(" or ", line.keys()));
            box.getChildren().add(row);
        }
        return box;
    }
}
