package org.thoughttrace.curator.ui.judge;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.judgement.Deck;
import org.thoughttrace.curator.logic.review.Review;
import org.thoughttrace.curator.model.Judgement.Seen;
import org.thoughttrace.curator.ui.control.DropDown;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Segments;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.judge.JudgeViewModel.Mode;

import java.util.List;

/// What there is to judge: what one was given, a sample to draw, and how well one guesses.
public final class StartView extends StackPane {

    private static final double WIDEST = 760;
    private static final String NUMBER = "25";
    private static final String SEED = "1";

    /// What opens from here.
    public interface Ways {

        /// Opens the sheet that gives conversations out.
        void assign();

        /// Lets the list show what is open of a share.
        void list(Review.Share share);
    }

    private final JudgeViewModel model;
    private final Ways ways;
    private final VBox mine = new VBox(8);
    private final VBox others = new VBox(8);
    private final ScoreView scores = new ScoreView();
    private final DropDown<String> scope =
            new DropDown<>("From which conversations", name -> Wording.line(name, 40));
    private final TextField number = new TextField(NUMBER);
    private final TextField seed = new TextField(SEED);
    private final Button judge;
    private final ObjectProperty<Seen> sight = new SimpleObjectProperty<>(Seen.THOUGHT);
    private final ObjectProperty<Deck.Spread> spread =
            new SimpleObjectProperty<>(Deck.Spread.SIMPLE);

    /// @param ways what opens from here
    public StartView(JudgeViewModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        this.judge = Parts.button("Judge labels", "primary-button", () -> draw(Mode.BLIND));
        VBox page = new VBox(24, head(), assigned(), sample(), scores);
        page.getStyleClass().add("judge-page");
        page.setMaxWidth(WIDEST);
        StackPane middle = new StackPane(page);
        StackPane.setAlignment(page, Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        model.overviewProperty().subscribe(found -> found.ifPresent(this::show));
    }

    /// Takes the keys.
    public void focusFirst() {
        fillScopes();
        judge.requestFocus();
    }

    private void fillScopes() {
        String before = scope.getValue();
        List<String> names = model.scopes();
        scope.getItems().setAll(names);
        scope.setValue(names.contains(before) ? before : names.getFirst());
    }

    private static Node head() {
        Label words =
                Parts.label(
                        "Say which label is right before you see the one that is there. Your"
                                + " judgement is kept beside it and changes nothing that shows.",
                        "muted");
        words.setWrapText(true);
        return new VBox(4, Parts.label("Judge without being led", "title"), words);
    }

    private Node assigned() {
        HBox head =
                new HBox(
                        10,
                        Parts.label("Assigned to you", "section-name"),
                        Parts.spacer(),
                        Parts.button("Assign …", "plain-button", ways::assign));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(10, head, mine, others);
        card.getStyleClass().addAll("card", "figure-card");
        return card;
    }

    private Node sample() {
        scope.setMaxWidth(260);
        number.setPrefColumnCount(5);
        number.setAccessibleText("How many thoughts");
        seed.setPrefColumnCount(5);
        seed.setAccessibleText("Seed of the drawing");
        Segments<Seen> sights =
                new Segments<>(
                        List.of(Seen.THOUGHT, Seen.MESSAGES),
                        one -> one == Seen.THOUGHT ? "with the thought" : "from messages alone",
                        "segment",
                        Segments.Arrows.CHOOSE,
                        sight::set);
        sights.getStyleClass().add("segmented");
        sight.subscribe(sights::show);
        FlowPane from =
                new FlowPane(
                        10,
                        10,
                        Parts.label("Thoughts", "small", "muted"),
                        number,
                        Parts.label("from", "small", "muted"),
                        scope,
                        Parts.label("seed", "small", "muted"),
                        seed,
                        spreads());
        from.setRowValignment(VPos.CENTER);
        HBox go =
                new HBox(
                        10,
                        judge,
                        sights,
                        Parts.spacer(),
                        Parts.button("Guess thoughts", "plain-button", () -> draw(Mode.GUESS)));
        go.setAlignment(Pos.CENTER_LEFT);
        Label note =
                Parts.label(
                        "Drawn at random among those you have neither judged nor guessed; the same"
                            + " seed goes on where it stopped. With each label alike, rare labels"
                            + " are judged as often as frequent ones, so that each can be told how"
                            + " good it is.",
                        "tiny",
                        "muted");
        note.setWrapText(true);
        VBox card = new VBox(12, Parts.label("Draw a sample", "section-name"), from, go, note);
        card.getStyleClass().addAll("card", "figure-card");
        return card;
    }

    private Segments<Deck.Spread> spreads() {
        Segments<Deck.Spread> spreads =
                new Segments<>(
                        List.of(Deck.Spread.values()),
                        one -> one == Deck.Spread.SIMPLE ? "as they come" : "each label alike",
                        "segment",
                        Segments.Arrows.CHOOSE,
                        spread::set);
        spreads.setAccessibleText("Which thoughts are drawn");
        spreads.getStyleClass().add("segmented");
        spread.subscribe(spreads::show);
        return spreads;
    }

    private void draw(Mode mode) {
        model.draw(
                mode,
                sight.get(),
                scope.getValue(),
                new Deck.Draw(
                        (int) whole(number, Long.parseLong(NUMBER)),
                        whole(seed, Long.parseLong(SEED)),
                        spread.get()));
    }

    /// A whole number from a field; one that cannot be read becomes the usual one.
    private static long whole(TextField field, long usual) {
        try {
            long value = Long.parseLong(field.getText().strip());
            if (value >= 1 && value <= Integer.MAX_VALUE) {
                return value;
            }
        } catch (NumberFormatException none) {
            // The usual one is shown.
        }
        field.setText(Long.toString(usual));
        return usual;
    }

    private void show(WorkToDo.Overview overview) {
        mine.getChildren().clear();
        others.getChildren().clear();
        overview.shares().forEach(share -> mine.getChildren().add(mine(share)));
        if (overview.shares().isEmpty()) {
            Label none =
                    Parts.label(
                            "Nothing. Give out conversations with Assign, or draw a sample below.",
                            "small",
                            "muted");
            none.setWrapText(true);
            mine.getChildren().add(none);
        }
        if (!overview.others().isEmpty()) {
            others.getChildren().add(Parts.label("Others", "section-name"));
        }
        others.setManaged(!overview.others().isEmpty());
        overview.others().forEach(share -> others.getChildren().add(row(share)));
        scores.show(overview.guesses());
        fillScopes();
    }

    private HBox row(Review.Share share) {
        ProgressBar bar =
                new ProgressBar(
                        share.ids().isEmpty() ? 1 : (double) share.done() / share.ids().size());
        bar.setPrefWidth(120);
        String words = "%d of %d done".formatted(share.done(), share.ids().size());
        bar.setAccessibleText(words);
        Label name =
                Parts.label(
                        Wording.line(share.assignment().name(), 40)
                                + "  ·  "
                                + Wording.line(share.curator(), 24));
        HBox row = new HBox(10, name, Parts.spacer(), bar, Parts.label(words, "small", "muted"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node mine(Review.Share share) {
        HBox row = row(share);
        Button list = Parts.button("Show in the list", "plain-button", () -> ways.list(share));
        Button go = Parts.button("Judge", "plain-button", () -> model.review(share));
        go.setDisable(share.open().isEmpty());
        list.setDisable(share.open().isEmpty());
        row.getChildren().addAll(list, go);
        return row;
    }
}
