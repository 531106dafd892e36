package org.thoughttrace.curator.ui.reader;

import javafx.geometry.Orientation;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.find.LitWords;
import org.thoughttrace.curator.logic.reading.Times;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedMessage.StageOrigin;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.markdown.Highlight;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The words of a turn under a quiet line that says who speaks and when. What a user says stands on
/// a panel as wide as its text, a reply on the page.
final class TurnBody extends Region {

    private static final double HEAD_GAP = 3;
    private static final String DOT = "\u2002·\u2002";

    private final ReaderViewModel model;
    private final ReaderParts parts;
    private final TurnContext context;
    private final CuratedMessage message;
    private final TextFlow head = new TextFlow();
    private final Region words;
    private final VBox flags = new VBox();
    private final VBox below = new VBox(4);
    private @Nullable MessageWords view;
    private LitWords lit = LitWords.NONE;
    private Optional<PointedAt> pointed = Optional.empty();
    private @Nullable DiffView difference;

    TurnBody(ReaderViewModel model, ReaderParts parts, TurnContext context) {
        this.model = model;
        this.parts = parts;
        this.context = context;
        this.message = context.message();
        getStyleClass().add("turn-body");
        below.getStyleClass().add("turn-below");
        fillHead();
        words = words();
        fillBelow();
        fillFlags();
        getChildren().addAll(head, flags, words, below);
    }

    private void fillHead() {
        head.getStyleClass().add("turn-head");
        StringBuilder quiet = new StringBuilder();
        Times.sincePrevious(context.conversation(), message.turn())
                .map(TurnBody::gap)
                .ifPresent(gap -> quiet.append(DOT).append(gap));
        if (message.relation() != null && message.role() == Role.USER) {
            quiet.append(DOT)
                    .append(
                            context.scheme()
                                    .nameOf(LabelScheme.Part.RELATIONS, message.relation()));
        }
        boolean isSetHere = message.stageOrigin() == StageOrigin.SET_ON_TURN;
        addNote(Role.titleOf(message.source().type()), "turn-speaker");
        addNote(isSetHere ? quiet + DOT : quiet.toString(), "turn-note");
        if (isSetHere) {
            addNote(
                    context.scheme().nameOf(LabelScheme.Part.STAGES, message.stage())
                            + ", set by a curator",
                    "set-by-curator");
        }
    }

    private void addNote(String words, String style) {
        if (!words.isEmpty()) {
            Text note = new Text(words);
            note.getStyleClass().add(style);
            head.getChildren().add(note);
        }
    }

    private static String gap(Duration since) {
        return since.isNegative()
                ? Times.inWords(since) + " before the turn above"
                : Times.inWords(since) + " after";
    }

    private Region words() {
        if (context.isMessageEdited()) {
            return MessageEditors.of(model, parts, context);
        }
        MessageWords shown = new MessageWords(parts.markdown(), context);
        shown.highlight(flagged());
        shown.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getClickCount() == 2 && event.isShortcutDown()) {
                        model.editMessage();
                    }
                });
        view = shown;
        if (message.content().isEmpty()) {
            return new StackPane(Parts.label("an empty message", "muted"));
        }
        if (message.role() != Role.USER) {
            return shown;
        }
        StackPane panel = new StackPane(shown);
        panel.getStyleClass().add("user-panel");
        return panel;
    }

    private List<Highlight> flagged() {
        return Spans.highlights(
                context.flags(),
                new Target.OfMessage(context.conversation().id(), message.turn()),
                message.content());
    }

    /// Lights the words that are looked for, and the stretch that is pointed at.
    void light(LitWords words, Optional<PointedAt> now) {
        if (view != null && !(words.equals(lit) && now.equals(pointed))) {
            lit = words;
            pointed = now;
            String text = message.content();
            Target on = new Target.OfMessage(context.conversation().id(), message.turn());
            List<Span> spans = PointedAt.with(now, on, text, words.inMessage(message.role(), text));
            view.highlight(Spans.both(flagged(), Spans.hits(spans, text)));
        }
    }

    /// Above the words: a flag below a long reply would not be seen.
    private void fillFlags() {
        if (!context.messageFlags().isEmpty()) {
            flags.getChildren()
                    .add(
                            FlagLine.of(
                                    model,
                                    parts,
                                    context.conversation().id(),
                                    context.messageFlags()));
        }
        ConflictLine.of(
                        model,
                        context.conversation(),
                        new Target.OfMessage(context.conversation().id(), message.turn()))
                .ifPresent(flags.getChildren()::add);
    }

    private void fillBelow() {
        if (message.isReworded()) {
            below.getChildren()
                    .add(
                            Parts.button(
                                    "edited · what changed",
                                    "link-button",
                                    this::toggleDifference));
        }
        if (!context.branches().isEmpty()) {
            below.getChildren().add(new BranchesBox(model, parts, context));
        }
        if (RewritesBox.belongsTo(context)) {
            below.getChildren().add(new RewritesBox(model, context));
        }
    }

    private void toggleDifference() {
        if (difference != null) {
            below.getChildren().remove(difference);
            difference = null;
            return;
        }
        DiffView made =
                new DiffView(
                        message.source().content(),
                        message.content(),
                        () -> model.revert(new Subject.OneMessage(message.turn()), Field.TEXT));
        difference = made;
        below.getChildren().add(made);
    }

    /// The stretch of the message that is selected.
    Optional<Span> selectedSpan() {
        return view == null ? Optional.empty() : Spans.of(view.selection(), message.content());
    }

    /// Tab comes to the links of the turn in work alone.
    void letKeysReachLinks(boolean reachable) {
        if (view != null) {
            view.letKeysReachLinks(reachable);
        }
    }

    /// Where the words begin in a column, below the lines over them.
    double wordsTop(double column) {
        double top = head.prefHeight(column) + HEAD_GAP;
        return flags.getChildren().isEmpty() ? top : top + flags.prefHeight(column) + HEAD_GAP;
    }

    /// Whether Tab stops at what can be done here.
    void offerActs(boolean stop) {
        TabStops.offer(flags, stop);
        TabStops.offer(below, stop);
    }

    /// How tall it is in a column.
    double heightFor(double column) {
        double width = widthFor(column);
        double height = wordsTop(column) + words.prefHeight(width);
        return below.getChildren().isEmpty() ? height : height + 6 + below.prefHeight(column);
    }

    /// How wide its words are in a column.
    double widthFor(double column) {
        boolean hugs = message.role() == Role.USER && !context.isMessageEdited();
        return hugs ? Math.min(column, Math.ceil(words.prefWidth(-1)) + 1) : column;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return heightFor(width);
    }

    @Override
    protected void layoutChildren() {
        double column = getWidth();
        double width = widthFor(column);
        double headHeight = head.prefHeight(column);
        head.resizeRelocate(0, 0, column, headHeight);
        double top = wordsTop(column);
        flags.resizeRelocate(0, headHeight + HEAD_GAP, column, top - headHeight - HEAD_GAP);
        double wordsHeight = words.prefHeight(width);
        words.resizeRelocate(0, top, width, wordsHeight);
        below.resizeRelocate(
                0,
                top + wordsHeight + 6,
                column,
                below.getChildren().isEmpty() ? 0 : below.prefHeight(column));
    }
}
