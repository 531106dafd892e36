package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.lens.Timeline;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.logic.reading.Times;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;

/// `curator timing`: when messages were sent and thoughts written, in the order of time.
@Command(name = "timing", description = "List messages and thoughts in the order of time.")
final class TimingCommand extends StoreCommand {

    @Parameters(index = "1", paramLabel = "CONVERSATION", description = "Its id.")
    private String id = "";

    @Option(
            names = "--before-next-turn",
            description = "Only thoughts that were written before the next turn.")
    private boolean timely;

    TimingCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        Timeline timeline =
                workspace
                        .library()
                        .load(id)
                        .map(Library.LoadedConversation::conversation)
                        .map(Timeline::of)
                        .orElseThrow(() ->
                                CommandFailure.notDone(
                                        "The store has no conversation \"" + id + "\"."));
        List<Timeline.Mark> marks =
                timeline.marks().stream().filter(mark -> !timely || !mark.isLate()).toList();
        if (json().isAsked()) {
            ObjectNode root = Output.object();
            root.put("written", timeline.timing().key());
            root.put("late", timeline.late());
            root.put("undated", timeline.undated() + timeline.added());
            ArrayNode all = Output.array(root, "marks");
            for (Timeline.Mark mark : marks) {
                ObjectNode node = all.addObject();
                node.put("kind", mark.kind().name().toLowerCase(Locale.ROOT));
                node.put("turn", mark.turn());
                node.put("at", mark.at().toString());
                node.put("delay", mark.delay().toMillis());
                node.put("late", mark.isLate());
            }
            output().json(root);
        } else {
            marks.forEach(mark -> output().line(line(mark)));
        }
        return ExitCode.DONE;
    }

    private static String line(Timeline.Mark mark) {
        return mark.at()
                + "  "
                + mark.kind().name().toLowerCase(Locale.ROOT)
                + " "
                + mark.turn()
                + (mark.kind() == Timeline.Kind.MESSAGE
                        ? ""
                        : "  " + Times.inWords(mark.delay()) + " later")
                + (mark.isLate() ? "  after the next turn" : "");
    }
}
