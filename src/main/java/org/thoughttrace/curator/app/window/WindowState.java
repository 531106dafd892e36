package org.thoughttrace.curator.app.window;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.shell.ShellView;
import org.thoughttrace.curator.ui.task.Tasks;

import java.util.List;
import java.util.Optional;

/// Remembers how the window stood, from one start to the next.
final class WindowState {

    private static final String BOUNDS = "window.bounds";
    private static final String PANES = "window.panes";
    private static final String HINT = "window.hintSeen";
    private static final String CONVERSATION = "window.conversation";

    private final SettingsFile settings;
    private final Tasks tasks;
    private boolean waiting;

    WindowState(SettingsFile settings, Tasks tasks) {
        this.settings = settings;
        this.tasks = tasks;
    }

    void restore(Stage stage, ShellView shell) {
        numbers(BOUNDS, 5).ifPresent(bounds -> place(stage, bounds));
        numbers(PANES, 4)
                .ifPresent(panes -> {
                    shell.restoreWidths(panes[0], panes[1]);
                    shell.queueShownProperty().set(panes[2] > 0);
                    shell.inspectorShownProperty().set(panes[3] > 0);
                });
    }

    /// Only where a screen still is.
    private static void place(Stage stage, double[] bounds) {
        if (Screen.getScreensForRectangle(bounds[0], bounds[1], bounds[2], bounds[3]).isEmpty()) {
            return;
        }
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setX(bounds[0]);
        stage.setY(bounds[1]);
        stage.setWidth(Math.min(bounds[2], screen.getWidth() * 2));
        stage.setHeight(bounds[3]);
        stage.setMaximized(bounds[4] > 0);
    }

    void remember(Stage stage, ShellView shell) {
        set(
                BOUNDS,
                join(
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.isMaximized() ? 1 : 0));
        set(
                PANES,
                join(
                        shell.queueWidth(),
                        shell.inspectorWidth(),
                        shell.queueWanted() ? 1 : 0,
                        shell.inspectorWanted() ? 1 : 0));
    }

    void rememberConversation(String conversation) {
        set(CONVERSATION, conversation);
    }

    Optional<String> conversation() {
        return settings.get(CONVERSATION);
    }

    boolean isHintSeen() {
        return settings.get(HINT).isPresent();
    }

    void hintSeen() {
        set(HINT, "true");
    }

    private Optional<double[]> numbers(String name, int count) {
        return settings.get(name).flatMap(text -> parse(text, count));
    }

    private static Optional<double[]> parse(String text, int count) {
        String[] parts = text.split(" ", -1);
        if (parts.length != count) {
            return Optional.empty();
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            try {
                numbers[i] = Double.parseDouble(parts[i]);
            } catch (NumberFormatException changedByHand) {
                return Optional.empty();
            }
        }
        return Optional.of(numbers);
    }

    private static String join(double... numbers) {
        StringBuilder text = new StringBuilder();
        for (double number : numbers) {
            text.append(text.isEmpty() ? "" : " ").append(number);
        }
        return text.toString();
    }

    /// Remembers how the window stands a moment after it was last changed: a program that is ended
    /// from outside has no time for it.
    void watch(Stage stage, ShellView shell) {
        for (ObservableValue<?> changing :
                List.of(
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty(),
                        shell.queueShownProperty(),
                        shell.inspectorShownProperty())) {
            changing.subscribe(() -> rememberSoon(stage, shell));
        }
    }

    private void rememberSoon(Stage stage, ShellView shell) {
        if (!waiting) {
            waiting = true;
            tasks.after(
                    Duration.seconds(1),
                    () -> {
                        waiting = false;
                        remember(stage, shell);
                    });
        }
    }

    private void set(String name, String value) {
        tasks.write(
                "Keeping settings",
                control -> {
                    settings.set(name, value);
                    return name;
                },
                done -> {},
                // How the window stood is no reason to bother anybody.
                failure -> {});
    }
}
