package org.thoughttrace.curator.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.RunningTask;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// The foot of the window: when the work was saved, where one is, and what is under way.
final class StatusBar extends HBox {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final double BAR_WIDTH = 120;

    private final Session session;
    private final HBox work = new HBox(8);

    /// @param reading whether the conversation that is open is in sight; elsewhere its place among the
    ///     others tells nothing
    StatusBar(
            Session session,
            ObservableValue<String> place,
            ObservableValue<Boolean> reading,
            Runnable keys) {
        this.session = session;
        getStyleClass().add("status-bar");
        Label saved = Parts.label(session.savedAtProperty().map(this::saved), "fine", "saved");
        work.setAlignment(Pos.CENTER_RIGHT);
        Button help = Parts.button("? keys", "link-button", keys);
        help.setFocusTraversable(false);
        Label turn = Parts.label(turnText(), "turn-place");
        Label among = Parts.label(place, "queue-place");
        Parts.showWhen(turn, reading);
        Parts.showWhen(among, reading);
        getChildren().addAll(saved, turn, among, Parts.spacer(), work, help);
        session.tasks()
                .running()
                .addListener((ListChangeListener<RunningTask>) change -> showWork());
    }

    private String saved(Optional<Instant> at) {
        if (session.isReadOnly()) {
            return "Read-only";
        }
        return at.map(time -> "✓ Saved " + TIME.format(time)).orElse("✓ All saved");
    }

    private ObservableValue<String> turnText() {
        return Bindings.createStringBinding(
                () ->
                        session.currentProperty()
                                .get()
                                .map(open ->
                                        "Turn %,d of %,d"
                                                .formatted(
                                                        session.turnProperty().get(),
                                                        open.conversation().messages().size()))
                                .orElse(""),
                session.currentProperty(),
                session.turnProperty());
    }

    /// Only what takes longer than a moment is shown: the first with a progress that is known.
    private void showWork() {
        work.getChildren().clear();
        for (RunningTask task : session.tasks().running()) {
            ProgressBar bar = new ProgressBar();
            bar.setPrefWidth(BAR_WIDTH);
            bar.setAccessibleText(task.title());
            bar.progressProperty().bind(task.progressProperty());
            HBox row =
                    new HBox(
                            8,
                            Parts.label(
                                    task.messageProperty()
                                            .map(done ->
                                                    done.isEmpty()
                                                            ? task.title()
                                                            : task.title() + " " + done)),
                            bar,
                            Parts.iconButton(Feather.X, "Stop: " + task.title(), task::cancel));
            row.setAlignment(Pos.CENTER_RIGHT);
            Parts.showWhen(row, task.progressProperty().map(done -> done.doubleValue() >= 0));
            work.getChildren().add(row);
        }
    }
}
