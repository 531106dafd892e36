package org.thoughttrace.curator.ui.lens;

import atlantafx.base.controls.ToggleSwitch;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.logic.lens.Timeline;
import org.thoughttrace.curator.logic.lens.Timeline.Kind;
import org.thoughttrace.curator.logic.lens.Timeline.Mark;
import org.thoughttrace.curator.logic.reading.Times;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.markdown.PlainTitle;

import java.util.ArrayList;
import java.util.List;

/// When the messages of one conversation were sent and its thoughts written, on one line; late
/// thoughts are rings, tied to their message.
final class TimingPane extends VBox {

    private final LensViewModel model;
    private final Label title = Parts.label("", "title");
    private final Label summary = Parts.label("", "muted");
    private final ToggleSwitch early = Parts.slidingSwitch("Only thoughts before the next turn");
    private final Line line = new Line();

    TimingPane(LensViewModel model) {
        super(16);
        this.model = model;
        getStyleClass().addAll("lens-pane", "lens-content");
        title.setWrapText(true);
        summary.setWrapText(true);
        Label name = Parts.label("Only thoughts written before the next turn", "small");
        name.setLabelFor(early);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox head =
                new HBox(
                        8,
                        Parts.iconButton(
                                Feather.CHEVRON_LEFT,
                                "Previous conversation",
                                () -> model.goOn(-1)),
                        Parts.iconButton(
                                Feather.CHEVRON_RIGHT, "Next conversation", () -> model.goOn(1)),
                        title,
                        Parts.spacer(),
                        name,
                        early);
        head.setAlignment(Pos.CENTER_LEFT);
        Label how =
                Parts.label(
                        "Message · reason · reaction, from left to right as time passed; the longer"
                                + " a gap, the more it is shortened. A ring is a thought written"
                                + " after the next turn had come.",
                        "small",
                        "muted");
        how.setWrapText(true);
        getChildren().addAll(head, summary, line, how);
        early.selectedProperty().subscribe(() -> show());
        model.timedProperty().subscribe(() -> show());
    }

    private void show() {
        CuratedConversation conversation = model.timedProperty().get().orElse(null);
        if (conversation == null) {
            title.setText("No conversation is open");
            summary.setText("Open one in the list; its times are shown here.");
            line.show(List.of(), 0);
            return;
        }
        Timeline timeline = Timeline.of(conversation);
        title.setText(Wording.line(PlainTitle.of(conversation.title()), 90));
        summary.setText(
                conversation.id()
                        + " · "
                        + timeline.timing().title()
                        + ": "
                        + Wording.number(timeline.late())
                        + " of "
                        + Wording.count(timeline.thoughts().size(), "thought")
                        + " written after the next turn"
                        + (timeline.undated() == 0
                                ? ""
                                : " · " + Wording.number(timeline.undated()) + " without a time")
                        + (timeline.added() == 0
                                ? ""
                                : " · " + Wording.number(timeline.added()) + " added by curators"));
        List<Mark> shown =
                timeline.marks().stream()
                        .filter(mark -> !early.isSelected() || !mark.isLate())
                        .toList();
        line.show(shown, conversation.messages().size());
    }

    /// The drawing: three lanes of buttons, each of which opens its turn.
    private final class Line extends Pane {

        private static final double LEFT = 88;
        private static final double RIGHT = 24;
        private static final double LANE = 56;

        private final List<Label> names =
                List.of(
                        Parts.label("Messages", "small", "muted"),
                        Parts.label("Reasons", "small", "muted"),
                        Parts.label("Reactions", "small", "muted"));
        private final List<Button> dots = new ArrayList<>();
        private List<Mark> marks = List.of();

        Line() {
            getStyleClass().addAll("framed", "timeline");
            setMinHeight(3 * LANE + 16);
            setPrefHeight(3 * LANE + 16);
            setAccessibleRole(AccessibleRole.PARENT);
            getChildren().addAll(names);
        }

        void show(List<Mark> shown, int turns) {
            marks = shown;
            dots.clear();
            for (Mark mark : shown) {
                dots.add(dot(mark));
            }
            getChildren().setAll(names);
            getChildren().addAll(dots);
            setAccessibleText("Times of " + Wording.count(turns, "turn"));
            requestLayout();
        }

        private Button dot(Mark mark) {
            String words =
                    (mark.kind() == Kind.MESSAGE
                                    ? "Turn " + mark.turn()
                                    : (mark.kind() == Kind.REASON ? "Reason" : "Reaction")
                                            + " on turn "
                                            + mark.turn()
                                            + ", "
                                            + Times.inWords(mark.delay())
                                            + (mark.delay().isNegative() ? " before" : " later"))
                            + (mark.isLate() ? ", after the next turn" : "")
                            + " · "
                            + mark.at();
            Button dot = new Button(Integer.toString(mark.turn()));
            dot.getStyleClass()
                    .setAll(
                            "time-mark",
                            mark.kind().name().toLowerCase(java.util.Locale.ROOT),
                            mark.isLate() ? "late" : "timely");
            dot.setAccessibleText(words);
            Parts.hint(dot, words);
            dot.setOnAction(_ ->
                    model.timedProperty()
                            .get()
                            .ifPresent(open -> model.open(open.id(), mark.turn())));
            return dot;
        }

        @Override
        protected void layoutChildren() {
            double room = Math.max(10, getWidth() - LEFT - RIGHT - 24);
            for (int i = 0; i < names.size(); i++) {
                names.get(i).autosize();
                names.get(i).relocate(14, 8 + LANE * i + LANE / 2 - names.get(i).getHeight() / 2);
            }
            double[] ends = new double[3];
            for (int i = 0; i < dots.size(); i++) {
                Mark mark = marks.get(i);
                Button dot = dots.get(i);
                dot.autosize();
                int lane = mark.kind().ordinal();
                double x = LEFT + room * mark.place();
                // Those that would cover each other step aside within their lane.
                boolean covers = x < ends[lane] + 1;
                double shift = covers ? 13 : -1;
                ends[lane] = covers ? ends[lane] : x + dot.getWidth();
                dot.relocate(
                        x,
                        8
                                + LANE * lane
                                + LANE / 2
                                - dot.getHeight() / 2
                                + shift * (covers ? 1 : 0));
            }
        }
    }
}
