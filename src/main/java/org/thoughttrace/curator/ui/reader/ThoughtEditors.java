package org.thoughttrace.curator.ui.reader;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.List;

/// Makes the editor of a thought in its place in the margin.
final class ThoughtEditors {

    private ThoughtEditors() {}

    static Region of(
            ReaderViewModel model, ReaderParts parts, TurnContext context, CuratedThought thought) {
        String conversation = context.conversation().id();
        return panel(
                thought.kind(),
                EditorWiring.editor(
                        model,
                        parts,
                        new EditorWiring.Writing(
                                conversation,
                                new EditTarget.OfThought(thought.turn(), thought.id()),
                                new DraftKeeper.Key(
                                        new Target.OfThought(conversation, thought.id()),
                                        Field.TEXT),
                                thought.content(),
                                "Text of the " + thought.kind().key(),
                                List.of())));
    }

    static Region ofNew(ReaderViewModel model, ReaderParts parts, TurnContext context) {
        String conversation = context.conversation().id();
        int turn = context.message().turn();
        ThoughtKind kind = ThoughtKind.of(context.message().role());
        return panel(
                kind,
                EditorWiring.editor(
                        model,
                        parts,
                        new EditorWiring.Writing(
                                conversation,
                                new EditTarget.NewThought(turn),
                                new DraftKeeper.Key(
                                        new Target.OfMessage(conversation, turn), Field.ADDED),
                                "",
                                "New " + kind.key() + " on turn " + turn,
                                model.labels(kind))));
    }

    private static Region panel(ThoughtKind kind, TextEditor editor) {
        VBox panel = new VBox(editor);
        panel.getStyleClass().addAll("thought", kind.key());
        return panel;
    }
}
