package org.thoughttrace.curator.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.queue.QueueViewModel;
import org.thoughttrace.curator.ui.session.Session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The frame of the window: the bar at the top, the rail, three panes that can be resized and
/// folded, the status bar; over them notices and sheets.
public final class ShellView extends StackPane {

    /// The id of the command that does what a message offers.
    public static final String OFFER = "notice.take";

    /// Closes the message at the foot of the window.
    public static final String HUSH = "notice.close";

    private static final double NARROW = 1150;
    private static final double RAIL = 52;
    private static final double NARROWEST_READER = 340;

    /// What the window is made of.
    ///
    /// @param places what one goes to by the rail
    public record Panes(Places places, Region reader, Region inspector) {}

    private final BorderPane frame = new BorderPane();
    private final ThreePanes panes;
    private final Places places;
    private final StackPane dropTarget = new StackPane();
    private boolean inspectorFoldedForRoom;
    private Optional<Folded> foldedForFocus = Optional.empty();

    /// How the panes at the sides stood before the reader was shown alone.
    private record Folded(boolean queue, boolean inspector, boolean inspectorForRoom) {}

    /// @param dropped gets files that were dropped on the window
    public ShellView(
            Session session,
            QueueViewModel queueModel,
            Panes panes,
            Sheets sheets,
            Commands commands,
            Consumer<List<Path>> dropped) {
        this.places = panes.places();
        this.panes = new ThreePanes(places.left(), panes.reader(), panes.inspector());
        frame.setTop(new TopBar(session, commands, places, inspectorShownProperty()));
        frame.setLeft(new Rail(commands, places, queueShownProperty()));
        frame.setCenter(new StackPane(this.panes, places.whole()));
        places.currentProperty()
                .subscribe(place -> {
                    this.panes.setVisible(!places.hidesReader());
                    places.whole().setVisible(places.hidesReader());
                });
        frame.setBottom(
                new StatusBar(
                        session,
                        queueModel.placeText(),
                        places.currentProperty().map(_ -> !places.hidesReader()),
                        () -> commands.get("help.keys").perform()));
        NoticeBar notices = new NoticeBar(session, commands.keyOf(OFFER), commands.keyOf(HUSH));
        StackPane.setMargin(notices, new Insets(0, 0, 44, 0));
        buildDropTarget();
        getChildren().addAll(frame, notices, dropTarget, sheets.node());
        widthProperty().subscribe(width -> widthChanged(width.doubleValue()));
        inspectorShownProperty().subscribe(shown -> makeRoomFor(shown));
        acceptDrops(dropped);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> closeMessage(session, event));
    }

    /// Esc, where neither a field nor a sheet wanted it.
    private static void closeMessage(Session session, KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && session.noticeProperty().get().isPresent()) {
            session.hush();
            event.consume();
        }
    }

    /// Whether the list is shown.
    public BooleanProperty queueShownProperty() {
        return panes.left().shownProperty();
    }

    /// Whether the inspector is shown.
    public BooleanProperty inspectorShownProperty() {
        return panes.right().shownProperty();
    }

    /// Whether the list is to be shown when the reader is not alone.
    public boolean queueWanted() {
        return foldedForFocus.map(Folded::queue).orElseGet(() -> queueShownProperty().get());
    }

    /// Whether the inspector is to be shown where there is room for it and the reader is not alone.
    public boolean inspectorWanted() {
        return foldedForFocus
                .map(before -> before.inspector() || before.inspectorForRoom())
                .orElseGet(() -> inspectorShownProperty().get() || inspectorFoldedForRoom);
    }

    /// Shows the reader alone beneath a bar of its own, as long as something holds; then the rest of
    /// the window is as it was.
    public void showAlone(Region bar, ObservableValue<Boolean> alone) {
        Node topBar = frame.getTop();
        Node rail = frame.getLeft();
        alone.subscribe(isAlone -> {
            frame.setTop(isAlone ? bar : topBar);
            frame.setLeft(isAlone ? null : rail);
            if (isAlone) {
                foldSides();
            } else {
                foldedForFocus.ifPresent(this::unfoldSides);
            }
        });
    }

    private void foldSides() {
        foldedForFocus =
                Optional.of(
                        new Folded(
                                queueShownProperty().get(),
                                inspectorShownProperty().get(),
                                inspectorFoldedForRoom));
        queueShownProperty().set(false);
        inspectorShownProperty().set(false);
    }

    private void unfoldSides(Folded before) {
        foldedForFocus = Optional.empty();
        inspectorFoldedForRoom = before.inspectorForRoom();
        queueShownProperty().set(before.queue());
        inspectorShownProperty().set(before.inspector());
        // The window may be of another width by now.
        widthChanged(getWidth());
    }

    /// The width of the list, in pixels, as it is or will be when shown.
    public double queueWidth() {
        return panes.left().widthProperty().get();
    }

    /// The width of the inspector, in pixels, as it is or will be when shown.
    public double inspectorWidth() {
        return panes.right().widthProperty().get();
    }

    /// Gives the panes at the sides the widths they had before.
    public void restoreWidths(double queue, double inspector) {
        panes.left().widthProperty().set(Math.clamp(queue, 200, 560));
        panes.right().widthProperty().set(Math.clamp(inspector, 200, 560));
    }

    /// Where there is no room to read between two panes, the inspector takes the list's.
    private void makeRoomFor(boolean inspector) {
        double reading = getWidth() - RAIL - queueWidth() - inspectorWidth();
        if (inspector && getWidth() > 0 && reading < NARROWEST_READER) {
            queueShownProperty().set(false);
        }
    }

    /// A window too small for three panes folds the inspector, and unfolds it when there is room.
    private void widthChanged(double width) {
        if (width <= 0 || foldedForFocus.isPresent()) {
            return;
        }
        if (width < NARROW && inspectorShownProperty().get() && !inspectorFoldedForRoom) {
            inspectorFoldedForRoom = true;
            inspectorShownProperty().set(false);
        } else if (width >= NARROW && inspectorFoldedForRoom) {
            inspectorFoldedForRoom = false;
            inspectorShownProperty().set(true);
        }
    }

    private void buildDropTarget() {
        Label label =
                Parts.label(
                        "Drop files of conversations to import them, or bundles to take them in",
                        "title");
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
