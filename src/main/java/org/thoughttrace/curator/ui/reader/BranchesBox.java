package org.thoughttrace.curator.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Origin;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.markdown.MarkdownDocument;
import org.thoughttrace.curator.ui.markdown.MarkdownView;

import java.util.List;

/// Says below a turn that the conversation went on otherwise from there, too, and shows one of these
/// branches on demand, to be read and nothing else.
final class BranchesBox extends VBox {

    private static final int MOST_SHOWN = 20;

    private final ReaderViewModel model;
    private final ReaderParts parts;
    private final List<Origin.Branch> branches;
    private final int turn;
    private final int shown;

    BranchesBox(ReaderViewModel model, ReaderParts parts, TurnContext context) {
        super(6);
        this.model = model;
        this.parts = parts;
        this.turn = context.message().turn();
        this.branches = context.branches();
        this.shown = Math.min(context.branchShown(), branches.size());
        getStyleClass().add("branches");
        if (shown == 0) {
            String words =
                    branches.size() == 1
                            ? "1 other branch"
                            : Wording.number(branches.size()) + " other branches";
            getChildren().add(link(words + " from here · show", words + ", show", 1));
        } else {
            getChildren().add(head());
            getChildren().add(branch(branches.get(shown - 1)));
        }
    }

    private Button link(String words, String spoken, int branch) {
        Button button =
                Parts.button(words, "link-button", () -> model.branches().show(turn, branch));
        button.getStyleClass().add("removed-toggle");
        button.setFocusTraversable(false);
        button.setAccessibleText(spoken + ", turn " + turn);
        return button;
    }

    private HBox head() {
        String place = "Branch " + shown + " of " + branches.size();
        HBox head = new HBox(4, Parts.label(place + ", to be read only", "branch-name"));
        head.setAlignment(Pos.CENTER_LEFT);
        if (branches.size() > 1) {
            head.getChildren()
                    .addAll(
                            step(Feather.CHEVRON_LEFT, "The branch before", shown - 1),
                            step(Feather.CHEVRON_RIGHT, "The next branch", shown + 1));
        }
        head.getChildren().addAll(Parts.spacer(), link("hide", place + ", hide", 0));
        return head;
    }

    private Button step(Feather icon, String name, int branch) {
        Button button = Parts.iconButton(icon, name, () -> model.branches().show(turn, branch));
        button.setFocusTraversable(false);
        button.setDisable(branch < 1 || branch > branches.size());
        return button;
    }

    private VBox branch(Origin.Branch branch) {
        VBox box = new VBox(8);
        box.getStyleClass().add("branch");
        branch.messages().stream()
                .limit(MOST_SHOWN)
                .forEach(message -> box.getChildren().add(message(message)));
        int more = branch.messages().size() - MOST_SHOWN;
        if (more > 0) {
            box.getChildren()
                    .add(
                            Parts.label(
                                    Wording.count(more, "more message") + " in the source",
                                    "small",
                                    "muted"));
        }
        return box;
    }

    private VBox message(Message message) {
        MarkdownView words =
                new MarkdownView(
                        MarkdownDocument.parse(message.content()),
                        parts.markdown().withFoldAfterLines(12));
        return new VBox(2, Parts.label(Role.titleOf(message.type()), "branch-speaker"), words);
    }
}
