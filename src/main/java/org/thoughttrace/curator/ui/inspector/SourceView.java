package org.thoughttrace.curator.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.inspector.ConversationDetails.SourceFacts;

/// Where a conversation comes from; and, when it came in twice with different content, the question
/// which version counts.
final class SourceView {

    private final Label from = Parts.label("", "fact-value");
    private final Label edited = Parts.label("edited", "chip", "edited-mark");
    private final Label program = Parts.label("", "small", "muted");
    private String hint = "";
    private final VBox contest;
    private final VBox settled;
    private final VBox column;

    /// @param compare opens the versions
    SourceView(DetailsViewModel model, Runnable compare) {
        from.setMinWidth(0);
        Parts.hint(from, () -> hint);
        edited.setMinWidth(Label.USE_PREF_SIZE);
        edited.setTooltip(Parts.tooltip("An export of it differs from its source"));
        HBox line = new HBox(8, from, edited);
        line.setAlignment(Pos.CENTER_LEFT);
        contest =
                question(
                        "This conversation came in again with other content.",
                        "Compare and choose",
                        compare);
        contest.getStyleClass().add("contest");
        settled = question("It came in with other content, too.", "Compare versions", compare);
        column = new VBox(4, line, program, settled);
        model.detailsProperty()
                .subscribe(details -> details.ifPresent(shown -> show(shown.source())));
    }

    private static VBox question(String words, String title, Runnable compare) {
        Label notice = Parts.label(words, "small");
        notice.setWrapText(true);
        notice.setMinHeight(Label.USE_PREF_SIZE);
        return new VBox(4, notice, Parts.button(title, "link-button", compare));
    }

    /// The line that says where it comes from.
    Node node() {
        return column;
    }

    /// The question; there only while a curator has to choose.
    Node contest() {
        return contest;
    }

    private void show(SourceFacts source) {
        String place = source.file() + ", line " + source.line();
        from.setText(place);
        program.setText(source.format().map(format -> "Read as " + format.title()).orElse(""));
        show(program, source.format().isPresent());
        hint = place + "\nSHA-256 " + source.sha256();
        show(edited, source.edited());
        show(contest, source.open());
        show(settled, source.contested() && !source.open());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
