package org.thoughttrace.curator.ui.reader;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.find.LitWords;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.ui.control.Parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One turn: its number, who speaks, the words, and in the margin the thoughts, each tied to the
/// message by a hairline. Where there is no room for a margin the thoughts stand below the words.
final class TurnView extends Region implements StaysInView {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double MARKER = 10;
    private static final double BELOW = 24;
    private static final double TIE_AT = 16;

    private final CuratedMessage message;
    private final Label number;
    private final Region marker = new Region();
    private final TurnBody body;
    private final VBox margin = new VBox(8);
    private final @Nullable TurnWriting writing;
    private final List<Region> ties = new ArrayList<>();
    private final List<ThoughtPanel> panels = new ArrayList<>();

    TurnView(ReaderViewModel model, ReaderParts parts, TurnContext context) {
        this.message = context.message();
        getStyleClass().addAll("turn", message.role().key());
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Spoken.turn(context.conversation(), message));
        number = Parts.label(Integer.toString(message.turn()), "turn-number");
        marker.getStyleClass().add("turn-marker");
        body = new TurnBody(model, parts, context);
        fillMargin(model, parts, context);
        writing =
                RewriteWriting.of(model, parts, context)
                        .map(written -> new TurnWriting(body, written, margin))
                        .orElse(null);
        getChildren().addAll(marker, number, body);
        if (writing != null) {
            getChildren().add(writing.node());
        }
        getChildren().add(margin);
        getChildren().addAll(ties);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> model.goTo(message.turn()));
    }

    private void fillMargin(ReaderViewModel model, ReaderParts parts, TurnContext context) {
        for (CuratedThought thought : message.thoughts()) {
            Region shown;
            if (context.isEdited(thought)) {
                shown = ThoughtEditors.of(model, parts, context, thought);
            } else {
                ThoughtPanel panel =
                        new ThoughtPanel(model, parts, context.conversation(), thought);
                panels.add(panel);
                shown = panel;
            }
            margin.getChildren().add(shown);
            tie(thought.kind().key());
        }
        if (context.isAddingThought()) {
            margin.getChildren().add(ThoughtEditors.ofNew(model, parts, context));
            tie("new");
        } else if (message.thoughts().isEmpty() && message.role() != Role.OTHER) {
            margin.getChildren().add(NoThought.of(model, message));
        }
        if (!message.removed().isEmpty()) {
            margin.getChildren().add(new RemovedThoughts(model, parts, context));
        }
    }

    private void tie(String kind) {
        Region tie = new Region();
        tie.getStyleClass().addAll("tie", kind);
        tie.setMouseTransparent(true);
        ties.add(tie);
    }

    /// Shows whether it is the turn in work, and which thought keys act on. It is told, and does not
    /// listen: a turn that has left the screen must be free to go.
    void mark(int turnInWork, Optional<ThoughtId> chosen) {
        boolean inWork = turnInWork == message.turn();
        body.letKeysReachLinks(inWork);
        pseudoClassStateChanged(CURRENT, inWork);
        body.offerActs(inWork);
        TabStops.offer(margin, inWork);
        panels.forEach(panel -> panel.mark(chosen));
    }

    /// Lights the words that are looked for, and the stretch that is pointed at.
    void light(LitWords words, Optional<PointedAt> pointed) {
        body.light(words, pointed);
        panels.forEach(panel -> panel.light(words, pointed));
    }

    /// The panel of a thought, if it is shown here.
    Optional<ThoughtPanel> panelOf(Optional<CuratedThought> thought) {
        return panels.stream()
                .filter(panel ->
                        thought.map(found -> found.id().equals(panel.thought().id())).orElse(false))
                .findFirst();
    }

    /// The stretch of the message that is selected.
    Optional<Span> selectedSpan() {
        return body.selectedSpan();
    }

    /// Where things about the message are shown.
    Node handle() {
        return number;
    }

    /// Puts the caret where one writes.
    ///
    /// @return the editor, if there is one
    Optional<Region> beginEditing() {
        for (Node node : lookupAll(".text-editor")) {
            if (node instanceof TextEditor editor) {
                editor.begin();
                return Optional.of(editor);
            }
        }
        return Optional.empty();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// What one needs to see while one writes here, the editor aside.
    List<Region> needed() {
        return writing == null ? List.of() : List.of(margin);
    }

    @Override
    public boolean isWide() {
        return writing != null;
    }

    @Override
    public void fitInto(double room) {
        if (writing != null) {
            writing.fitInto(room);
        }
    }

    @Override
    public double grownBeyond(double bottom) {
        return writing == null ? 0 : writing.grownBeyond(getWidth(), bottom);
    }

    @Override
    public void showsFrom(double top) {
        if (writing != null && writing.showsFrom(top)) {
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double given = width < 0 ? TurnColumns.NARROW : width;
        if (writing != null) {
            return writing.heightFor(given) + BELOW;
        }
        TurnColumns columns = TurnColumns.of(given);
        double text = body.heightFor(columns.text());
        double thoughts = margin.prefHeight(columns.margin());
        double height =
                columns.isStacked()
                        ? text + gapBefore(thoughts) + thoughts
                        : Math.max(text, thoughts);
        return height + BELOW;
    }

    private static double gapBefore(double thoughts) {
        return thoughts > 0 ? 10 : 0;
    }

    @Override
    protected void layoutChildren() {
        TurnColumns columns =
                writing == null ? TurnColumns.of(getWidth()) : TurnColumns.writing(getWidth());
        double text = body.heightFor(columns.text());
        number.resizeRelocate(
                MARKER + 4,
                1,
                TurnColumns.SIDE + TurnColumns.GUTTER - MARKER - 20,
                number.prefHeight(-1));
        marker.resizeRelocate(MARKER, 1, 3, text);
        body.resizeRelocate(columns.left(), 0, columns.text(), text);
        if (writing != null) {
            writing.layout(getWidth(), getHeight() - BELOW);
            ties.forEach(tie -> tie.setVisible(false));
            return;
        }
        double thoughts = margin.prefHeight(columns.margin());
        double top = columns.isStacked() ? text + gapBefore(thoughts) : 0;
        margin.resizeRelocate(columns.marginLeft(), top, columns.margin(), thoughts);
        margin.layout();
        layoutTies(columns, top);
    }

    private void layoutTies(TurnColumns columns, double top) {
        double from = columns.left() + body.widthFor(columns.text());
        for (int i = 0; i < ties.size(); i++) {
            Region tie = ties.get(i);
            Node panel = margin.getChildren().get(i);
            double y = top + panel.getLayoutY() + TIE_AT;
            tie.setVisible(!columns.isStacked() && columns.marginLeft() - from > 2);
            tie.resizeRelocate(from, y, Math.max(0, columns.marginLeft() - from), 1);
        }
    }
}
