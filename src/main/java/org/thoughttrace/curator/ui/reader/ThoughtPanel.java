package org.thoughttrace.curator.ui.reader;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.find.LitWords;
import org.thoughttrace.curator.logic.reading.Times;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Thought;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.ui.control.ChoicePopOver;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.markdown.Highlight;
import org.thoughttrace.curator.ui.markdown.MarkdownDocument;
import org.thoughttrace.curator.ui.markdown.MarkdownView;

import java.util.List;
import java.util.Optional;

/// A thought in the margin: its label, its words, and when they were written.
final class ThoughtPanel extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ReaderViewModel model;
    private final ReaderParts parts;
    private final CuratedConversation conversation;
    private final CuratedThought thought;
    private final Button label = new Button();
    private final MarkdownView text;
    private LitWords lit = LitWords.NONE;
    private Optional<PointedAt> pointed = Optional.empty();
    private @Nullable DiffView difference;

    ThoughtPanel(
            ReaderViewModel model,
            ReaderParts parts,
            CuratedConversation conversation,
            CuratedThought thought) {
        this.model = model;
        this.parts = parts;
        this.conversation = conversation;
        this.thought = thought;
        getStyleClass().addAll("thought", thought.kind().key());
        text =
                new MarkdownView(
                        MarkdownDocument.plain(thought.content()),
                        parts.markdown().withFoldAfterLines(14));
        text.highlight(flagged());
        getChildren().addAll(head(), text);
        flagLine().ifPresent(getChildren()::add);
        ConflictLine.of(model, conversation, target()).ifPresent(getChildren()::add);
        if (thought.isEdited()) {
            getChildren().add(editedLine());
        }
        setFocusTraversable(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        setOnContextMenuRequested(event -> {
            menu().show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /// Shows whether it is the one that keys act on.
    void mark(Optional<ThoughtId> chosen) {
        pseudoClassStateChanged(CHOSEN, chosen.equals(Optional.of(thought.id())));
    }

    private List<Highlight> flagged() {
        return Spans.highlights(conversation.flags(), target(), thought.content());
    }

    /// Lights the words that are looked for, and the stretch that is pointed at.
    void light(LitWords words, Optional<PointedAt> now) {
        if (!(words.equals(lit) && now.equals(pointed))) {
            lit = words;
            pointed = now;
            String content = thought.content();
            List<Span> spans =
                    PointedAt.with(
                            now, target(), content, words.inThought(thought.kind(), content));
            text.highlight(Spans.both(flagged(), Spans.hits(spans, content)));
        }
    }

    CuratedThought thought() {
        return thought;
    }

    /// The stretch of the thought that is selected.
    Optional<Span> selectedSpan() {
        return Spans.of(text.selection(), thought.content());
    }

    /// Where things about the thought are shown.
    Node handle() {
        return label;
    }

    private Target target() {
        return new Target.OfThought(conversation.id(), thought.id());
    }

    private ThoughtRef ref() {
        return new ThoughtRef.Identified(thought.id());
    }

    private HeadRow head() {
        LabelScheme scheme = model.session().schemeProperty().get();
        LabelScheme.Part part = LabelScheme.Part.labelsOf(thought.kind());
        String name = scheme.nameOf(part, thought.label());
        label.setText(name.isEmpty() ? "no label" : name);
        label.getStyleClass().setAll("thought-label");
        label.setWrapText(true);
        label.setAlignment(Pos.CENTER_LEFT);
        label.setAccessibleText(
                thought.kind().key() + ", " + (name.isEmpty() ? "no label" : "label " + name));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Spoken.thought(conversation, thought, name));
        Parts.hint(
                label,
                scheme.find(part, thought.label())
                        .map(LabelScheme.Item::definition)
                        .orElse("This label is not in the scheme."));
        label.setOnAction(event -> chooseLabel());
        // The thought one comes to by Tab is the one that keys act on.
        label.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        model.select(thought);
                    }
                });
        label.setFocusTraversable(false);
        Label when = Parts.label(whenWritten(), "thought-time");
        Parts.hintWhereCut(when);
        Button more = Parts.iconButton(Feather.MORE_HORIZONTAL, "More for this thought", () -> {});
        more.getStyleClass().add("thought-more");
        more.setFocusTraversable(false);
        more.setOnAction(event -> menu().show(more, Side.BOTTOM, 0, 2));
        return new HeadRow(label, when, more);
    }

    private String whenWritten() {
        if (thought.source() == null) {
            return "added";
        }
        return Times.written(conversation, thought)
                .map(written ->
                        Times.inWords(written.delay())
                                + (written.delay().isNegative() ? " before" : " later")
                                + (written.isLate() ? " · after turn " + written.afterTurn() : ""))
                .orElse("");
    }

    private Optional<Node> flagLine() {
        List<Flag> flags =
                conversation.flags().stream()
                        .filter(flag -> flag.isOpen() && flag.on().equals(target()))
                        .toList();
        return flags.isEmpty()
                ? Optional.empty()
                : Optional.of(FlagLine.of(model, parts, conversation.id(), flags));
    }

    private Node editedLine() {
        Thought source = thought.source();
        StringBuilder what = new StringBuilder();
        if (source != null && thought.isReworded()) {
            what.append("edited");
        }
        if (source != null && thought.isRelabelled()) {
            what.append(what.isEmpty() ? "" : " · ")
                    .append("was ")
                    .append(
                            model.session()
                                    .schemeProperty()
                                    .get()
                                    .nameOf(
                                            LabelScheme.Part.labelsOf(thought.kind()),
                                            source.label()));
        }
        if (source != null && thought.isMoved()) {
            what.append(what.isEmpty() ? "" : " · ").append("from turn " + source.id().turn());
        }
        if (source == null) {
            what.append("added by a curator");
        }
        Button line = Parts.button(what.toString(), "link-button", this::toggleDifference);
        line.getStyleClass().add("tiny");
        line.setWrapText(true);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFocusTraversable(false);
        line.setDisable(source == null || !thought.isReworded());
        return line;
    }

    private void toggleDifference() {
        Thought source = thought.source();
        if (source == null) {
            return;
        }
        if (difference != null) {
            getChildren().remove(difference);
            difference = null;
        } else {
            difference =
                    new DiffView(
                            source.content(),
                            thought.content(),
                            () -> model.revert(new Subject.OneThought(ref()), Field.TEXT));
            getChildren().add(difference);
        }
    }

    private void pressed(MouseEvent event) {
        model.select(thought);
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            model.editThought();
        }
    }

    /// Lets one choose another label.
    void chooseLabel() {
        model.select(thought);
        new ChoicePopOver(
                        "Label of this " + thought.kind().key(),
                        model.labels(thought.kind()),
                        thought.label(),
                        key -> model.setLabel(thought, key))
                .showAt(label);
    }

    /// Opens the editor of flags for it.
    void raiseFlag() {
        Optional<Span> span = selectedSpan();
        parts.flags()
                .raise(
                        conversation.id(),
                        new Subject.OneThought(ref()),
                        span.orElse(null),
                        (span.isPresent() ? "selected words of the " : "the ")
                                + thought.kind().key()
                                + " on turn "
                                + thought.turn(),
                        label);
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item("Edit text", model::editThought),
                        item("Change label …", this::chooseLabel),
                        item("Flag …", this::raiseFlag),
                        item("Split in two", this::splitInTwo),
                        item("Move to an earlier message", () -> model.move(thought, -1)),
                        item("Move to a later message", () -> model.move(thought, 1)),
                        new SeparatorMenuItem());
        if (thought.isReworded()) {
            menu.getItems().add(item("Text back to source", () -> revert(Field.TEXT)));
        }
        if (thought.isRelabelled()) {
            menu.getItems().add(item("Label back to source", () -> revert(Field.LABEL)));
        }
        if (thought.isMoved()) {
            menu.getItems().add(item("Back to its message", () -> revert(Field.TURN)));
        }
        menu.getItems().add(item("Remove", () -> model.remove(thought)));
        return menu;
    }

    private void revert(Field field) {
        model.revert(new Subject.OneThought(ref()), field);
    }

    /// Splits where the selection begins, else after the sentence nearest to the middle.
    void splitInTwo() {
        selectedSpan()
                .map(Span::start)
                .filter(at -> at > 0)
                .or(() -> SplitPoint.nearMiddle(thought.content()))
                .ifPresentOrElse(
                        at -> model.split(thought, at),
                        () ->
                                model.session()
                                        .tell(
                                                org.thoughttrace.curator.ui.session.Notice
                                                        .information(
                                                                "Select the words with which the"
                                                                        + " second thought begins,"
                                                                        + " then split.")));
    }

    private static MenuItem item(String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(event -> action.run());
        return item;
    }
}
