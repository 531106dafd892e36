package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.logic.versions.Difference;
import org.thoughttrace.curator.logic.versions.VersionComparison;
import org.thoughttrace.curator.model.SourceChoice;
import org.thoughttrace.curator.model.SourceVersion;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// `curator versions`: conversations that came in with more than one content, and in what their
/// versions differ. Ends with 1 while a curator has to choose.
@Command(
        name = "versions",
        description = "List conversations that came in with different content, and what differs.")
final class VersionsCommand extends StoreCommand {

    private static final int HASH = 12;
    private static final int EXCERPT = 120;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CONVERSATION",
            description = "Its id; without it all that have versions.")
    private @Nullable String conversation;

    VersionsCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        Library library = workspace.library();
        List<String> ids =
                conversation == null ? library.conflictingSources() : List.of(conversation);
        ObjectNode root = Output.object();
        ArrayNode all = Output.array(root, "conversations");
        int open = 0;
        for (String id : ids) {
            Library.LoadedConversation loaded =
                    library.load(id)
                            .orElseThrow(() ->
                                    CommandFailure.notDone(
                                            "The store has no conversation \"" + id + "\"."));
            open += loaded.choice().isOpen() ? 1 : 0;
            tell(id, loaded.choice(), library.versions(id), all.addObject());
        }
        root.put("open", open);
        if (json().isAsked()) {
            output().json(root);
        } else {
            output().note(
                            ids.size()
                                    + " with versions, "
                                    + open
                                    + " to choose; to choose: the act chooseSource.");
        }
        return open == 0 ? ExitCode.DONE : ExitCode.FOUND;
    }

    private void tell(
            String id, SourceChoice choice, List<SourceVersion> versions, ObjectNode node) {
        line(id + (choice.isOpen() ? " · to choose" : ""));
        node.put("conversation", id);
        node.put("open", choice.isOpen());
        ArrayNode all = Output.array(node, "versions");
        SourceVersion inUse = null;
        for (SourceVersion version : versions) {
            boolean isInUse = version.sha256().equals(choice.inUse());
            inUse = isInUse ? version : inUse;
            tell(version, isInUse, choice, all.addObject());
        }
        if (conversation == null || inUse == null) {
            return;
        }
        ArrayNode comparisons = Output.array(node, "comparisons");
        for (SourceVersion version : versions) {
            if (!version.equals(inUse)) {
                compare(inUse, version, comparisons.addObject());
            }
        }
    }

    private void tell(
            SourceVersion version, boolean isInUse, SourceChoice choice, ObjectNode node) {
        boolean isAside = choice.setAside().contains(version.sha256());
        line(
                "  "
                        + version.sha256().substring(0, HASH)
                        + " · "
                        + version.file()
                        + ", line "
                        + version.line()
                        + " · "
                        + version.bytes().length
                        + " bytes"
                        + (isInUse ? " · in use" : isAside ? " · set aside" : ""));
        node.put("version", version.version());
        node.put("sha256", version.sha256());
        node.put("file", version.file());
        node.put("line", version.line());
        node.put("bytes", version.bytes().length);
        node.put("inUse", isInUse);
        node.put("setAside", isAside);
    }

    private void compare(SourceVersion inUse, SourceVersion other, ObjectNode node) {
        VersionComparison found = VersionComparison.of(inUse, other);
        node.put("before", inUse.sha256());
        node.put("after", other.sha256());
        node.put("turnsAlike", found.turnsAlike());
        line(
                "  "
                        + inUse.sha256().substring(0, HASH)
                        + " → "
                        + other.sha256().substring(0, HASH)
                        + ": "
                        + found.turnsAlike()
                        + " turns alike"
                        + (found.differences().isEmpty()
                                ? "; only spacing or fields that are not read differ"
                                : ""));
        ArrayNode differences = Output.array(node, "differences");
        for (Difference difference : found.differences()) {
            Difference.Place place = difference.place();
            ObjectNode one = differences.addObject();
            number(one, "turnBefore", place.turnBefore());
            number(one, "turnAfter", place.turnAfter());
            one.put("kind", place.kind() == null ? null : place.kind().key());
            number(one, "indexBefore", place.indexBefore());
            number(one, "indexAfter", place.indexAfter());
            one.put("field", difference.field());
            one.put("before", difference.before());
            one.put("after", difference.after());
            line("    " + where(place) + difference.field());
            excerpt("-", difference.before());
            excerpt("+", difference.after());
        }
    }

    private static String where(Difference.Place place) {
        int turn = place.turnBefore() == 0 ? place.turnAfter() : place.turnBefore();
        return turn == 0
                ? ""
                : "turn " + turn + (place.kind() == null ? "" : ", " + place.kind().key()) + ": ";
    }

    private void excerpt(String sign, @Nullable String text) {
        if (text != null) {
            String oneLine = Output.oneLine(text);
            int end =
                    oneLine.offsetByCodePoints(
                            0, Math.min(EXCERPT, oneLine.codePointCount(0, oneLine.length())));
            line(
                    "      "
                            + sign
                            + " "
                            + oneLine.substring(0, end)
                            + (end < oneLine.length() ? " …" : ""));
        }
    }

    private static void number(ObjectNode node, String name, int number) {
        if (number == 0) {
            node.putNull(name);
        } else {
            node.put(name, number);
        }
    }

    private void line(String text) {
        if (!json().isAsked()) {
            output().line(text);
        }
    }
}
