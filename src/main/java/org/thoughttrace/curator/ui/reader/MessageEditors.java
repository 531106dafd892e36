package org.thoughttrace.curator.ui.reader;

import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Target;

import java.util.List;

/// Makes the editor of a message in its place.
final class MessageEditors {

    private MessageEditors() {}

    static TextEditor of(ReaderViewModel model, ReaderParts parts, TurnContext context) {
        CuratedMessage message = context.message();
        String conversation = context.conversation().id();
        return EditorWiring.editor(
                model,
                parts,
                new EditorWiring.Writing(
                        conversation,
                        new EditTarget.OfMessage(message.turn()),
                        new DraftKeeper.Key(
                                new Target.OfMessage(conversation, message.turn()), Field.TEXT),
                        message.content(),
                        "Text of turn " + message.turn(),
                        List.of()));
    }
}
