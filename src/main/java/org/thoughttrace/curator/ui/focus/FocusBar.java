package org.thoughttrace.curator.ui.focus;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.ui.command.Command;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.command.KeyNames;
import org.thoughttrace.curator.ui.control.Parts;

/// The one line above a conversation that is worked at alone: to and fro, how far, how long, and
/// the way out. It takes no focus of itself: the keys stay where the work is.
public final class FocusBar extends HBox {

    private static final double PROGRESS_WIDTH = 132;

    private final Commands commands;

    /// @param acceptNext the id of the command that accepts and goes on
    /// @param leave the id of the command that ends it
    public record Ids(String previous, String next, String acceptNext, String leave) {}

    /// Over its view model.
    public FocusBar(FocusViewModel model, Commands commands, Ids ids) {
        this.commands = commands;
        getStyleClass().add("focus-bar");
        ProgressBar progress = new ProgressBar(0);
        progress.progressProperty().bind(model.progressProperty());
        progress.setPrefWidth(PROGRESS_WIDTH);
        progress.setAccessibleText("Done in this list");
        Label place = Parts.label(model.placeText(), "focus-place");
        Label done = Parts.label(model.doneText(), "small", "muted");
        Label time = Parts.label(model.timeText(), "small", "muted", "focus-time");
        time.setTooltip(
                Parts.tooltip(
                        "Time on this conversation, and the median of this session. It stands still"
                                + " while you are away, and is not kept."));
        for (Label label : new Label[] {place, done, time}) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren()
                .addAll(
                        icon(Feather.CHEVRON_LEFT, ids.previous()),
                        icon(Feather.CHEVRON_RIGHT, ids.next()),
                        place,
                        progress,
                        done,
                        Parts.spacer(),
                        time,
                        accept(ids.acceptNext()),
                        icon(Feather.X, ids.leave()));
        setAlignment(Pos.CENTER_LEFT);
    }

    private Button icon(Ikon icon, String id) {
        Command command = commands.get(id);
        Button button = Parts.iconButton(icon, command.title(), command::perform);
        Parts.name(button, commands.named(id));
        return button;
    }

    /// The key stands beside the words, as it is now.
    private Button accept(String id) {
        Command command = commands.get(id);
        Button button = Parts.button("Accept and next", "plain-button", command::perform);
        Label key = Parts.keyCap("");
        commands.keysProperty()
                .subscribe(now -> {
                    boolean hasKey = !now.of(id).isEmpty();
                    key.setText(hasKey ? KeyNames.shown(now.of(id).getFirst()) : "");
                    button.setGraphic(hasKey ? key : null);
                });
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setGraphicTextGap(8);
        Parts.name(button, commands.named(id));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(command.enabled().map(enabled -> !enabled));
        return button;
    }
}
