package org.thoughttrace.curator.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.ui.command.Command;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.command.KeyNames;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.queue.QueueViewModel;
import org.thoughttrace.curator.ui.session.Session;

/// The frame of the window: the bar at the top, the rail, three panes that can be resized and
/// folded, the status bar; over them notices and sheets.
public final class ShellView extends StackPane {

    private static final double QUEUE_WIDTH = 292;
    private static final double INSPECTOR_WIDTH = 288;
    private static final double NARROW = 1150;

    /// The three panes.
    ///
    /// @param queue the list of conversations
    public record Panes(Region queue, Region reader, Region inspector) {}

    private final Panes panes;
    private final SplitPane split = new SplitPane();
    private final BooleanProperty queueShown = new SimpleBooleanProperty(true);
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(true);
    private final StackPane dropTarget = new StackPane();
    private double queueWidth = QUEUE_WIDTH;
    private double inspectorWidth = INSPECTOR_WIDTH;
    private boolean arranging;
    private boolean inspectorFoldedForRoom;

    /// @param dropped gets files that were dropped on the window
    public ShellView(
            Session session,
            QueueViewModel queueModel,
            Panes panes,
            Sheets sheets,
            Commands commands,
            Consumer<List<Path>> dropped) {
        this.panes = panes;
        BorderPane frame = new BorderPane();
        frame.setTop(new TopBar(session, commands));
        frame.setLeft(rail(commands));
        frame.setCenter(split);
        frame.setBottom(
                new StatusBar(
                        session,
                        queueModel.placeText(),
                        () -> commands.get("help.keys").perform()));
        NoticeBar notices = new NoticeBar(session);
        StackPane.setMargin(notices, new Insets(0, 0, 44, 0));
        buildDropTarget();
        getChildren().addAll(frame, notices, dropTarget, sheets.node());
        for (Region pane : List.of(panes.queue(), panes.inspector())) {
            SplitPane.setResizableWithParent(pane, false);
            pane.setMinWidth(200);
        }
        panes.reader().setMinWidth(320);
        queueShown.subscribe(this::arrange);
        inspectorShown.subscribe(this::arrange);
        widthProperty().subscribe(width -> widthChanged(width.doubleValue()));
        panes.queue().widthProperty().subscribe(width -> remember(width.doubleValue(), true));
        panes.inspector().widthProperty().subscribe(width -> remember(width.doubleValue(), false));
        acceptDrops(dropped);
    }

    /// Whether the list is shown.
    public BooleanProperty queueShownProperty() {
        return queueShown;
    }

    /// Whether the inspector is shown.
    public BooleanProperty inspectorShownProperty() {
        return inspectorShown;
    }

    /// Whether the inspector is to be shown where there is room for it.
    public boolean inspectorWanted() {
        return inspectorShown.get() || inspectorFoldedForRoom;
    }

    /// The width of the list, in pixels, as it is or will be when shown.
    public double queueWidth() {
        return queueWidth;
    }

    /// The width of the inspector, in pixels, as it is or will be when shown.
    public double inspectorWidth() {
        return inspectorWidth;
    }

    /// Gives the panes at the sides the widths they had before.
    public void restoreWidths(double queue, double inspector) {
        queueWidth = Math.clamp(queue, 200, 560);
        inspectorWidth = Math.clamp(inspector, 200, 560);
        arrange();
    }

    private void remember(double width, boolean isQueue) {
        if (arranging || width < 100) {
            return;
        }
        if (isQueue && queueShown.get()) {
            queueWidth = width;
        } else if (!isQueue && inspectorShown.get()) {
            inspectorWidth = width;
        }
    }

    private void arrange() {
        arranging = true;
        split.getItems().clear();
        if (queueShown.get()) {
            split.getItems().add(panes.queue());
        }
        split.getItems().add(panes.reader());
        if (inspectorShown.get()) {
            split.getItems().add(panes.inspector());
        }
        placeDividers();
        arranging = false;
    }

    private void placeDividers() {
        double width = split.getWidth();
        if (width <= 0) {
            return;
        }
        int divider = 0;
        if (queueShown.get()) {
            split.setDividerPosition(divider, queueWidth / width);
            divider++;
        }
        if (inspectorShown.get()) {
            split.setDividerPosition(divider, 1 - inspectorWidth / width);
        }
    }

    /// A window too small for three panes folds the inspector, and unfolds it when there is room.
    private void widthChanged(double width) {
        if (width <= 0) {
            return;
        }
        if (width < NARROW && inspectorShown.get() && !inspectorFoldedForRoom) {
            inspectorFoldedForRoom = true;
            inspectorShown.set(false);
        } else if (width >= NARROW && inspectorFoldedForRoom) {
            inspectorFoldedForRoom = false;
            inspectorShown.set(true);
        }
        arranging = true;
        split.layout();
        placeDividers();
        arranging = false;
    }

    private Region rail(Commands commands) {
        VBox rail = new VBox();
        rail.getStyleClass().add("rail");
        ToggleButton queue = Parts.iconToggle(Feather.LIST, named(commands, "view.queue"));
        queue.selectedProperty().bindBidirectional(queueShown);
        ToggleButton inspector = Parts.iconToggle(Feather.SIDEBAR, named(commands, "view.inspector"));
        inspector.getStyleClass().add("mirrored");
        inspector.selectedProperty().bindBidirectional(inspectorShown);
        Region space = new Region();
        VBox.setVgrow(space, javafx.scene.layout.Priority.ALWAYS);
        rail.getChildren()
                .addAll(
                        queue,
                        inspector,
                        button(commands, Feather.DOWNLOAD, "file.import"),
                        button(commands, Feather.UPLOAD, "file.export"),
                        space,
                        button(commands, Feather.TAG, "settings.scheme"),
                        button(commands, Feather.BOOK_OPEN, "help.guide"),
                        button(commands, Feather.SETTINGS, "settings.preferences"));
        return rail;
    }

    private static Button button(Commands commands, Feather icon, String id) {
        Command command = commands.get(id);
        return Parts.iconButton(icon, named(commands, id), command::perform);
    }

    static String named(Commands commands, String id) {
        Command command = commands.get(id);
        return command.keys().isEmpty()
                ? command.title()
                : command.title() + "  (" + KeyNames.shown(command.keys().getFirst()) + ")";
    }

    private void buildDropTarget() {
        Label label = Parts.label("Drop files of conversations to import them", "title");
        dropTarget.getChildren().add(label);
        dropTarget.getStyleClass().add("drop-target");
        dropTarget.setMouseTransparent(true);
        dropTarget.setVisible(false);
        StackPane.setMargin(dropTarget, new Insets(24));
        StackPane.setAlignment(label, Pos.CENTER);
    }

    private void acceptDrops(Consumer<List<Path>> dropped) {
        addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        dropTarget.setVisible(true);
                    }
                    event.consume();
                });
        addEventHandler(DragEvent.DRAG_EXITED, event -> dropTarget.setVisible(false));
        addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    dropTarget.setVisible(false);
                    List<Path> files =
                            event.getDragboard().getFiles().stream()
                                    .map(java.io.File::toPath)
                                    .toList();
                    event.setDropCompleted(!files.isEmpty());
                    event.consume();
                    if (!files.isEmpty()) {
                        dropped.accept(files);
                    }
                });
    }

}
