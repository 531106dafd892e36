package org.thoughttrace.curator.bench;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.thoughttrace.curator.ui.session.OpenConversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Does in the real window what a curator does with a long list, and watches that the FX thread is
/// never away for long meanwhile.
final class WindowBenchmark {

    private static final double FRAME = 1000.0 / 60;
    private static final double LONGEST_BLOCK = 50;
    private static final int PRESSES = 60;

    private final BenchWindow window;
    private final ScreenBlocks blocks;

    private WindowBenchmark(BenchWindow window, ScreenBlocks blocks) {
        this.window = window;
        this.blocks = blocks;
    }

    /// Prints the figures for a window; leaves its store as it was.
    static void run(BenchWindow window, String size, Aims aims) throws Exception {
        // What a program does for the first time it also loads and compiles.
        try (ScreenBlocks warming = ScreenBlocks.begin()) {
            new WindowBenchmark(window, warming).walk(10);
        }
        ScreenBlocks blocks = ScreenBlocks.begin();
        WindowBenchmark bench = new WindowBenchmark(window, blocks);
        bench.walk(PRESSES);
        bench.turns().tell("key press to turn moved, p95, " + size, FRAME, aims);
        bench.rows().tell("key press to selection moved in the list, p95, " + size, FRAME, aims);
        aims.time("longest block of the FX thread, " + size, blocks.end(), LONGEST_BLOCK);
    }

    private void walk(int pages) throws Exception {
        type("turns:6..10");
        type("label:scope_fit stage:late");
        type("the");
        showPart("facets");
        type("");
        type("status:unreviewed");
        showPart("hits");
        type("\"I want\"");
        showPart("list");
        type("");
        arrange("queue.group.participant");
        arrange("queue.order.least_reviewed");
        arrange("queue.group.model");
        arrange("queue.group.none");
        arrange("queue.order.title");
        scroll(pages);
        arrange("queue.order.import");
        blocks.during("opening and leaving the palette");
        window.perform("palette.open");
        write("garden");
        settle();
        window.press(KeyCode.ESCAPE);
        settle();
        blocks.during("focus mode");
        window.perform("view.focus");
        settle();
        window.perform("conversation.next");
        settle();
        window.perform("view.focus");
        settle();
        blocks.during("going from conversation to conversation");
        for (int i = 0; i < pages; i++) {
            window.perform("conversation.next");
            settle();
        }
        blocks.during("keys");
    }

    private void settle() throws Exception {
        window.await(() -> true);
        window.await(() -> true);
    }

    private void type(String expression) throws Exception {
        blocks.during("filter " + expression);
        window.perform("find.filter");
        write(expression);
        settle();
    }

    private static void write(String text) throws Exception {
        BenchWindow.onScreen(() -> {
            for (javafx.stage.Window each : javafx.stage.Window.getWindows()) {
                if (each.getScene().getFocusOwner() instanceof TextInputControl field) {
                    field.setText(text);
                }
            }
            return true;
        });
    }

    private void showPart(String part) throws Exception {
        blocks.during("showing " + part);
        window.perform("find.show." + part);
        settle();
    }

    private void arrange(String command) throws Exception {
        blocks.during(command);
        window.perform(command);
        settle();
    }

    private void scroll(int pages) throws Exception {
        blocks.during("scrolling the list");
        window.perform("queue.focus");
        for (int i = 0; i < pages; i++) {
            int to = i;
            BenchWindow.onScreen(() -> {
                ListView<?> list = list();
                list.scrollTo(to * (list.getItems().size() / pages));
                return true;
            });
            settle();
        }
    }

    private ListView<?> list() {
        for (Node node : window.window().scene().getRoot().lookupAll(".queue-list")) {
            if (node instanceof ListView<?> list) {
                return list;
            }
        }
        throw new IllegalStateException("the list is not there");
    }

    private Times turns() throws Exception {
        List<double[]> times = new ArrayList<>();
        window.perform("pane.next");
        focusReader();
        for (int i = 0; i < PRESSES; i++) {
            int before = BenchWindow.onScreen(() -> turn());
            int count = BenchWindow.onScreen(this::turnCount);
            times.add(window.workOf(before < count ? KeyCode.J : KeyCode.K));
            requireMoved(before != BenchWindow.onScreen(() -> turn()));
            settle();
        }
        return new Times("key press to turn moved and laid out", times);
    }

    private static void requireMoved(boolean hasMoved) {
        if (!hasMoved) {
            throw new IllegalStateException("the key did nothing");
        }
    }

    private void focusReader() throws Exception {
        BenchWindow.onScreen(() -> {
            window.window().scene().lookup(".reader").requestFocus();
            return true;
        });
    }

    private int turn() {
        return window.window().session().turnProperty().get();
    }

    private int turnCount() {
        Optional<OpenConversation> open = window.window().session().currentProperty().get();
        return open.map(shown -> shown.conversation().messages().size()).orElse(0);
    }

    private Times rows() throws Exception {
        List<double[]> times = new ArrayList<>();
        window.perform("queue.focus");
        settle();
        for (int i = 0; i < PRESSES; i++) {
            int before = BenchWindow.onScreen(this::row);
            times.add(window.workOf(KeyCode.DOWN));
            requireMoved(before != BenchWindow.onScreen(this::row));
            settle();
        }
        return new Times("key press to selection moved and laid out, in the list", times);
    }

    private int row() {
        return list().getSelectionModel().getSelectedIndex();
    }
}
