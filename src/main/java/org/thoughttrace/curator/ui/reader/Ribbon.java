package org.thoughttrace.curator.ui.reader;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedMessage.StageOrigin;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.ui.control.Parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The map of a conversation: one tick a turn, coloured by its thoughts, a dot for an open flag, the
/// stages by name above their stretch. A click goes there; a stage's edge can be dragged.
final class Ribbon extends Region {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double LABEL_HEIGHT = 18;
    private static final double TICK_HEIGHT = 7;
    private static final double BELOW_LABELS = 26;
    private static final double SET_HEIGHT = 8;
    private static final double GRIP = 9;

    /// More turns than this share ticks.
    private static final int MOST_TICKS = 150;

    private final ReaderViewModel model;
    private final List<Region> ticks = new ArrayList<>();
    private final List<TickMark> dots = new ArrayList<>();
    private final List<TickMark> stagesSet = new ArrayList<>();
    private final List<StageMark> stages = new ArrayList<>();
    private final Region frame = new Region();
    private int turns;
    private int turnsPerTick = 1;
    private int draggedTo;
    private String draggedStage = "";

    /// A stage's name above its stretch, and the edge it can be dragged by.
    private record StageMark(String key, int start, Label name, Region grip) {}

    /// What stands below or above a tick.
    private record TickMark(int tick, Region node) {}

    Ribbon(ReaderViewModel model) {
        this.model = model;
        getStyleClass().add("ribbon");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(described());
        frame.getStyleClass().add("ribbon-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        setOnMouseClicked(this::clicked);
        model.session().turnProperty().subscribe(this::turnChanged);
        setMaxHeight(USE_PREF_SIZE);
    }

    /// Shows another conversation, or the same after a change.
    void show(CuratedConversation conversation, LabelScheme scheme) {
        turns = conversation.messages().size();
        turnsPerTick = Math.max(1, (turns + MOST_TICKS - 1) / MOST_TICKS);
        ticks.clear();
        dots.clear();
        stagesSet.clear();
        stages.clear();
        for (int first = 1; first <= turns; first += turnsPerTick) {
            int last = Math.min(turns, first + turnsPerTick - 1);
            ticks.add(tick(conversation, first, last));
            if (isFlagged(conversation, first, last)) {
                dots.add(new TickMark(ticks.size() - 1, dot()));
            }
            String set = stagesSet(conversation, scheme, first, last);
            if (!set.isEmpty()) {
                stagesSet.add(new TickMark(ticks.size() - 1, stageSet(set)));
            }
        }
        for (Map.Entry<String, Integer> boundary : conversation.boundaries().entrySet()) {
            if (boundary.getValue() <= turns) {
                stages.add(stage(conversation, scheme, boundary.getKey(), boundary.getValue()));
            }
        }
        getChildren().setAll(frame);
        getChildren().addAll(ticks);
        dots.forEach(dot -> getChildren().add(dot.node()));
        stagesSet.forEach(mark -> getChildren().add(mark.node()));
        setAccessibleText(described());
        stages.forEach(stage -> getChildren().addAll(stage.name(), stage.grip()));
        turnChanged();
        requestLayout();
    }

    private Region tick(CuratedConversation conversation, int first, int last) {
        Region tick = new Region();
        tick.getStyleClass().add("ribbon-tick");
        tick.setMouseTransparent(true);
        int covered = 0;
        for (int turn = first; turn <= last; turn++) {
            CuratedMessage message = conversation.message(turn);
            covered += message.thoughts().isEmpty() ? 0 : 1;
            for (ThoughtKind kind : ThoughtKind.values()) {
                if (!message.thoughts(kind).isEmpty()
                        && !tick.getStyleClass().contains(kind.key())) {
                    tick.getStyleClass().add(kind.key());
                }
            }
        }
        if (covered > 0 && last > first) {
            // A tick for many turns is as strong as its share of turns with a thought.
            tick.setOpacity(Math.max(0.2, covered / (double) (last - first + 1)));
        }
        return tick;
    }

    private static boolean isFlagged(CuratedConversation conversation, int first, int last) {
        return conversation.flags().stream()
                .filter(Flag::isOpen)
                .anyMatch(flag -> flag.turn() >= first && flag.turn() <= last);
    }

    private static Region dot() {
        Region dot = new Region();
        dot.getStyleClass().add("ribbon-flag");
        dot.setMouseTransparent(true);
        return dot;
    }

    /// Says which turns have a stage that a curator gave to them alone; empty for none.
    private static String stagesSet(
            CuratedConversation conversation, LabelScheme scheme, int first, int last) {
        List<String> found = new ArrayList<>();
        for (int turn = first; turn <= last; turn++) {
            CuratedMessage message = conversation.message(turn);
            if (message.stageOrigin() == StageOrigin.SET_ON_TURN) {
                found.add(
                        "Turn %d: %s, set by a curator"
                                .formatted(
                                        turn,
                                        scheme.nameOf(LabelScheme.Part.STAGES, message.stage())));
            }
        }
        return String.join("\n", found);
    }

    private static Region stageSet(String words) {
        Region mark = new Region();
        mark.getStyleClass().add("ribbon-set");
        mark.setAccessibleText(words);
        Parts.hint(mark, words);
        return mark;
    }

    private StageMark stage(
            CuratedConversation conversation, LabelScheme scheme, String key, int start) {
        Label name = Parts.label(scheme.nameOf(LabelScheme.Part.STAGES, key), "ribbon-stage");
        boolean moved = conversation.message(start).stageOrigin() == StageOrigin.BOUNDARY_MOVED;
        if (moved) {
            name.getStyleClass().add("moved");
        }
        name.setMouseTransparent(true);
        Region grip = new Region();
        if (start > 1) {
            grip.setCursor(Cursor.H_RESIZE);
            grip.setAccessibleRole(AccessibleRole.THUMB);
            grip.setAccessibleText("Begin of " + name.getText());
            grip.setOnMouseDragged(event -> dragged(event, key));
            grip.setOnMouseReleased(event -> dropped(event, key, start));
            grip.setOnMouseClicked(MouseEvent::consume);
        }
        return new StageMark(key, start, name, grip);
    }

    /// What a screen reader says of the map.
    private String described() {
        StringBuilder words = new StringBuilder("Map of the conversation");
        stagesSet.forEach(mark -> words.append("; ").append(mark.node().getAccessibleText()));
        return words.toString();
    }

    private void dragged(MouseEvent event, String stage) {
        double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        draggedStage = stage;
        draggedTo = Math.clamp(Math.round(x / slot()) * (long) turnsPerTick + 1, 2, turns);
        requestLayout();
        event.consume();
    }

    private void dropped(MouseEvent event, String stage, int start) {
        int to = draggedTo;
        draggedTo = 0;
        draggedStage = "";
        if (to > 0 && to != start) {
            model.setBoundary(stage, to);
        }
        requestLayout();
        event.consume();
    }

    /// Where a stage begins, or would if the drag ended now.
    private int startOf(StageMark stage) {
        return draggedTo > 0 && stage.key().equals(draggedStage) ? draggedTo : stage.start();
    }

    /// The room that the names take follows the text size.
    private double labelHeight() {
        return stages.isEmpty()
                ? LABEL_HEIGHT
                : Math.max(LABEL_HEIGHT, Math.ceil(stages.getFirst().name().prefHeight(-1)) + 3);
    }

    @Override
    protected double computePrefHeight(double width) {
        return labelHeight() + BELOW_LABELS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private void clicked(MouseEvent event) {
        if (turns > 0 && event.isStillSincePress()) {
            int tick = (int) (event.getX() / slot());
            model.goTo(Math.clamp((long) tick * turnsPerTick + 1, 1, turns));
        }
    }

    private double slot() {
        return ticks.isEmpty() ? 1 : getWidth() / ticks.size();
    }

    private void turnChanged() {
        int turn = model.session().turnProperty().get();
        for (int i = 0; i < stages.size(); i++) {
            int end = i + 1 < stages.size() ? stages.get(i + 1).start() : turns + 1;
            stages.get(i)
                    .name()
                    .pseudoClassStateChanged(CURRENT, turn >= stages.get(i).start() && turn < end);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double slot = slot();
        double labels = labelHeight();
        double tickTop = labels + 4;
        double gap = slot > 26 ? Math.min(14, slot * 0.24) : slot > 8 ? 3 : 1;
        for (int i = 0; i < ticks.size(); i++) {
            double x = i * slot;
            ticks.get(i)
                    .resizeRelocate(x + gap / 2, tickTop + 3, Math.max(1, slot - gap), TICK_HEIGHT);
        }
        for (TickMark dot : dots) {
            double x = dot.tick() * slot + slot / 2 - 2.5;
            dot.node().resizeRelocate(x, tickTop + TICK_HEIGHT + 6, 5, 5);
        }
        for (TickMark mark : stagesSet) {
            double x = mark.tick() * slot + gap / 2;
            mark.node().resizeRelocate(x, tickTop - 4, Math.max(1, slot - gap), SET_HEIGHT);
        }
        int turn = model.session().turnProperty().get();
        frame.setVisible(turn >= 1 && turns > 0);
        double at = Math.floorDiv(Math.max(0, turn - 1), turnsPerTick) * slot;
        frame.resizeRelocate(
                Math.round(at), tickTop - 2, Math.max(4, Math.round(slot)), TICK_HEIGHT + 15);
        for (int i = 0; i < stages.size(); i++) {
            StageMark stage = stages.get(i);
            double x = (startOf(stage) - 1) / (double) turnsPerTick * slot;
            double end =
                    i + 1 < stages.size()
                            ? (startOf(stages.get(i + 1)) - 1) / (double) turnsPerTick * slot
                            : getWidth();
            Node name = stage.name();
            name.resizeRelocate(Math.round(x), 1, Math.max(4, end - x - 4), labels - 3);
            stage.grip().resizeRelocate(x - GRIP / 2, 0, GRIP, labels);
            stage.grip().toFront();
        }
    }
}
