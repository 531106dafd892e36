package org.thoughttrace.curator.ui.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.text.TextDiff;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Dissatisfaction;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Rewrite.Guide;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.ui.control.DiffTexts;
import org.thoughttrace.curator.ui.control.GrowingTextArea;
import org.thoughttrace.curator.ui.control.Parts;

import java.util.List;

/// The better replies under a reply that displeased: the offer to write one, and those that are there.
/// One that is written at is elsewhere: [RewriteWriting] stands beside the reply.
final class RewritesBox extends VBox {
    private final ReaderViewModel model;
    private final TurnContext context;
    private final CuratedMessage reply;

    RewritesBox(ReaderViewModel model, TurnContext context) {
        super(6);
        this.model = model;
        this.context = context;
        this.reply = context.message();
        getStyleClass().add("rewrites");
        List<Rewrite> rewrites = shown(context);
        rewrites.forEach(this::add);
        if (!context.isWritingRewrite()) {
            getChildren()
                    .add(
                            Parts.button(
                                    rewrites.isEmpty() ? "Write a better reply" : "Write another",
                                    "link-button",
                                    () ->
                                            model.edit(
                                                    new EditTarget.NewRewrite(
                                                            reply.turn(), Guide.REACTION))));
        }
    }

    /// Those that can be read: not the one that is written at.
    private static List<Rewrite> shown(TurnContext context) {
        int turn = context.message().turn();
        return context.conversation().rewrites(turn).stream()
                .filter(rewrite ->
                        context.editing()
                                .filter(new EditTarget.OfRewrite(turn, rewrite.id())::equals)
                                .isEmpty())
                .toList();
    }

    /// Whether a turn has any, or is one for which one is to be written.
    static boolean belongsTo(TurnContext context) {
        CuratedMessage message = context.message();
        return message.role() == Role.ASSISTANT
                && (!shown(context).isEmpty()
                        || (Dissatisfaction.with(message).isThere()
                                && !context.isWritingRewrite()));
    }

    private void add(Rewrite rewrite) {
        VBox box = new VBox(6);
        box.getStyleClass().add("rewrite");
        box.getChildren()
                .addAll(head(rewrite), words(rewrite), rationale(rewrite), acts(rewrite, box));
        getChildren().add(box);
    }

    private static Label head(Rewrite rewrite) {
        return Parts.label(
                "Better reply by "
                        + rewrite.curator()
                        + (rewrite.guide() == Guide.MESSAGE ? " · after the next message" : "")
                        + (rewrite.isPreferred() ? " · preferred" : ""),
                "section-name");
    }

    private static GrowingTextArea words(Rewrite rewrite) {
        GrowingTextArea words = GrowingTextArea.toRead();
        words.setText(rewrite.text());
        words.setAccessibleText("Better reply");
        return words;
    }

    private TextField rationale(Rewrite rewrite) {
        TextField field = new TextField(rewrite.rationale());
        field.setPromptText("Why is it better?");
        field.setAccessibleText("Why the reply is better");
        field.setEditable(!model.session().isReadOnly());
        field.setFocusTraversable(false);
        field.setOnAction(_ -> keep(rewrite, field));
        field.focusedProperty()
                .subscribe((before, now) -> {
                    if (before && !now) {
                        keep(rewrite, field);
                    }
                });
        return field;
    }

    private void keep(Rewrite rewrite, TextField field) {
        if (!field.getText().equals(rewrite.rationale())) {
            model.session()
                    .perform(
                            new Act.EditRewrite(
                                    context.conversation().id(),
                                    rewrite.id(),
                                    null,
                                    field.getText()));
        }
    }

    private FlowPane acts(Rewrite rewrite, VBox box) {
        String conversation = context.conversation().id();
        FlowPane acts = new FlowPane(12, 2);
        acts.getChildren()
                .add(
                        link(
                                "Edit",
                                () ->
                                        model.edit(
                                                new EditTarget.OfRewrite(
                                                        reply.turn(), rewrite.id()))));
        if (!rewrite.isPreferred()) {
            acts.getChildren()
                    .add(
                            link(
                                    "Prefer it",
                                    () ->
                                            model.session()
                                                    .perform(
                                                            new Act.PreferRewrite(
                                                                    conversation, rewrite.id()))));
        }
        acts.getChildren().add(link("What differs", () -> toggleDifference(rewrite, box)));
        acts.getChildren()
                .add(
                        link(
                                "Remove",
                                () ->
                                        model.session()
                                                .perform(
                                                        new Act.RemoveRewrite(
                                                                conversation, rewrite.id()))));
        return acts;
    }

    private static Button link(String words, Runnable act) {
        return Parts.button(words, "link-button", act);
    }

    private void toggleDifference(Rewrite rewrite, VBox box) {
        if (box.getChildren().removeIf(TextFlow.class::isInstance)) {
            return;
        }
        TextFlow flow = new TextFlow();
        box.getChildren().add(flow);
        String before = reply.content();
        String now = rewrite.text();
        // Of long replies it takes a while.
        model.session()
                .tasks()
                .read(
                        "Comparing with the reply",
                        _ ->
                                TextDiff.between(before, now).stream()
                                        .map(DiffView::shortened)
                                        .toList(),
                        parts -> flow.getChildren().setAll(DiffTexts.of(parts)),
                        model.session()::failed);
    }
}
