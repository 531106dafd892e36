package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.logic.intake.ImportReport;
import org.thoughttrace.curator.logic.intake.IntakePlan;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.HowToRead;
import org.thoughttrace.curator.model.Participant;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;
import org.thoughttrace.curator.model.SourceSample;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// `curator import`: takes files in, in one transaction.
@Command(
        name = "import",
        description = "Take files of conversations into a store; make the store if need be.")
final class ImportCommand extends StoreCommand {

    private static final int LISTED = 20;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Conversations: JSON Lines, a JSON array, Parquet, a text, or the zip of a"
                            + " ChatGPT or Claude export. The format is recognised.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--preview", description = "Say what would happen, and do nothing.")
    private boolean preview;

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "Read the files as this format: \"curator formats\" lists them.")
    private @Nullable String format;

    @Option(
            names = "--map",
            paramLabel = "KEY=VALUE",
            description =
                    "What a word of the files means: messages=, role=, text=, id=, model= or"
                            + " participant= and the path to a field, as in author.role or"
                            + " content[0].text (a name with a dot in it in quotation marks), or"
                            + " role:WORD=user|assistant|system|tool.")
    private List<String> mapped = new ArrayList<>();

    @Option(
            names = "--participant",
            paramLabel = "NAME",
            description =
                    "Whose all conversations of other programs in the files are. The name begins"
                            + " their ids.")
    private @Nullable String participant;

    private boolean isNew;

    ImportCommand(Output output) {
        super(output);
    }

    @Override
    Workspace open(Path file) {
        isNew = Files.notExists(file);
        if (isNew && !file.toString().endsWith(Workspace.FILE_ENDING)) {
            throw new CommandFailure(
                    Output.Problem.of(
                            "A store's name ends in "
                                    + Workspace.FILE_ENDING
                                    + "; "
                                    + file
                                    + " does not. The store comes first, then the files."),
                    ExitCode.USAGE);
        }
        return preview && !isNew ? Workspace.openReadOnly(file) : Workspace.open(file);
    }

    /// A store that was made for nothing is taken away again.
    @Override
    void afterClosing(boolean done) {
        if (isNew && (preview || !done)) {
            try {
                Files.deleteIfExists(store());
            } catch (IOException leftBehind) {
                output().note("The empty store " + store() + " could not be taken away.");
            }
        }
    }

    @Override
    int run(Workspace workspace) {
        IntakePlan plan = IntakePlan.of(files, how());
        ImportReport report =
                preview
                        ? workspace.intake().preview(plan, progress())
                        : workspace
                                .intake()
                                .importFiles(plan, SettingsFile.load().curatorOrUser(), progress());
        if (json().isAsked()) {
            ObjectNode root = json(report);
            if (preview) {
                ArrayNode sampled = Output.array(root, "files");
                files.forEach(
                        file -> SampleOutput.write(file, sample(workspace, plan, file), sampled));
            }
            output().json(root);
        } else {
            if (preview) {
                files.forEach(
                        file -> SampleOutput.print(file, sample(workspace, plan, file), output()));
            }
            print(report);
        }
        boolean clean = report.rejected().isEmpty() && report.conflicting() == 0;
        return clean ? ExitCode.DONE : ExitCode.FOUND;
    }

    private static SourceSample sample(Workspace workspace, IntakePlan plan, Path file) {
        return workspace.intake().sample(file, plan.how(file));
    }

    private HowToRead how() {
        SourceFormat read = of("format", this::format);
        SourceMapping mapping = of("map", () -> SourceMapping.of(mapped));
        Participant whose =
                of("participant", () -> participant == null ? null : new Participant(participant));
        HowToRead how = new HowToRead(read, mapping == null ? SourceMapping.NONE : mapping, whose);
        how.problem()
                .ifPresent(problem -> {
                    throw RecipeOptions.usage(
                            how.mapping().isEmpty() ? "participant" : "map", problem);
                });
        return how;
    }

    /// What an option says; one that says nothing sensible is named.
    private static <T> @Nullable T of(String option, Supplier<@Nullable T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException wrong) {
            throw RecipeOptions.usage(option, String.valueOf(wrong.getMessage()));
        }
    }

    private @Nullable SourceFormat format() {
        if (format == null) {
            return null;
        }
        return SourceFormat.named(format)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "\""
                                        + format
                                        + "\" is no format to read: use "
                                        + SourceFormat.keys()
                                        + "."));
    }

    private ImportProgress progress() {
        boolean watched = Output.isWatched() && !json().isAsked();
        return new ImportProgress() {
            @Override
            public void advanced(long bytes, long total, long records) {
                if (watched) {
                    output().progress(
                                    records
                                            + " records, "
                                            + 100 * bytes / Math.max(1, total)
                                            + " %");
                    if (bytes >= total) {
                        output().endProgress();
                    }
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void arrived(CuratedConversation conversation) {}
        };
    }

    private static ObjectNode json(ImportReport report) {
        ObjectNode root = Output.object();
        root.put("records", report.records());
        root.put("imported", report.imported());
        root.put("identical", report.identical());
        root.put("conflicting", report.conflicting());
        ArrayNode rejected = Output.array(root, "rejected");
        for (ImportReport.Reject reject : report.rejected()) {
            ObjectNode node = rejected.addObject();
            node.put("file", reject.file().toString());
            node.put("line", reject.line());
            node.put("offset", reject.offset());
            node.put("field", reject.field());
            node.put("reason", reject.reason());
        }
        root.put("conversations", report.conversations());
        root.put("messages", report.messages());
        root.put("thoughts", report.thoughts());
        ArrayNode conflicts = Output.array(root, "conflicts");
        for (ImportReport.Conflict conflict : report.conflicts()) {
            ObjectNode node = conflicts.addObject();
            node.put("file", conflict.file().toString());
            node.put("line", conflict.line());
            node.put("conversation", conflict.conversation());
            node.put("sha256", conflict.sha256());
            node.put("wasKept", conflict.wasKept());
        }
        ArrayNode warnings = Output.array(root, "warnings");
        for (ImportReport.Warning warning : report.warnings()) {
            ObjectNode node = warnings.addObject();
            node.put("file", warning.file().toString());
            node.put("line", warning.line());
            node.put("conversation", warning.conversation());
            node.put("field", warning.field());
            node.put("message", warning.message());
        }
        ArrayNode notes = Output.array(root, "notes");
        report.notes().forEach(notes::add);
        root.put("quarantine", report.quarantine().map(Path::toString).orElse(null));
        return root;
    }

    private void print(ImportReport report) {
        Output out = output();
        out.line(
                (preview ? "Would import " : "Imported ")
                        + report.imported()
                        + " of "
                        + report.records()
                        + " records: "
                        + report.messages()
                        + " messages, "
                        + report.thoughts()
                        + " thoughts.");
        out.line(
                "Identical "
                        + report.identical()
                        + ", conflicting "
                        + report.conflicting()
                        + ", rejected "
                        + report.rejected().size()
                        + ", warnings "
                        + report.warnings().size()
                        + ".");
        for (ImportReport.Reject reject : report.rejected()) {
            out.note(
                    reject.file()
                            + ", line "
                            + reject.line()
                            + ", byte "
                            + reject.offset()
                            + (reject.field() == null ? "" : ", " + reject.field())
                            + ": "
                            + reject.reason());
        }
        report.warnings().stream()
                .limit(LISTED)
                .forEach(warning ->
                        out.note(
                                "warning: "
                                        + warning.file()
                                        + ", line "
                                        + warning.line()
                                        + ", "
                                        + warning.conversation()
                                        + (warning.field().isEmpty() ? "" : ", " + warning.field())
                                        + ": "
                                        + warning.message()));
        if (report.warnings().size() > LISTED) {
            out.note("… and " + (report.warnings().size() - LISTED) + " more; --json lists all.");
        }
        report.notes().forEach(out::note);
        report.quarantine().ifPresent(file -> out.note("Rejected lines are kept in " + file));
    }
}
