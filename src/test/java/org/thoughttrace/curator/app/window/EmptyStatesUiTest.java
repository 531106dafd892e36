package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.ui.find.FilterViewModel;
import org.thoughttrace.curator.ui.find.SideBar;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.shell.Place;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What stands where there is nothing yet.
final class EmptyStatesUiTest {

    @TempDir private Path folder;

    @Test
    void textBeneathACentredTitleIsCentredInEveryPlace() {
        try (OpenWindow open =
                OpenWindow.on(folder.resolve("empty.ttc"), folder.resolve("out.jsonl"))) {
            open.hands().settle();
            for (Place place : open.window().places().all()) {
                TourHands.onScreen(() -> {
                    open.window().places().goTo(place.id());
                    return true;
                });
                open.hands().settle();
                assertThat(askew(open)).as(place.title()).isEmpty();
            }
            TourHands.onScreen(() -> {
                open.window().places().goTo(PlaceCommands.REVIEW);
                return true;
            });
            for (SideBar.Part part : SideBar.Part.values()) {
                TourHands.onScreen(() ->
                        open.window()
                                .commands()
                                .get("find.show." + part.name().toLowerCase(java.util.Locale.ROOT))
                                .perform());
                open.hands().settle();
                assertThat(askew(open)).as(part.title()).isEmpty();
            }
        }
    }

    @Test
    void anEmptyStoreShowsNoBareNumberAndNoPlaceAmongConversations() {
        try (OpenWindow open =
                OpenWindow.on(folder.resolve("empty.ttc"), folder.resolve("out.jsonl"))) {
            open.hands().settle();
            assertThat(
                            TourHands.onScreen(() ->
                                    all(open.window().scene().getRoot())
                                            .filter(node ->
                                                    node instanceof Label label
                                                            && label.getText().equals("0")
                                                            && !label.getStyleClass()
                                                                    .contains("figures"))
                                            .toList()))
                    .isEmpty();
        }
    }

    @Test
    void thePlaceAmongConversationsIsToldWhereOneReadsAndNowhereElse() {
        Path store = folder.resolve("sample.ttc");
        OpenWindow.importInto(store, Path.of("resources", "sample", "sample.jsonl"));
        try (OpenWindow open = OpenWindow.reading(store, folder.resolve("out"))) {
            for (Place place : open.window().places().all()) {
                boolean isRead =
                        TourHands.onScreen(() -> {
                            open.window().places().goTo(place.id());
                            return !open.window().places().hidesReader();
                        });
                open.hands().settle();
                assertThat(
                                TourHands.onScreen(() ->
                                        open.window().scene().lookup(".turn-place").isVisible()))
                        .as(place.title())
                        .isEqualTo(isRead);
            }
        }
    }

    @Test
    void aListThatIsStillReadIsNotToldToBeEmpty() {
        Path store = folder.resolve("sample.ttc");
        OpenWindow.importInto(store, Path.of("resources", "sample", "sample.jsonl"));
        try (OpenWindow open = OpenWindow.on(store, folder.resolve("out"))) {
            Session session = open.window().session();
            FilterViewModel filter = open.window().left().filter();
            boolean shown =
                    TourHands.onScreen(() -> {
                        Session unread =
                                new Session(session.workspace(), session.tasks(), () -> "nobody");
                        Parent empty =
                                (Parent) EmptyStates.noConversations(unread, filter, () -> {});
                        return empty.getChildrenUnmodifiable().stream().anyMatch(Node::isVisible);
                    });
            assertThat(shown).isFalse();
        }
    }

    /// Texts of several lines that stand in the middle and whose lines do not.
    private static List<String> askew(OpenWindow open) {
        return TourHands.onScreen(() ->
                all(open.window().scene().getRoot())
                        .filter(node -> node instanceof Label label && isAskew(label))
                        .map(node -> ((Label) node).getText())
                        .toList());
    }

    private static boolean isAskew(Label label) {
        boolean isCentred =
                label.getParent() instanceof VBox box && box.getAlignment().getHpos() == HPos.CENTER
                        || label.getParent() instanceof StackPane pane
                                && pane.getStyleClass().contains("placeholder");
        return isCentred
                && (label.isWrapText() || label.getText().contains("\n"))
                && label.getTextAlignment() != TextAlignment.CENTER;
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(EmptyStatesUiTest::all))
                : Stream.of(node);
    }
}
