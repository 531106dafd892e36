package org.thoughttrace.curator.app.window;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;

import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.ui.theme.Appearance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Wherever a key has put the focus, one sees it: some pixels of the picture are told apart from
/// what was there before as WCAG asks of marks.
final class FocusUiTest {

    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");

    /// A ring around the smallest icon has more.
    private static final int FEWEST_PIXELS = 24;

    private static final double LEAST_CONTRAST = 3;
    private static final double AROUND = 6;

    @TempDir private Path folder;

    @Test
    void theFocusIsSeenOnEveryControlInLightAndDark() {
        Path store = folder.resolve("focus.ttc");
        OpenWindow.importInto(store, SAMPLE);
        SoftAssertions all = new SoftAssertions();
        try (OpenWindow open = OpenWindow.on(store, folder.resolve("out.jsonl"))) {
            open.hands()
                    .await(
                            "a conversation",
                            () -> open.window().session().currentProperty().get().isPresent());
            open.hands().settle();
            for (Appearance appearance : Appearance.values()) {
                if (appearance == Appearance.DARK) {
                    open.hands().press(KeyCode.D, "d", Modifier.SHORTCUT);
                }
                lookAtWindow(open, all, appearance);
                lookAtSheets(open, all, appearance);
            }
        }
        all.assertAll();
    }

    private static void lookAtWindow(OpenWindow open, SoftAssertions all, Appearance appearance) {
        // A stroke that does nothing, after which the focus is the keyboard's.
        open.hands().press(KeyCode.F, "f", Modifier.ALT);
        look(open, all, appearance + " window", open.window().shell());
        open.hands().press(KeyCode.H, "h");
        look(open, all, appearance + " history", open.window().inspector());
        open.hands().press(KeyCode.G, "G", Modifier.SHIFT);
        look(open, all, appearance + " flags", open.window().inspector());
    }

    private static void lookAtSheets(OpenWindow open, SoftAssertions all, Appearance appearance) {
        for (String id :
                List.of(
                        "file.export",
                        "settings.scheme",
                        "settings.preferences",
                        "help.keys",
                        "help.guide")) {
            TourHands.onScreen(() -> open.window().commands().get(id).perform());
            open.hands().press(KeyCode.RIGHT, "");
            look(open, all, appearance + " " + id, open.window().sheets().node());
            open.hands().press(KeyCode.ESCAPE, "");
            open.hands().press(KeyCode.ESCAPE, "");
        }
    }

    private static void look(OpenWindow open, SoftAssertions all, String where, Node root) {
        Scene scene = open.window().scene();
        List<Node> stops =
                TourHands.onScreen(() ->
                        Controls.in(root).stream()
                                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                                .filter(FocusUiTest::isInView)
                                .toList());
        all.assertThat(stops).as(where).isNotEmpty();
        for (Node stop : stops) {
            int seen = TourHands.onScreen(() -> pixelsThatTell(scene, stop));
            all.assertThat(seen)
                    .as(where + ": " + Controls.describe(stop))
                    .isGreaterThanOrEqualTo(FEWEST_PIXELS);
        }
    }

    /// Tab scrolls; a focus that is only asked for does not.
    private static boolean isInView(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getClip() != null && !at.localToScene(at.getBoundsInLocal()).contains(bounds)) {
                return false;
            }
        }
        return true;
    }

    private static int pixelsThatTell(Scene scene, Node stop) {
        // A picture kept of what scrolls may be older than the focus.
        scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        stop.requestFocus();
        if (!stop.isFocused()) {
            return Integer.MAX_VALUE;
        }
        WritableImage with = scene.snapshot(null);
        // As it would be if the focus were elsewhere.
        Optional<Node> other = elsewhere(scene, stop);
        if (other.isEmpty()) {
            // The only place where the focus can be.
            return Integer.MAX_VALUE;
        }
        other.get().requestFocus();
        WritableImage without = scene.snapshot(null);
        Bounds bounds = stop.localToScene(stop.getBoundsInLocal());
        return count(with.getPixelReader(), without.getPixelReader(), bounds, scene);
    }

    /// Another place for the focus, far from this one if there is one.
    private static Optional<Node> elsewhere(Scene scene, Node stop) {
        List<Node> others =
                Controls.in(scene.getRoot()).stream()
                        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                        .filter(node -> node != stop && isTogether(node, stop))
                        .toList();
        return others.stream()
                .filter(node -> !touches(node, stop))
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    /// Within a sheet the focus can go nowhere else.
    private static boolean isTogether(Node node, Node stop) {
        return sheetOf(node) == sheetOf(stop);
    }

    private static @Nullable Node sheetOf(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("sheet-frame")) {
                return at;
            }
        }
        return null;
    }

    private static boolean touches(Node node, Node stop) {
        Bounds one = node.localToScene(node.getBoundsInLocal());
        Bounds other = stop.localToScene(stop.getBoundsInLocal());
        return one.intersects(other);
    }

    private static int count(PixelReader with, PixelReader without, Bounds bounds, Scene scene) {
        int count = 0;
        int right = (int) Math.min(scene.getWidth() - 1, bounds.getMaxX() + AROUND);
        int bottom = (int) Math.min(scene.getHeight() - 1, bounds.getMaxY() + AROUND);
        for (int y = (int) Math.max(0, bounds.getMinY() - AROUND); y <= bottom; y++) {
            for (int x = (int) Math.max(0, bounds.getMinX() - AROUND); x <= right; x++) {
                if (contrast(with.getColor(x, y), without.getColor(x, y)) >= LEAST_CONTRAST) {
                    count++;
                }
            }
        }
        return count;
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
