package org.thoughttrace.curator.ui.inspector;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.control.GrowingTextArea;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Segments;
import org.thoughttrace.curator.ui.inspector.ConversationDetails.Disagreement;
import org.thoughttrace.curator.ui.inspector.ConversationDetails.Fact;

import java.util.List;

/// The tab that tells what a conversation is, and takes what is said about it as a whole.
final class DetailsView {

    private final DetailsViewModel model;
    private final GrowingTextArea task = GrowingTextArea.toRead();
    private final GrowingTextArea expected = GrowingTextArea.toRead();
    private final Label participant = Parts.label("", "fact-value");
    private final ChipFlow survey = new ChipFlow();
    private final Label noSurvey = Parts.label("no survey", "small", "muted");
    private final Label modelName = Parts.label("", "fact-value");
    private final GridPane facts = new GridPane();
    private final VBox disagreements = new VBox(2);
    private final TagsView tags;
    private final NoteView note;
    private final ScrollPane scroll;

    /// @param leave gives the focus back to where one reads
    /// @param compare opens the versions of the source
    DetailsView(DetailsViewModel model, NoteViewModel noteModel, Runnable leave, Runnable compare) {
        this.model = model;
        this.tags = new TagsView(model);
        this.note = new NoteView(noteModel, leave);
        task.setAccessibleText("Task");
        expected.setAccessibleText("Expected");
        SourceView source = new SourceView(model, compare);
        VBox column = new VBox();
        column.getStyleClass().add("inspector-page");
        column.getChildren()
                .setAll(
                        status(),
                        source.contest(),
                        whenSaid(section("Curators disagree", disagreements), disagreements),
                        whenSaid(section("Task", task), task),
                        whenSaid(section("Expected", expected), expected),
                        section("Topics", new TopicsView(model).node()),
                        section("Tags", tags.node()),
                        section("Note", note.node()),
                        section("Participant", participant, survey, noSurvey),
                        section("Model", modelName),
                        section("Conversation", facts),
                        section("Source", source.node()));
        facts.getColumnConstraints().setAll(factColumns());
        facts.getStyleClass().add("facts");
        modelName.setMinWidth(0);
        Parts.hint(modelName, modelName::getText);
        Parts.hint(
                participant,
                () -> model.detailsProperty().get().map(ConversationDetails::id).orElse(""));
        scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        model.detailsProperty().subscribe(details -> details.ifPresent(this::show));
    }

    Node node() {
        return scroll;
    }

    /// Goes into the field of the note.
    void editNote() {
        note.edit();
    }

    /// Opens the field for a new tag.
    void addTag() {
        tags.add();
    }

    private Node status() {
        Segments<Status> row =
                new Segments<>(
                                List.of(Status.values()),
                                Status::verb,
                                "segment",
                                Segments.Arrows.MOVE_FOCUS,
                                model::setStatus)
                        .filled();
        row.getStyleClass().add("status-row");
        row.setDisable(model.isReadOnly());
        for (Status status : Status.values()) {
            row.button(status).setTooltip(Parts.tooltip(status.title()));
            row.button(status).setAccessibleText("Status: " + status.title());
            row.button(status).getStyleClass().add(status.key());
        }
        model.detailsProperty()
                .subscribe(details -> details.ifPresent(shown -> row.show(shown.status())));
        return row;
    }

    private static VBox section(String name, Node... content) {
        VBox section = new VBox(Parts.label(name, "section-name"));
        section.getStyleClass().add("inspector-section");
        section.getChildren().addAll(content);
        return section;
    }

    /// A section that is there only while what it is about is.
    private static Node whenSaid(VBox section, Node content) {
        section.visibleProperty().bind(content.visibleProperty());
        section.managedProperty().bind(content.visibleProperty());
        return section;
    }

    private static List<ColumnConstraints> factColumns() {
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.NEVER);
        names.setMinWidth(GridPane.USE_PREF_SIZE);
        names.setHalignment(HPos.LEFT);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        return List.of(names, values);
    }

    private void show(ConversationDetails details) {
        setText(task, details.task());
        setText(expected, details.expected());
        participant.setText(details.participant());
        survey.show(details.survey());
        setShown(survey, !details.survey().isEmpty());
        setShown(noSurvey, details.survey().isEmpty());
        modelName.setText(details.model().isEmpty() ? "not named" : details.model());
        show(details.facts());
        disagreements
                .getChildren()
                .setAll(details.disagreements().stream().map(this::row).toList());
        disagreements.setVisible(!details.disagreements().isEmpty());
    }

    private void show(List<Fact> lines) {
        facts.getChildren().clear();
        for (int i = 0; i < lines.size(); i++) {
            Fact fact = lines.get(i);
            Label value = Parts.label(fact.value(), "fact-value");
            value.setMinWidth(0);
            if (!fact.hint().isEmpty()) {
                Parts.hint(value, fact.hint());
                value.setAccessibleHelp(fact.hint());
            }
            facts.addRow(i, Parts.label(fact.name(), "small", "muted"), value);
            GridPane.setValignment(value, VPos.BASELINE);
        }
    }

    private Node row(Disagreement disagreement) {
        Button row =
                Parts.button(
                        disagreement.words(), "link-button", () -> model.goTo(disagreement.turn()));
        row.getStyleClass().add("disagreement");
        row.setTooltip(Parts.tooltip("Two curators set this differently; go there to settle it"));
        row.setMinWidth(0);
        return row;
    }

    private static void setText(GrowingTextArea area, String text) {
        if (!text.equals(area.getText())) {
            area.setText(text);
        }
        area.setVisible(!text.isEmpty());
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
