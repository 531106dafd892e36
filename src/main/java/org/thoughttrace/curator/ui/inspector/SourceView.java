package org.thoughttrace.curator.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.inspector.ConversationDetails.SourceFacts;
import org.thoughttrace.curator.ui.inspector.DetailsViewModel.VersionLine;

import java.util.List;

/// Where a conversation comes from; and, when it came in twice with different content, the question
/// which version counts.
final class SourceView {

    private final DetailsViewModel model;
    private final Label from = Parts.label("", "fact-value");
    private final Label edited = Parts.label("edited", "chip", "edited-mark");
    private final VBox contest = new VBox(8);
    private final VBox versions = new VBox(8);
    private final Button compare;
    private final HBox line;

    SourceView(DetailsViewModel model) {
        this.model = model;
        this.compare = Parts.button("Compare versions", "link-button", () -> toggleVersions());
        from.setMinWidth(0);
        edited.setMinWidth(Label.USE_PREF_SIZE);
        edited.setTooltip(Parts.tooltip("An export of it differs from its source"));
        line = new HBox(8, from, edited);
        line.setAlignment(Pos.CENTER_LEFT);
        Label notice = Parts.label("This conversation came in again with other content.", "small");
        notice.setWrapText(true);
        notice.setMinHeight(Label.USE_PREF_SIZE);
        contest.getStyleClass().add("contest");
        contest.getChildren().setAll(notice, versions, compare);
        model.detailsProperty()
                .subscribe(details -> details.ifPresent(shown -> show(shown.source())));
        model.versionsProperty().subscribe(this::show);
    }

    /// The line that says where it comes from.
    Node node() {
        return line;
    }

    /// The question; there only while there is one.
    Node contest() {
        return contest;
    }

    private void toggleVersions() {
        if (model.versionsProperty().get().isEmpty()) {
            model.compareVersions();
        } else {
            model.closeVersions();
        }
    }

    private void show(SourceFacts source) {
        String place = source.file() + ", line " + source.line();
        from.setText(place);
        from.setTooltip(Parts.tooltip(place + "\nSHA-256 " + source.sha256()));
        edited.setVisible(source.edited());
        edited.setManaged(source.edited());
        contest.setVisible(source.contested());
        contest.setManaged(source.contested());
    }

    private void show(List<VersionLine> lines) {
        compare.setText(lines.isEmpty() ? "Compare versions" : "Close");
        versions.getChildren().setAll(lines.stream().map(this::row).toList());
        versions.setVisible(!lines.isEmpty());
        versions.setManaged(!lines.isEmpty());
    }

    private Node row(VersionLine line) {
        Label place = Parts.label(line.from(), "small");
        place.setTooltip(Parts.tooltip(line.from()));
        Label facts = Parts.label(line.hash() + " · " + size(line.bytes()), "tiny", "muted");
        facts.setTooltip(Parts.tooltip("SHA-256 " + line.sha256()));
        VBox words = new VBox(1, place, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Node choice;
        if (line.inUse()) {
            choice = Parts.label("in use", "tiny", "fine");
        } else {
            Button use =
                    Parts.button("Use this one", "link-button", () -> model.chooseVersion(line));
            use.setMinWidth(Button.USE_PREF_SIZE);
            use.setDisable(model.isReadOnly());
            use.setAccessibleText("Use the version of " + line.from());
            choice = use;
        }
        HBox row = new HBox(8, words, choice);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String size(int bytes) {
        return bytes < 1024 ? bytes + " bytes" : Math.round(bytes / 1024.0) + " KB";
    }
}
