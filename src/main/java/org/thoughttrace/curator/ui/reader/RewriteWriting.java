package org.thoughttrace.curator.ui.reader;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Rewrite.Guide;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A better reply while it is written: under a line as quiet as the one over the reply, so that both
/// texts begin at the same height when they stand side by side.
final class RewriteWriting extends VBox {

    /// So far the line over the words stands above them, as in the body of a turn.
    private static final double HEAD_GAP = 3;

    private static final double AIR = 3;
    private static final int LONGEST_WISH = 500;

    private final Label head;
    private final Label wishAbove;
    private final Label wishBelow;
    private final TextEditor editor;
    private final LiveDifferenceView difference;
    private final boolean isWishSeenBeside;

    private RewriteWriting(
            String title,
            String wish,
            boolean isWishSeenBeside,
            TextEditor editor,
            LiveDifferenceView difference) {
        super(HEAD_GAP);
        this.head = Parts.label(title, "rewrite-head");
        this.wishAbove = wish(wish);
        this.wishBelow = wish(wish);
        this.isWishSeenBeside = isWishSeenBeside;
        this.editor = editor;
        this.difference = difference;
        setMargin(wishAbove, new Insets(AIR, 0, AIR, 0));
        setMargin(wishBelow, new Insets(AIR, 0, AIR, 0));
        getStyleClass().add("rewrite-writing");
        getChildren().addAll(head, wishAbove, editor, wishBelow);
    }

    private static Label wish(String words) {
        Label label = Parts.label(words, "rewrite-wish");
        label.setWrapText(true);
        return label;
    }

    /// The one that is written at a turn, if there is one.
    static Optional<RewriteWriting> of(
            ReaderViewModel model, ReaderParts parts, TurnContext context) {
        return context.editing()
                .flatMap(target ->
                        switch (target) {
                            case EditTarget.NewRewrite begun ->
                                    Optional.of(begun(model, parts, context, begun));
                            case EditTarget.OfRewrite edited ->
                                    context.conversation().rewrites(edited.turn()).stream()
                                            .filter(rewrite ->
                                                    rewrite.id().equals(edited.rewrite()))
                                            .findFirst()
                                            .map(rewrite -> edited(model, parts, context, rewrite));
                            default -> Optional.empty();
                        });
    }

    private static RewriteWriting begun(
            ReaderViewModel model,
            ReaderParts parts,
            TurnContext context,
            EditTarget.NewRewrite target) {
        TextEditor editor =
                EditorWiring.editor(
                        model,
                        parts,
                        new EditorWiring.Writing(
                                context.conversation().id(),
                                target,
                                new DraftKeeper.Key(
                                        new Target.OfMessage(
                                                context.conversation().id(), target.turn()),
                                        Field.preferred(target.guide())),
                                // Begun empty it is small: all fits where the room is low.
                                "",
                                "A better reply for turn " + target.turn(),
                                List.of()));
        return made(model, context, target.guide(), "Better reply", editor);
    }

    private static RewriteWriting edited(
            ReaderViewModel model, ReaderParts parts, TurnContext context, Rewrite rewrite) {
        int turn = context.message().turn();
        TextEditor editor =
                EditorWiring.editor(
                        model,
                        parts,
                        new EditorWiring.Writing(
                                context.conversation().id(),
                                new EditTarget.OfRewrite(turn, rewrite.id()),
                                new DraftKeeper.Key(
                                        new Target.OfRewrite(
                                                context.conversation().id(), rewrite.id()),
                                        Field.TEXT),
                                rewrite.text(),
                                "Text of the better reply for turn " + turn,
                                List.of()));
        return made(
                model, context, rewrite.guide(), "Better reply by " + rewrite.curator(), editor);
    }

    private static LiveDifferenceView difference(
            ReaderViewModel model, String reply, TextEditor editor) {
        LiveDifference difference =
                new LiveDifference(
                        model.session().tasks(), reply, editor::text, model.session()::failed);
        BooleanProperty shown = model.differenceShownProperty();
        LiveDifferenceView view =
                new LiveDifferenceView(difference, shown, () -> shown.set(!shown.get()));
        editor.showBeneath(
                view,
                () -> {
                    if (shown.get()) {
                        difference.changed();
                    }
                });
        return view;
    }

    private static RewriteWriting made(
            ReaderViewModel model,
            TurnContext context,
            Guide guide,
            String title,
            TextEditor editor) {
        CuratedMessage reply = context.message();
        List<CuratedMessage> messages = context.conversation().messages();
        boolean isNext = guide == Guide.MESSAGE && reply.turn() < messages.size();
        String words =
                isNext
                        ? messages.get(reply.turn()).content()
                        : reply.thoughts(ThoughtKind.REACTION).stream()
                                .map(CuratedThought::content)
                                .collect(Collectors.joining(" · "));
        String wish =
                words.isBlank()
                        ? ""
                        : (isNext ? "They wrote next: " : "They felt: ")
                                + Wording.line(words, LONGEST_WISH);
        return new RewriteWriting(
                title,
                wish,
                !isNext || words.isBlank(),
                editor,
                difference(model, reply.content(), editor));
    }

    /// Fits it into a width and a height.
    ///
    /// @param isBeside true where the reply and its thoughts stand beside it
    /// @param tallest its height at most
    /// @param least its height at least, if that is less
    void arrange(boolean isBeside, double width, double tallest, double least) {
        // Side by side both texts begin at the same height: nothing may come between.
        boolean hasWish = !wishAbove.getText().isEmpty();
        double other = headHeight();
        other += show(wishAbove, hasWish && !isBeside, width);
        other += show(wishBelow, hasWish && isBeside && !isWishSeenBeside, width);
        // Not all of it is taken from the room to write, nor all from the thoughts below.
        double beneath = difference.fitInto(tallest - other);
        editor.fit(width, least - other + beneath / 2, tallest - other);
    }

    private static double show(Label wish, boolean isShown, double width) {
        wish.setManaged(isShown);
        wish.setVisible(isShown);
        return isShown ? HEAD_GAP + wish.prefHeight(width) + 2 * AIR : 0;
    }

    /// How far below its top the text begins.
    double headHeight() {
        return head.prefHeight(-1) + HEAD_GAP;
    }
}
