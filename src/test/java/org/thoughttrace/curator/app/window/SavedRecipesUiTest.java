package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.ui.workbench.WorkbenchViewModel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Recipes that have a name, in the window.
final class SavedRecipesUiTest {

    @TempDir private Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void importSample() {
        store = folder.resolve("giving.ttc");
        OpenWindow.importInto(store, Path.of("resources", "sample", "sample.jsonl"));
    }

    @Test
    void filesAreWrittenByKeyFromAFieldThatWasJustWrittenIn() throws IOException {
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("out"))) {
            WorkbenchViewModel model = open.goToWorkbench();
            TourHands.onScreen(() -> {
                open.find(".workbench").lookupAll(".text-field").stream()
                        .map(TextField.class::cast)
                        .filter(field -> "Filter".equals(field.getAccessibleText()))
                        .findFirst()
                        .orElseThrow()
                        .requestFocus();
                return true;
            });
            open.hands().write("turns:4..");
            open.hands().press(KeyCode.ENTER, "", TourHands.Modifier.SHORTCUT);
            open.hands().await("the end", () -> !model.toldProperty().get().isEmpty());
            Path written = model.writtenProperty().get().orElseThrow();
            assertThat(Files.readString(written.resolve("manifest.json")))
                    .contains("\"filter\" : \"turns:4..\"");
        }
    }

    @Test
    void aRecipeIsKeptByKeysWrittenAgainWithOnePressRemovedAndBroughtBack() throws IOException {
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("out"))) {
            WorkbenchViewModel model = open.goToWorkbench();
            open.hands().await("the counts", () -> model.outcomeProperty().get().isPresent());
            TextField name =
                    TourHands.onScreen(() ->
                            open.find(".workbench").lookupAll(".text-field").stream()
                                    .map(TextField.class::cast)
                                    .filter(field ->
                                            "Name to save the recipe under"
                                                    .equals(field.getAccessibleText()))
                                    .findFirst()
                                    .orElseThrow());
            TourHands.onScreen(() -> {
                model.draft().format("user-simulation");
                name.requestFocus();
                return true;
            });
            open.hands().write("Simulated");
            open.hands().press(KeyCode.ENTER, "\r");
            open.hands().await("the recipe", () -> model.saved().size() == 1);
            open.hands().settle();
            assertThat(TourHands.onScreen(name::isFocused)).isTrue();
            TourHands.onScreen(() -> {
                model.draft().format("sharegpt");
                return true;
            });
            TourHands.onScreen(() -> {
                open.find("#saved-recipes").lookupAll(".link-button").stream()
                        .map(javafx.scene.control.Button.class::cast)
                        .filter(button -> button.getText().equals("Write"))
                        .forEach(javafx.scene.control.Button::fire);
                return true;
            });
            open.hands().await("the end", () -> !model.toldProperty().get().isEmpty());
            Path written = model.writtenProperty().get().orElseThrow();
            assertThat(written.resolve("user-simulation.jsonl")).isNotEmptyFile();
            assertThat(Files.readString(written.resolve("manifest.json")))
                    .contains("\"recipeName\" : \"Simulated\"");
            open.hands().click("Remove");
            open.hands().await("no recipe", () -> model.saved().isEmpty());
            TourHands.onScreen(() -> {
                open.window().session().undo();
                return true;
            });
            open.hands().await("the recipe again", () -> model.saved().size() == 1);
        }
    }
}
