package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.export.Exclusion;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.ui.workbench.WorkbenchViewModel;

import java.nio.file.Path;
import java.util.Objects;

/// What the rules of an export leave out, in the window.
final class LeftOutUiTest {

    @TempDir private Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void importSample() {
        store = folder.resolve("giving.ttc");
        OpenWindow.importInto(store, Path.of("resources", "sample", "sample.jsonl"));
    }

    private static WorkbenchViewModel workbench(OpenWindow open) {
        WorkbenchViewModel model = open.goToWorkbench();
        open.hands().await("the counts", () -> model.outcomeProperty().get().isPresent());
        return model;
    }

    private static double bottom(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMaxY();
    }

    @Test
    void aLongFunnelPushesNothingOutOfALowWindowAndItsListComesIntoView() {
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("out"))) {
            WorkbenchViewModel model = workbench(open);
            TourHands.onScreen(() -> {
                open.stage().setWidth(1000);
                open.stage().setHeight(700);
                model.draft().leastWords(12);
                model.draft().redact(Recipe.Treatment.MASK);
                model.draft().format("user-simulation");
                model.draft().splitBy(Recipe.By.PARTICIPANT);
                Recipe.Split split =
                        Objects.requireNonNull(model.draft().recipeProperty().get().split());
                model.draft().split(split.with(Recipe.Stratify.LABEL));
                return true;
            });
            open.hands().await("short thoughts", () -> rule(model).isPresent());
            open.hands().settle();
            double height = TourHands.onScreen(() -> open.window().scene().getHeight());
            assertThat(TourHands.onScreen(() -> bottom(open.find(".status-bar"))))
                    .isLessThanOrEqualTo(height);
            open.hands().click("Thoughts of too few words");
            open.hands().settle();
            Node list = open.find(".item-list");
            assertThat(TourHands.onScreen(() -> bottom(list))).isLessThanOrEqualTo(height);
            assertThat(TourHands.onScreen(list::isFocused)).isTrue();
            Exclusion first = model.lists().items().getFirst();
            assertThat(first.words()).isNotBlank();
            assertThat(TourHands.onScreen(() -> cell((ListView<?>) list)))
                    .contains(", thought ", first.words().substring(0, 5));
            open.hands().press(KeyCode.ENTER, "\r");
            open.hands()
                    .await(
                            "its conversation",
                            () ->
                                    open.window()
                                            .session()
                                            .currentProperty()
                                            .get()
                                            .filter(shown ->
                                                    shown.conversation()
                                                            .id()
                                                            .equals(first.conversation()))
                                            .isPresent());
        }
    }

    private static String cell(ListView<?> list) {
        return list.lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.getIndex() == 0)
                .map(ListCell::getText)
                .findFirst()
                .orElse("");
    }

    private static java.util.Optional<?> rule(WorkbenchViewModel model) {
        return model.outcomeProperty()
                .get()
                .filter(outcome -> outcome.split() != null)
                .flatMap(outcome ->
                        outcome.funnel().steps().stream()
                                .filter(stage -> stage.rule().key().equals("short"))
                                .filter(stage -> stage.items() > 0)
                                .findFirst());
    }

    @Test
    void theFirstRowsShowEachMemberUnderTheNameOfTheFile() {
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("out"))) {
            WorkbenchViewModel model = workbench(open);
            TourHands.onScreen(() -> {
                model.draft().format("user-simulation");
                return true;
            });
            open.hands()
                    .await(
                            "the rows",
                            () ->
                                    model.previews().stream()
                                            .anyMatch(preview ->
                                                    preview.file()
                                                            .equals("user-simulation.jsonl")));
            open.hands().settle();
            String row = TourHands.onScreen(() -> ((Label) open.find(".preview-row")).getText());
            assertThat(row.lines())
                    .hasSize(7)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThan(210))
                    .anySatisfy(line -> assertThat(line).startsWith("\"reason\":\""));
        }
    }
}
