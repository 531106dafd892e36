package org.thoughttrace.curator.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;
import org.thoughttrace.curator.model.SourceSample;
import org.thoughttrace.curator.ui.control.DropDown;
import org.thoughttrace.curator.ui.control.Parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says what a file is taken for, and lets one correct it: the format, who is meant by a word, which
/// field holds what, whose the conversations are. All but the format is folded while there is no doubt.
final class ReadingPane extends VBox {

    private final ReadingViewModel model;
    private final DropDown<Optional<SourceFormat>> formats =
            new DropDown<>("Read as", this::inWords);
    private final Label form = Parts.label("", "small", "muted");
    private final Button unfold = Parts.button("", "link-button", this::toggle);
    private final HBox details = new HBox();
    private final ScrollPane fold = new ScrollPane(details);
    private boolean isOpen;

    ReadingPane(ReadingViewModel model) {
        this.model = model;
        getStyleClass().add("reading-pane");
        Label name = Parts.label("Read as", "small", "muted");
        name.setLabelFor(formats);
        HBox line = new HBox(10);
        line.setAlignment(Pos.CENTER_LEFT);
        if (model.files().size() > 1) {
            line.getChildren().add(files());
        }
        Stream.of(name, formats, unfold)
                .forEach(control -> control.setMinWidth(Region.USE_PREF_SIZE));
        line.getChildren().addAll(name, formats, Parts.spacer(), unfold);
        form.setWrapText(true);
        details.getStyleClass().add("reading-columns");
        fold.getStyleClass().addAll("reading-details", "framed");
        fold.setFitToWidth(true);
        Label problem = Parts.label(model.problemProperty(), "sheet-problem");
        problem.setWrapText(true);
        problem.setMaxWidth(Double.MAX_VALUE);
        Parts.showWhen(problem, model.problemProperty().isNotEmpty());
        getChildren().addAll(line, form, problem, fold);
        formats.whenChosen(model::readAs);
        model.sampleProperty().subscribe(this::follow);
        follow();
    }

    private DropDown<Path> files() {
        DropDown<Path> files = new DropDown<>("File", file -> String.valueOf(file.getFileName()));
        files.getItems().setAll(model.files());
        files.show(model.fileProperty().get());
        files.whenChosen(model.fileProperty()::set);
        return files;
    }

    private void follow() {
        List<Optional<SourceFormat>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        Arrays.stream(SourceFormat.values()).map(Optional::of).forEach(choices::add);
        // The first choice is called after what was recognised, so that it has to be shown anew.
        formats.getItems().clear();
        formats.getItems().setAll(choices);
        formats.show(Optional.ofNullable(model.how().format()));
        form.setText(
                model.sampleProperty()
                        .get()
                        .map(this::formOf)
                        .map(Failures::asSentence)
                        .orElse(""));
        isOpen = isOpen || model.isInDoubt() || model.isOfOneUnnamed();
        fill();
    }

    private String inWords(Optional<SourceFormat> choice) {
        if (choice.isPresent()) {
            return choice.get().title();
        }
        boolean isSeen = model.how().format() == null;
        if (isSeen && model.how().mapping().namesMessages()) {
            return "what the fields below say";
        }
        return model.sampleProperty()
                .get()
                .flatMap(SourceSample::format)
                .filter(seen -> isSeen)
                .map(format -> format.title() + " (recognised)")
                .orElse("what the file says itself");
    }

    private String formOf(SourceSample seen) {
        if (model.isOfOneUnnamed()) {
            return seen.form() + ", likely of one person: name the participant below.";
        }
        return seen.format().isPresent() || seen.fields().isEmpty()
                ? seen.form()
                : seen.form() + " of no format that is known: say which field holds what.";
    }

    private void toggle() {
        isOpen = !isOpen;
        fill();
    }

    private void fill() {
        String inWork = nameInWork();
        details.getChildren().clear();
        model.sampleProperty()
                .get()
                .ifPresent(seen -> {
                    if (model.takesSpeakers() && !seen.roles().isEmpty()) {
                        details.getChildren().add(speakers(seen));
                    }
                    if (model.takesSpeakers() && seen.records() > 0) {
                        participantColumn()
                                .getChildren()
                                .addAll(
                                        Parts.label("Whose they are", "section-name"),
                                        new ParticipantRow(model));
                    }
                    if (model.takesFields() && !seen.fields().isEmpty()) {
                        details.getChildren().add(fields(seen));
                    }
                });
        boolean isAny = !details.getChildren().isEmpty();
        show(unfold, isAny);
        show(fold, isAny && isOpen);
        unfold.setText(isOpen ? "Fold speakers and fields" : "Speakers and fields …");
        if (!inWork.isEmpty()) {
            giveBack(inWork);
        }
    }

    /// The name of the choice that has the keys, if one of those does that are made anew.
    private String nameInWork() {
        return choices()
                .filter(Node::isFocused)
                .map(Node::getAccessibleText)
                .findFirst()
                .orElse("");
    }

    private void giveBack(String name) {
        choices()
                .filter(choice -> name.equals(choice.getAccessibleText()))
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, formats::requestFocus);
    }

    private Stream<Node> choices() {
        return Stream.of(".combo-box", ".path-field")
                .flatMap(style -> details.lookupAll(style).stream());
    }

    private static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    /// The column of speakers, or one of its own: beside it where no fields are, so that many speakers
    /// do not push it out of sight.
    private VBox participantColumn() {
        if (details.getChildren().isEmpty() || !model.takesFields()) {
            VBox column = new VBox();
            column.getStyleClass().add("reading-column");
            details.getChildren().add(column);
        }
        return (VBox) details.getChildren().getLast();
    }

    private VBox speakers(SourceSample seen) {
        VBox column = new VBox(Parts.label("Who speaks", "section-name"));
        column.getStyleClass().add("reading-column");
        for (SourceSample.RoleWord role : seen.roles()) {
            column.getChildren().add(SpeakerRow.of(model, role));
        }
        return column;
    }

    private VBox fields(SourceSample seen) {
        VBox column = new VBox(Parts.label("Which field holds what", "section-name"));
        column.getStyleClass().add("reading-column");
        for (SourceMapping.Field field : SourceMapping.Field.values()) {
            column.getChildren().add(new FieldRow(model, seen, field));
        }
        return column;
    }
}
