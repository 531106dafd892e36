package org.thoughttrace.curator.ui.bulk;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.bulk.BulkWish.FlagPlace;
import org.thoughttrace.curator.logic.bulk.BulkWish.SearchedThoughts;
import org.thoughttrace.curator.logic.bulk.BulkWish.StagedTurns;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Segments;

import java.util.ArrayList;
import java.util.List;

/// What is asked for each kind of act.
final class WishFields {

    private static final String MEANT =
            "The filter speaks of what its braces describe, as {label:scope_fit stage:late}, of"
                    + " what its label:, stage: and relation: name, and of texts in which its words"
                    + " stand.";

    private final BulkForm form;
    private final List<String> tags;

    /// @param tags those that conversations have
    WishFields(BulkForm form, List<String> tags) {
        this.form = form;
        this.tags = tags;
    }

    /// The fields of a kind.
    Region of(BulkKind kind) {
        return switch (kind) {
            case STATUS -> status();
            case ADD_TAG, REMOVE_TAG -> tag();
            case TOPIC -> topic();
            case FLAG -> flag();
            case STAGE -> stage();
            case RELABEL -> relabel();
            case REPLACE -> replace();
        };
    }

    private Region status() {
        Segments<Status> row =
                new Segments<>(
                                List.of(Status.values()),
                                Status::title,
                                "segment",
                                Segments.Arrows.CHOOSE,
                                form.status::set)
                        .filled();
        row.setAccessibleText("Status");
        form.status.subscribe(row::show);
        return FormParts.rows(FormParts.named("Status", row));
    }

    private Region tag() {
        TextField field = FormParts.text("Tag", "one or more words", form.tag);
        VBox rows = FormParts.rows(FormParts.named("Tag", field));
        if (!tags.isEmpty()) {
            FlowPane known = new FlowPane(6, 6);
            for (String tag : tags) {
                known.getChildren().add(Parts.button(tag, "bulk-word", () -> form.tag.set(tag)));
            }
            rows.getChildren().add(known);
        }
        return rows;
    }

    private Region topic() {
        return FormParts.rows(
                FormParts.beside(
                        FormParts.named(
                                "Topic",
                                FormParts.choice("Topic", form.choices(Part.TOPICS), form.topic)),
                        FormParts.named(
                                "In your own words, under it",
                                FormParts.text("Subtopic", "may be left empty", form.subtopic))));
    }

    private Region flag() {
        return FormParts.rows(
                FormParts.beside(
                        FormParts.named(
                                "What is wrong",
                                FormParts.choice(
                                        "What is wrong",
                                        form.choices(Part.FLAG_KINDS),
                                        form.flagKind)),
                        FormParts.named(
                                "Severity",
                                FormParts.segments(
                                        "Severity",
                                        List.of(Severity.values()),
                                        Severity::title,
                                        form.severity))),
                FormParts.named(
                        "Comment", FormParts.text("Comment", "may be left empty", form.comment)),
                FormParts.named(
                        "On",
                        FormParts.segments(
                                "On",
                                List.of(FlagPlace.values()),
                                place ->
                                        switch (place) {
                                            case CONVERSATIONS -> "Each conversation";
                                            case TURNS -> "Turns the filter speaks of";
                                            case THOUGHTS -> "Thoughts the filter speaks of";
                                        },
                                form.flagPlace)),
                hintWhen(form.flagPlace.map(place -> place != FlagPlace.CONVERSATIONS)));
    }

    private Region stage() {
        return FormParts.rows(
                FormParts.beside(
                        FormParts.named(
                                "Stage",
                                FormParts.choice("Stage", form.choices(Part.STAGES), form.stage)),
                        FormParts.named(
                                "Of",
                                FormParts.segments(
                                        "Of",
                                        List.of(StagedTurns.values()),
                                        turns ->
                                                turns == StagedTurns.ALL
                                                        ? "All turns"
                                                        : "Turns the filter speaks of",
                                        form.turns))),
                hintWhen(form.turns.map(turns -> turns == StagedTurns.MEANT)));
    }

    private Region relabel() {
        List<Choice> from = new ArrayList<>(form.labels());
        from.add(Choice.NO_LABEL);
        Node label = FormParts.choice("Their label now", from, form.fromLabel);
        Node words =
                new VBox(
                        8,
                        FormParts.named("Find", FormParts.text("Find", "words", form.sought)),
                        manner());
        Parts.showWhen(label, form.which.map(which -> which == BulkForm.Which.LABEL));
        Parts.showWhen(words, form.which.map(which -> which == BulkForm.Which.WORDS));
        return FormParts.rows(
                FormParts.named(
                        "Thoughts",
                        FormParts.segments(
                                "Thoughts",
                                List.of(BulkForm.Which.values()),
                                which ->
                                        switch (which) {
                                            case LABEL -> "With a label";
                                            case FILTER -> "The filter speaks of";
                                            case WORDS -> "In which words stand";
                                        },
                                form.which)),
                label,
                words,
                hintWhen(form.which.map(which -> which == BulkForm.Which.FILTER)),
                FormParts.named(
                        "New label", FormParts.choice("New label", form.labels(), form.toLabel)));
    }

    private Region replace() {
        Node groups =
                FormParts.hint(
                        "$1 or ${name} is what a group of the expression caught; \\n is a line end,"
                                + " \\$ a dollar sign.");
        Parts.showWhen(groups, form.expression);
        return FormParts.rows(
                FormParts.beside(
                        FormParts.named("Find", FormParts.text("Find", "words", form.sought)),
                        FormParts.named(
                                "Replace with",
                                FormParts.text(
                                        "Replace with",
                                        "nothing: takes it out",
                                        form.replacement))),
                manner(),
                groups,
                FormParts.segments(
                        "Look in",
                        List.of(SearchedThoughts.values()),
                        in ->
                                switch (in) {
                                    case ALL -> "All thoughts";
                                    case REASONS -> "Reasons";
                                    case REACTIONS -> "Reactions";
                                    case MEANT -> "The filter speaks of";
                                },
                        form.in),
                hintWhen(form.in.map(in -> in == SearchedThoughts.MEANT)));
    }

    private FlowPane manner() {
        return new FlowPane(
                6,
                6,
                FormParts.chip("Whole words", form.wholeWords),
                FormParts.chip("Match case", form.caseMatters),
                FormParts.chip("Regular expression", form.expression));
    }

    private static Node hintWhen(javafx.beans.value.ObservableValue<Boolean> condition) {
        Node hint = FormParts.hint(MEANT);
        Parts.showWhen(hint, condition);
        return hint;
    }
}
