package org.thoughttrace.curator.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.logic.reading.MessageParts;
import org.thoughttrace.curator.logic.reading.MessageParts.Kind;
import org.thoughttrace.curator.logic.reading.MessageParts.Part;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.markdown.Highlight;
import org.thoughttrace.curator.ui.markdown.MarkdownDocument;
import org.thoughttrace.curator.ui.markdown.MarkdownOptions;
import org.thoughttrace.curator.ui.markdown.MarkdownView;
import org.thoughttrace.curator.ui.markdown.SourceRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words of a message: what is said as it is meant to be read, and what programs say to each
/// other beside it, small, folded to a few lines, and out of the way of the dialogue.
final class MessageWords extends VBox {

    private static final int USER_LINES = 40;
    private static final int REPLY_LINES = 24;
    private static final int ASIDE_LINES = 6;
    private static final int CALL_LINES = 3;

    /// A part on screen.
    private record Shown(Part part, MarkdownView view) {}

    private final String content;
    private final List<Shown> shown = new ArrayList<>();

    MessageWords(MarkdownOptions options, TurnContext context) {
        super(8);
        content = context.message().content();
        List<Part> parts = MessageParts.of(context.conversation(), context.message());
        boolean isUser = context.message().role() == Role.USER;
        for (Part part : parts) {
            MarkdownDocument document = documentOf(part, context);
            int lines =
                    switch (part.kind()) {
                        case SAID -> isUser ? USER_LINES : REPLY_LINES;
                        case CALL -> CALL_LINES;
                        case ASIDE -> ASIDE_LINES;
                    };
            MarkdownView view =
                    new MarkdownView(
                            document,
                            options.withHiddenCharacters(context.hidden())
                                    .withFoldAfterLines(lines));
            shown.add(new Shown(part, view));
            view.selectionProperty().subscribe(() -> selectedIn(view));
            getChildren().add(part.kind() == Kind.SAID ? view : aside(part, view));
        }
    }

    private MarkdownDocument documentOf(Part part, TurnContext context) {
        String words = part.in(content);
        return part.isCode() ? MarkdownDocument.plain(words) : context.documents().of(words);
    }

    /// One selection at a time, as if it were one text.
    private void selectedIn(MarkdownView view) {
        if (shown.size() > 1 && view.selection().isPresent()) {
            shown.stream()
                    .map(Shown::view)
                    .filter(other -> other != view && other.selection().isPresent())
                    .forEach(MarkdownView::clearSelection);
        }
    }

    private static VBox aside(Part part, MarkdownView view) {
        VBox box = new VBox(3);
        box.getStyleClass().add("aside");
        if (part.isCode()) {
            box.getStyleClass().add("aside-code");
        }
        if (part.kind() == Kind.CALL) {
            box.getChildren().add(head(part));
        }
        if (part.end() > part.start()) {
            box.getChildren().add(view);
        }
        return box;
    }

    private static Node head(Part call) {
        Label name = Parts.label(call.name(), "aside-name");
        name.setMinWidth(0);
        HBox head =
                new HBox(6, new FontIcon(Feather.TOOL), Parts.label("Calls", "aside-word"), name);
        head.getStyleClass().add("aside-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// Marks stretches of the message; one that lies across parts is marked in each.
    void highlight(List<Highlight> wanted) {
        for (Shown one : shown) {
            int start = one.part().start();
            int end = one.part().end();
            List<Highlight> within = new ArrayList<>();
            for (Highlight highlight : wanted) {
                int from = Math.max(start, highlight.range().start());
                int to = Math.min(end, highlight.range().end());
                if (from < to) {
                    within.add(
                            new Highlight(
                                    new SourceRange(from - start, to - start),
                                    highlight.styleClass()));
                }
            }
            one.view().highlight(within);
        }
    }

    /// The stretch of the message that is selected.
    Optional<SourceRange> selection() {
        for (Shown one : shown) {
            Optional<SourceRange> selected = one.view().selection();
            if (selected.isPresent() && selected.get().end() > selected.get().start()) {
                int start = one.part().start();
                return selected.map(
                        range -> new SourceRange(range.start() + start, range.end() + start));
            }
        }
        return Optional.empty();
    }

    /// Tab comes to the links alone while this is on.
    void letKeysReachLinks(boolean reachable) {
        shown.forEach(one -> one.view().linksReachableProperty().set(reachable));
    }
}
