package org.thoughttrace.curator.ui.bulk;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.ui.bulk.BulkViewModel.Stage;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Segments;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.markdown.PlainLine;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.RunningTask;

import java.util.List;
import java.util.Optional;

/// Does something to many conversations: which, what, and what would change are in sight together.
public final class BulkSheet {

    private final Session session;
    private final Sheets sheets;
    private final BulkViewModel model;
    private final WishFields fields;
    private final SheetFrame frame = new SheetFrame("Do to all of them", "bulk-sheet");
    private final ListView<BulkKind> kinds = new ListView<>();
    private final StackPane form = new StackPane();
    private final VBox choosing = new VBox();
    private final HBox working = new HBox();
    private final ProgressBar bar = new ProgressBar();
    private final Label progress = Parts.label("", "small", "muted", "figures");
    private final Button primary = Parts.button("", "primary-button", () -> {});
    private final Button second = Parts.button("Cancel", "plain-button", this::secondPressed);

    private BulkSheet(Session session, Sheets sheets, BulkViewModel model, List<String> tags) {
        this.session = session;
        this.sheets = sheets;
        this.model = model;
        this.fields = new WishFields(model.form(), tags);
        fillKinds();
        fillWorking();
        PreviewPane preview = new PreviewPane(model, session.schemeProperty().get());
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox right = new VBox(form, problem(), preview);
        right.getStyleClass().add("bulk-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox columns = new HBox(kinds, right);
        columns.getStyleClass().add("bulk-columns");
        columns.setMinHeight(0);
        VBox.setVgrow(columns, Priority.ALWAYS);
        choosing.getChildren().setAll(scope(), columns);
        choosing.getStyleClass().add("bulk-body");
        frame.setBody(choosing);
        frame.setFoot(working, Parts.spacer(), second, primary);
        frame.setPrimary(primary);
        primary.setOnAction(_ -> model.perform());
        model.kindProperty().subscribe(this::showKind);
        model.stageProperty().subscribe(this::show);
        model.upToDateProperty().subscribe(() -> showPrimary());
        model.planProperty().subscribe(() -> showPrimary());
        model.ticks().wantedProperty().subscribe(() -> showPrimary());
        model.workProperty().subscribe(this::follow);
    }

    /// Opens the sheet. Must be called on the FX thread.
    ///
    /// @param tags those that conversations have
    /// @param kind what somebody has said already that they want; empty to choose it first
    public static void open(
            Session session,
            Sheets sheets,
            BulkScopes scopes,
            List<String> tags,
            Optional<BulkKind> kind) {
        BulkViewModel model = new BulkViewModel(session, scopes, kind.orElse(BulkKind.STATUS));
        BulkSheet sheet = new BulkSheet(session, sheets, model, tags);
        Node first = kind.isPresent() ? firstStop(sheet.form) : sheet.kinds;
        sheet.frame.open(sheets, first == null ? sheet.kinds : first, model::close);
    }

    private static @Nullable Node firstStop(Node node) {
        if (node.isFocusTraversable() && node.isVisible()) {
            return node;
        }
        if (node instanceof javafx.scene.Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = firstStop(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// Which conversations: the choice, where there is one, and what the filter says.
    private Node scope() {
        BulkScopes scopes = model.scopes();
        HBox row = new HBox(12);
        row.getStyleClass().add("bulk-scope");
        row.setAlignment(Pos.CENTER_LEFT);
        if (scopes.hasSelection()) {
            Segments<BulkScopes.Part> parts =
                    FormParts.segments(
                            "Conversations",
                            List.of(BulkScopes.Part.values()),
                            part -> words(scopes, part),
                            model.partProperty());
            parts.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(parts);
        } else {
            row.getChildren().add(Parts.label(words(scopes, BulkScopes.Part.FOUND), "bulk-found"));
        }
        if (!scopes.expression().isEmpty()) {
            Label filter = Parts.label(PlainLine.of(scopes.expression()), "mono", "bulk-filter");
            filter.setTextOverrun(OverrunStyle.ELLIPSIS);
            filter.setMinWidth(0);
            Parts.hint(filter, scopes.expression());
            row.getChildren().add(filter);
        }
        return row;
    }

    private static String words(BulkScopes scopes, BulkScopes.Part part) {
        String count = Wording.number(scopes.size(part));
        if (part == BulkScopes.Part.SELECTED) {
            return "The " + count + " selected";
        }
        String all = Wording.count(scopes.found(), "conversation");
        return scopes.expression().isEmpty()
                ? (scopes.hasSelection() ? "All " + count : "All " + all)
                : (scopes.hasSelection()
                        ? "All " + count + " of the filter"
                        : "All " + all + " of the filter");
    }

    private void fillKinds() {
        kinds.getItems().setAll(BulkKind.values());
        kinds.getStyleClass().add("nav-list");
        kinds.setAccessibleText("What to do");
        kinds.setCellFactory(_ -> new KindCell());
        kinds.getSelectionModel().select(model.kindProperty().get());
        kinds.getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, kind) -> {
                    if (kind != null) {
                        model.kindProperty().set(kind);
                    }
                });
    }

    private static final class KindCell extends ListCell<BulkKind> {
        @Override
        protected void updateItem(@Nullable BulkKind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(kind == null ? null : kind.title());
        }
    }

    private void showKind(BulkKind kind) {
        form.getChildren().setAll(fields.of(kind));
    }

    private Label problem() {
        Label problem = Parts.label(model.problemProperty(), "sheet-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.setMaxWidth(Double.MAX_VALUE);
        Parts.showWhen(problem, model.problemProperty().isNotEmpty());
        return problem;
    }

    private void fillWorking() {
        bar.setPrefWidth(180);
        bar.setAccessibleText("Progress");
        working.getChildren().setAll(bar, progress);
        working.setSpacing(12);
        working.setAlignment(Pos.CENTER_LEFT);
        working.setVisible(false);
    }

    /// A look at few conversations is over before anybody sees that it began.
    private void follow(Optional<RunningTask> task) {
        working.visibleProperty().unbind();
        bar.progressProperty().unbind();
        progress.textProperty().unbind();
        if (task.isEmpty()) {
            working.setVisible(false);
            return;
        }
        ObservableValue<Boolean> isKnown =
                task.get().progressProperty().map(done -> done.doubleValue() >= 0);
        bar.progressProperty().bind(task.get().progressProperty());
        progress.textProperty().bind(task.get().messageProperty());
        working.visibleProperty().bind(isKnown);
    }

    private void showPrimary() {
        int wanted = model.wanted();
        String verb = model.kindProperty().get().verb();
        primary.setText(wanted == 0 ? verb : verb + " · " + Wording.number(wanted));
        primary.setDisable(wanted == 0 || model.stageProperty().get() != Stage.CHOOSING);
    }

    private void show(Stage stage) {
        choosing.setDisable(stage == Stage.WRITING);
        second.setText(stage == Stage.WRITING ? "Stop" : "Cancel");
        showPrimary();
        switch (stage) {
            case WRITING -> second.requestFocus();
            case DONE -> {
                if (frame.isOpen()) {
                    sheets.close();
                }
                session.tell(Notice.information(model.sentence()));
            }
            case CHOOSING -> {
                boolean isWrong = !model.problemProperty().get().isEmpty();
                if (isWrong && frame.isOpen()) {
                    primary.requestFocus();
                } else if (isWrong) {
                    session.tell(Notice.problem(model.problemProperty().get()));
                }
            }
        }
    }

    private void secondPressed() {
        if (model.stageProperty().get() == Stage.WRITING) {
            model.cancel();
        } else {
            sheets.close();
        }
    }
}
