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
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Dissatisfaction;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Rewrite.Guide;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.ui.control.DiffTexts;
import org.thoughttrace.curator.ui.control.GrowingTextArea;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The better replies under a reply that displeased: the offer to write one, those that are there, and
/// the editor while one is written. The reply itself stays in view above, its reaction beside it.
final class RewritesBox extends VBox {
    private static final int LONGEST_WISH = 500;

    private final ReaderViewModel model;
    private final ReaderParts parts;
    private final TurnContext context;
    private final CuratedMessage reply;

    RewritesBox(ReaderViewModel model, ReaderParts parts, TurnContext context) {
        super(6);
        this.model = model;
        this.parts = parts;
        this.context = context;
        this.reply = context.message();
        getStyleClass().add("rewrites");
        List<Rewrite> rewrites = context.conversation().rewrites(reply.turn());
        rewrites.forEach(this::add);
        Optional<EditTarget.NewRewrite> writing =
                context.editing()
                        .filter(EditTarget.NewRewrite.class::isInstance)
                        .map(EditTarget.NewRewrite.class::cast);
        if (writing.isPresent()) {
            getChildren().addAll(wish(writing.get().guide()), newEditor(writing.get()));
        } else {
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

    /// What the better reply is to answer: beside a long reply the reaction is out of sight.
    private Label wish(Guide guide) {
        List<CuratedMessage> messages = context.conversation().messages();
        boolean isNext = guide == Guide.MESSAGE && reply.turn() < messages.size();
        String words =
                isNext
                        ? messages.get(reply.turn()).content()
                        : reply.thoughts(ThoughtKind.REACTION).stream()
                                .map(CuratedThought::content)
                                .collect(Collectors.joining(" · "));
        Label wish =
                Parts.label(
                        (isNext ? "They wrote next: " : "They felt: ")
                                + Wording.line(words, LONGEST_WISH),
                        "rewrite-wish");
        wish.setWrapText(true);
        return wish;
    }

    /// Whether a turn has any, or is one for which one is to be written.
    static boolean belongsTo(TurnContext context) {
        CuratedMessage message = context.message();
        return message.role() == Role.ASSISTANT
                && (Dissatisfaction.with(message).isThere()
                        || !context.conversation().rewrites(message.turn()).isEmpty()
                        || context.editing()
                                .filter(EditTarget.NewRewrite.class::isInstance)
                                .isPresent());
    }

    private void add(Rewrite rewrite) {
        boolean isWritten =
                context.editing()
                        .filter(new EditTarget.OfRewrite(reply.turn(), rewrite.id())::equals)
                        .isPresent();
        VBox box = new VBox(6);
        box.getStyleClass().add("rewrite");
        box.getChildren().add(head(rewrite));
        box.getChildren().add(isWritten ? editor(rewrite) : words(rewrite));
        if (!isWritten) {
            box.getChildren().addAll(rationale(rewrite), acts(rewrite, box));
        }
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
        flow.getChildren().setAll(DiffTexts.of(TextDiff.between(reply.content(), rewrite.text())));
        box.getChildren().add(flow);
    }

    private TextEditor newEditor(EditTarget.NewRewrite target) {
        return editor(
                target,
                new DraftKeeper.Key(
                        new Target.OfMessage(context.conversation().id(), reply.turn()),
                        Field.preferred(target.guide())),
                // Begun empty it is small: reply, reaction and editor are in view together.
                "",
                "A better reply for turn " + reply.turn());
    }

    private TextEditor editor(Rewrite rewrite) {
        return editor(
                new EditTarget.OfRewrite(reply.turn(), rewrite.id()),
                new DraftKeeper.Key(
                        new Target.OfRewrite(context.conversation().id(), rewrite.id()),
                        Field.TEXT),
                rewrite.text(),
                "Text of the better reply for turn " + reply.turn());
    }

    private TextEditor editor(
            EditTarget target, DraftKeeper.Key draft, String original, String name) {
        return EditorWiring.editor(
                model,
                parts,
                new EditorWiring.Writing(
                        context.conversation().id(), target, draft, original, name, List.of()));
    }
}
