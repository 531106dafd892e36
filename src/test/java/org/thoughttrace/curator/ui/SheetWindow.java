package org.thoughttrace.curator.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.testfx.util.WaitForAsyncUtils;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.Tasks;
import org.thoughttrace.curator.ui.theme.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A window with nothing but a button, an open store of three conversations, and room for a sheet.
public final class SheetWindow implements AutoCloseable {

    private final Path folder;
    private final Workspace workspace;
    private final Tasks tasks = Tasks.onThreads();
    private final Session session;
    private final Sheets sheets = new Sheets();
    private final Button beneath = new Button("Beneath");
    private final Scene scene;

    /// Shows it. Must be called on the FX thread.
    public SheetWindow(Stage stage) throws IOException {
        folder = Files.createTempDirectory("sheet");
        workspace = Workspace.open(folder.resolve("study.ttc"));
        Path file = SheetSamples.file(folder, "in.jsonl", SheetSamples.LINES);
        workspace.intake().importFiles(List.of(file), "MR", ImportProgress.NONE);
        session = new Session(workspace, tasks, () -> "MR");
        session.refresh(null);
        scene = new Scene(new StackPane(beneath, sheets.node()), 1000, 700);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        beneath.requestFocus();
    }

    public Path folder() {
        return folder;
    }

    public Workspace workspace() {
        return workspace;
    }

    public Session session() {
        return session;
    }

    public Sheets sheets() {
        return sheets;
    }

    public Button beneath() {
        return beneath;
    }

    public Scene scene() {
        return scene;
    }

    /// Waits until something holds on the FX thread.
    public static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// True when a text is shown somewhere.
    public boolean shows(String text) {
        return scene.getRoot().lookupAll("*").stream()
                .anyMatch(node ->
                        node instanceof Labeled label
                                && isShown(node)
                                && String.valueOf(label.getText()).contains(text));
    }

    /// The button with these words or this name.
    public ButtonBase button(String text) {
        return (ButtonBase)
                scene.getRoot().lookupAll("*").stream()
                        .filter(node -> node instanceof ButtonBase && isShown(node))
                        .filter(node ->
                                text.equals(((ButtonBase) node).getText())
                                        || text.equals(node.getAccessibleText()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + text));
    }

    private static boolean isShown(Node node) {
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.isVisible();
    }

    @Override
    public void close() {
        tasks.close();
        workspace.close();
    }
}
