package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.lens.ParticipantProfile;
import org.thoughttrace.curator.model.Survey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `curator participant`: all conversations of one participant side by side.
@Command(name = "participant", description = "Show the conversations of one participant together.")
final class ParticipantCommand extends StoreCommand {

    @Parameters(index = "1", paramLabel = "PARTICIPANT", description = "Such as user804.")
    private String id = "";

    ParticipantCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        ParticipantProfile profile =
                workspace
                        .lenses()
                        .profile(id)
                        .orElseThrow(() ->
                                CommandFailure.notDone(
                                        "The store has no participant \"" + id + "\"."));
        if (json().isAsked()) {
            printJson(profile);
        } else {
            print(profile);
        }
        return ExitCode.DONE;
    }

    private void printJson(ParticipantProfile profile) {
        ObjectNode root = Output.object();
        root.put("participant", profile.participant());
        ArrayNode surveys = Output.array(root, "surveys");
        profile.surveys().forEach(survey -> write(surveys.addObject(), survey));
        ArrayNode conversations = Output.array(root, "conversations");
        for (ParticipantProfile.OfOne one : profile.conversations()) {
            ObjectNode node = conversations.addObject();
            node.put("id", one.id());
            node.put("model", one.model());
            node.put("turns", one.turns());
            node.put("thoughts", one.thoughts());
            node.put("written", one.timing().key());
            ObjectNode labels = node.putObject("labels");
            one.labels()
                    .forEach((kind, counts) -> {
                        ObjectNode ofKind = labels.putObject(kind.key());
                        counts.forEach(ofKind::put);
                    });
        }
        ArrayNode reused = Output.array(root, "reused");
        for (ParticipantProfile.Reused one : profile.reused()) {
            ObjectNode node = reused.addObject().put("text", one.text());
            ArrayNode places = Output.array(node, "places");
            one.places()
                    .forEach(place ->
                            places.addObject()
                                    .put("conversation", place.conversation())
                                    .put("turn", place.turn()));
        }
        output().json(root);
    }

    private static void write(ObjectNode node, Survey survey) {
        node.put("age", survey.age());
        node.put("gender", survey.gender());
        node.put("education", survey.education());
        node.put("occupation", survey.occupation());
        node.put("frequency", survey.frequency());
        node.put("purposes", survey.purposes());
    }

    private void print(ParticipantProfile profile) {
        for (ParticipantProfile.OfOne one : profile.conversations()) {
            output().line(
                            "%-40s %-24s %4d turns %4d thoughts, %s"
                                    .formatted(
                                            one.id(),
                                            one.model(),
                                            one.turns(),
                                            one.thoughts(),
                                            one.timing().title()));
        }
        for (ParticipantProfile.Reused one : profile.reused()) {
            output().line(
                            one.places().size()
                                    + " times the same thought: "
                                    + Output.oneLine(one.text()));
        }
    }
}
