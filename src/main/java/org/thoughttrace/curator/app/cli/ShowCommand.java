package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Role;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.Objects;
import java.util.stream.Collectors;

/// `curator show`: one conversation as it stands now.
@Command(name = "show", description = "Show one conversation as it stands now.")
final class ShowCommand extends StoreCommand {

    @Parameters(index = "1", paramLabel = "CONVERSATION", description = "Its id.")
    private String conversation = "";

    ShowCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        Library.LoadedConversation loaded =
                workspace
                        .library()
                        .load(conversation)
                        .orElseThrow(() ->
                                CommandFailure.notDone(
                                        "The store has no conversation \"" + conversation + "\"."));
        if (json().isAsked()) {
            output().bytes(workspace.export().lineWithCuration(loaded));
        } else {
            print(loaded.conversation(), workspace.library().scheme());
        }
        return ExitCode.DONE;
    }

    private void print(CuratedConversation shown, LabelScheme scheme) {
        Output out = output();
        out.line(shown.id() + " · " + shown.status().title());
        out.line(
                Objects.requireNonNullElse(shown.source().modelName(), "no model named")
                        + " · "
                        + shown.messages().size()
                        + " turns · "
                        + shown.thoughtCount()
                        + " thoughts");
        if (!shown.tags().isEmpty()) {
            out.line("tags: " + String.join(", ", shown.tags()));
        }
        for (CuratedMessage message : shown.messages()) {
            out.line("");
            out.line(
                    message.turn()
                            + " "
                            + speaker(message)
                            + " · "
                            + scheme.nameOf(LabelScheme.Part.STAGES, message.stage())
                            + (message.isReworded() ? " · edited" : ""));
            out.line(indented(message.content(), "  "));
            for (CuratedThought thought : message.thoughts()) {
                out.line(
                        "    ["
                                + thought.kind().key()
                                + ": "
                                + thought.label()
                                + (thought.isEdited() ? ", edited" : "")
                                + "]");
                out.line(indented(thought.content(), "    "));
            }
        }
        for (Flag flag : shown.flags()) {
            out.line("");
            out.line(
                    "flag "
                            + flag.id()
                            + " · "
                            + flag.kind()
                            + " · "
                            + flag.severity().key()
                            + (flag.isOpen() ? "" : " · resolved")
                            + (flag.turn() == 0 ? "" : " · turn " + flag.turn()));
            if (!flag.comment().isEmpty()) {
                out.line(indented(flag.comment(), "  "));
            }
        }
    }

    /// User, assistant, or the word that the source has for another speaker.
    private static String speaker(CuratedMessage message) {
        String type = message.source().type();
        return message.role() == Role.OTHER && type != null ? type : message.role().key();
    }

    private static String indented(String text, String by) {
        return text.lines().map(line -> by + line).collect(Collectors.joining("\n"));
    }
}
