package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Amounts;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.verification.Verification;

import picocli.CommandLine.Command;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `curator verify`: is a store whole.
@Command(
        name = "verify",
        description = "Check every byte and every revision, and that what is shown follows.")
final class VerifyCommand extends StoreCommand {

    VerifyCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        Verification found = workspace.verification().verify();
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            root.put("ok", found.isSound());
            root.put("conversations", found.conversations());
            root.put("revisions", found.revisions());
            ArrayNode damaged = Output.array(root, "damaged");
            found.damaged().forEach(damaged::add);
            root.put("stateMatchesLog", found.stateMatchesLog());
            output().json(root);
        } else {
            output().line(
                            Amounts.of(found.conversations(), "conversation")
                                    + ", "
                                    + Amounts.of(found.revisions(), "revision")
                                    + ": "
                                    + (found.isSound() ? "all is as it was written." : "damage"));
            found.damaged().forEach(output()::line);
            if (!found.stateMatchesLog() && found.damaged().isEmpty()) {
                output().line("What is shown does not follow from the log.");
            }
        }
        return found.isSound() ? ExitCode.DONE : ExitCode.FOUND;
    }
}
