package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;

import java.nio.file.Path;
import java.util.List;

/// A window on a store that is only looked at.
class ReadOnlyUiTest {

    @TempDir Path folder;

    @Test
    void whatOthersDidCannotBeTakenBack() {
        Path store;
        try (Workspace workspace = SampleStore.open(folder)) {
            store = workspace.file();
            String first = workspace.library().summaries().getFirst().id();
            workspace.curation().apply("Ada", new Act.SetNote(first, "a note"));
        }
        assertThat(undoCanBePressed(Workspace.open(store))).isTrue();
        assertThat(undoCanBePressed(Workspace.openReadOnly(store))).isFalse();
    }

    private static boolean undoCanBePressed(Workspace workspace) {
        try (OpenWindow open = OpenWindow.on(workspace, null)) {
            open.hands()
                    .await(
                            "what could be undone",
                            () -> open.window().session().undoTitleProperty().get().isPresent());
            return TourHands.onScreen(() -> !undo(open).isDisabled());
        }
    }

    private static Button undo(OpenWindow open) {
        List<Button> found =
                open.window().scene().getRoot().lookupAll("*").stream()
                        .filter(Button.class::isInstance)
                        .filter(node -> Controls.name(node).startsWith("Undo"))
                        .filter(Node::isVisible)
                        .map(Button.class::cast)
                        .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
