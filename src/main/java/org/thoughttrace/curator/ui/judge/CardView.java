package org.thoughttrace.curator.ui.judge;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Judgement.Seen;
import org.thoughttrace.curator.model.LabelScheme.Part;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.ui.control.LabelMark;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.judge.JudgeViewModel.Mode;
import org.thoughttrace.curator.ui.judge.JudgeViewModel.Step;
import org.thoughttrace.curator.ui.markdown.MarkdownDocument;
import org.thoughttrace.curator.ui.markdown.MarkdownOptions;
import org.thoughttrace.curator.ui.markdown.MarkdownView;

import java.util.TreeMap;

/// One thought to be judged or guessed: what was said at the left, the labels at the right.
final class CardView extends HBox {

    private static final double LINES = 60;
    private static final double PAGE = 0.9;

    private final JudgeViewModel model;
    private final MarkdownOptions options;
    private final TextArea guess = new TextArea();
    private final VBox side = new VBox(14);
    private final VBox page = new VBox(12);
    private final ScrollPane reading;
    private final ScrollPane answers = new ScrollPane();

    /// What goes on to the next card: always in view, however much stands above it.
    private final HBox foot = new HBox();

    CardView(JudgeViewModel model, MarkdownOptions options, Step.Asked asked) {
        this(model, options, asked.card());
        boolean showsThought = model.mode() == Mode.BLIND && model.sight() == Seen.THOUGHT;
        if (showsThought) {
            side.getChildren().add(thought(asked.card()));
        }
        if (model.mode() == Mode.GUESS) {
            side.getChildren().add(guessBox());
        }
        side.getChildren()
                .addAll(Parts.label(question(asked.card()), "subtitle"), choices(asked.card(), ""));
    }

    CardView(JudgeViewModel model, MarkdownOptions options, Step.Shown shown) {
        this(model, options, shown.card());
        JudgeCard card = shown.card();
        side.getChildren().addAll(thought(card), comparison(shown));
        if (model.mode() == Mode.BLIND) {
            side.getChildren()
                    .addAll(
                            Parts.label("Keep your judgement, or change it:", "small", "muted"),
                            choices(card, shown.answer()));
            if (!shown.answer().equals(card.thought().label())) {
                side.getChildren()
                        .add(
                                Parts.button(
                                        "Give the thought your label  (A)",
                                        "plain-button",
                                        model::adopt));
            }
        }
        Button next = Parts.button("Next  (Enter)", "primary-button", model::next);
        foot.getChildren().add(next);
    }

    private CardView(JudgeViewModel model, MarkdownOptions options, JudgeCard card) {
        this.model = model;
        this.options = options;
        getStyleClass().add("judge-card");
        page.getStyleClass().add("judge-context");
        for (CuratedMessage message : card.context()) {
            page.getChildren().add(message(message, message.turn() == card.thought().turn()));
        }
        // The message it is about is the last one.
        Node judged = page.getChildren().getLast();
        reading = new ScrollPane(page);
        reading.setFitToWidth(true);
        reading.setAccessibleText("What was said");
        BeginningInView.keep(reading, page, judged);
        HBox.setHgrow(reading, Priority.ALWAYS);
        side.getStyleClass().add("judge-side");
        answers.setContent(side);
        answers.setFitToWidth(true);
        answers.getStyleClass().add("judge-answers");
        answers.setFocusTraversable(false);
        VBox.setVgrow(answers, Priority.ALWAYS);
        foot.getStyleClass().add("judge-foot");
        Parts.showWhen(foot, Bindings.isNotEmpty(foot.getChildren()));
        VBox right = new VBox(answers, foot);
        // As wide for every card, whatever they hold.
        right.minWidthProperty()
                .bind(widthProperty().map(all -> Math.clamp(0.3 * all.doubleValue(), 360, 420)));
        right.prefWidthProperty().bind(right.minWidthProperty());
        getChildren().addAll(reading, right);
    }

    /// What is being written as a guess.
    String guessed() {
        return guess.getText();
    }

    /// Takes the keys.
    void focusFirst() {
        if (guess.getParent() != null) {
            // What stands in a scroll pane is on no scene, and can take no keys, before it has a
            // skin.
            answers.applyCss();
            guess.requestFocus();
        } else {
            requestFocus();
        }
    }

    /// Scrolls what was said, whatever has the keys.
    ///
    /// @return whether it is a key that does
    boolean scroll(KeyCode code) {
        double seen = reading.getViewportBounds().getHeight();
        double hidden = page.getHeight() - seen;
        double from = reading.getVvalue() * hidden;
        double to =
                switch (code) {
                    case UP -> from - LINES;
                    case DOWN -> from + LINES;
                    case PAGE_UP -> from - PAGE * seen;
                    case PAGE_DOWN -> from + PAGE * seen;
                    case HOME -> 0;
                    case END -> hidden;
                    default -> Double.NaN;
                };
        if (Double.isNaN(to)) {
            return false;
        }
        BeginningInView.leave(reading);
        if (hidden > 0) {
            reading.setVvalue(Math.clamp(to / hidden, 0, 1));
        }
        return true;
    }

    private String question(JudgeCard card) {
        boolean isReason = card.thought().kind() == ThoughtKind.REASON;
        if (model.mode() == Mode.GUESS) {
            return isReason ? "Why did they send it?" : "How did they take it?";
        }
        return isReason ? "Which reason is it?" : "Which reaction is it?";
    }

    private Node message(CuratedMessage message, boolean isIt) {
        Label who =
                Parts.label(
                        message.turn() + "  " + Role.titleOf(message.source().type()),
                        "small",
                        isIt ? "judge-it" : "muted");
        MarkdownView text = new MarkdownView(MarkdownDocument.parse(message.content()), options);
        VBox body = new VBox(4, who, text);
        body.getStyleClass().add(message.role() == Role.USER ? "user-panel" : "judge-reply");
        return body;
    }

    private Node thought(JudgeCard card) {
        ThoughtKind kind = card.thought().kind();
        MarkdownView text = new MarkdownView(MarkdownDocument.plain(card.content()), options);
        VBox thought =
                new VBox(
                        3,
                        Parts.label(
                                kind == ThoughtKind.REASON ? "Reason" : "Reaction", "thought-time"),
                        text);
        thought.getStyleClass().addAll("thought", kind.key());
        return thought;
    }

    private Node guessBox() {
        guess.setPromptText("What might they have thought? (optional)");
        guess.setAccessibleText("What the user might have thought");
        guess.setWrapText(true);
        guess.setPrefRowCount(3);
        guess.setMinHeight(Region.USE_PREF_SIZE);
        Label hint = Parts.label("Tab leaves the field; then a key answers.", "tiny", "muted");
        guess.addEventFilter(
                javafx.scene.input.KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == javafx.scene.input.KeyCode.TAB) {
                        requestFocus();
                        event.consume();
                    }
                });
        setFocusTraversable(true);
        return new VBox(4, guess, hint);
    }

    private Node choices(JudgeCard card, String chosen) {
        return new LabelChoices(
                model.choices(card),
                model.scheme(),
                card.thought().kind(),
                chosen,
                number -> model.answer(number, guessed()));
    }

    private Node comparison(Step.Shown shown) {
        JudgeCard card = shown.card();
        VBox rows = new VBox(6);
        rows.getStyleClass().addAll("card", "judge-comparison");
        boolean agrees = shown.answer().equals(card.thought().label());
        rows.getChildren()
                .add(
                        Parts.label(
                                agrees ? "You and the label agree" : "You and the label differ",
                                "strong",
                                agrees ? "fine" : "warn"));
        rows.getChildren().add(line("You", card, shown.answer()));
        if (!shown.guess().isEmpty()) {
            Label words = Parts.label("“" + shown.guess() + "”", "small");
            words.setWrapText(true);
            rows.getChildren().add(words);
        }
        String label = card.thought().label();
        rows.getChildren().add(line("Label", card, label == null ? "" : label));
        if (model.isSealed(card)) {
            Label sealed =
                    Parts.label(
                            "What others say shows when all who were given it are done.",
                            "small",
                            "muted");
            sealed.setWrapText(true);
            rows.getChildren().add(sealed);
        } else if (model.mode() == Mode.BLIND) {
            new TreeMap<>(card.thought().judged())
                    .forEach((curator, judged) -> {
                        if (!curator.equals(model.curator())) {
                            rows.getChildren().add(line(Wording.line(curator, 24), card, judged));
                        }
                    });
        }
        return rows;
    }

    private Node line(String who, JudgeCard card, String label) {
        ThoughtKind kind = card.thought().kind();
        Label name = Parts.label(who, "small", "muted");
        name.setMinWidth(90);
        HBox line =
                new HBox(
                        8,
                        name,
                        LabelMark.of(model.scheme(), kind, label),
                        Parts.label(model.scheme().nameOf(Part.labelsOf(kind), label)));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
