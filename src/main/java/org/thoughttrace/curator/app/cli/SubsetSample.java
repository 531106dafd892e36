package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.find.Strata;
import org.thoughttrace.curator.logic.subset.Sample;
import org.thoughttrace.curator.logic.subset.SampleRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/// `curator subset STORE sample`: draws conversations and keeps them under a name.
@Command(
        name = "sample",
        description = {
            "Draw conversations at random and keep them under a name.",
            "The same seed draws the same from the same conversations."
        })
final class SubsetSample extends SubsetVerb {

    @Parameters(index = "0", paramLabel = "NAME", description = "What it is to be called.")
    private String name = "";

    @Option(
            names = "--number",
            required = true,
            paramLabel = "N",
            description = "How many; of each stratum, with --per.")
    private int number;

    @Option(
            names = "--seed",
            required = true,
            paramLabel = "S",
            description = "A whole number. It is kept, so that the sample can be drawn again.")
    private long seed;

    @Option(
            names = "--per",
            paramLabel = "FIELD",
            description = "Draw for each value of a field, such as model, label or stage.")
    private @Nullable String per;

    @Mixin private FilterOption filter = new FilterOption();

    @Option(names = "--force", description = "Replace a subset of that name.")
    private boolean force;

    @Mixin private CuratorOption curator = new CuratorOption();

    SubsetSample(Output output) {
        super(output);
    }

    @Override
    Workspace open(Path file) {
        return Workspace.openExisting(file);
    }

    @Override
    int run(Workspace workspace) {
        if (number < 1) {
            throw new CommandFailure(
                    Output.Problem.of("--number must be 1 or more."), ExitCode.USAGE);
        }
        Optional<FilterField> field = Optional.ofNullable(per).map(SubsetSample::field);
        if (!force) {
            requireNew(workspace, name);
        }
        Sample sample =
                workspace
                        .sampler()
                        .draw(
                                new SampleRequest(
                                        filter.read(workspace, output()), number, seed, field));
        if (sample.ids().isEmpty()) {
            throw failure("There is no conversation to draw from.", "filter");
        }
        Act act = new Act.SaveSubset(name, sample.content());
        return save(workspace, curator.name(), act, name, sample.shares());
    }

    private static FilterField field(String key) {
        return FilterField.ofKey(key)
                .filter(Strata.FIELDS::contains)
                .orElseThrow(() ->
                        new CommandFailure(
                                Output.Problem.of(
                                        "\""
                                                + key
                                                + "\" is no field to draw by. These are: "
                                                + Strata.FIELDS.stream()
                                                        .map(FilterField::key)
                                                        .collect(Collectors.joining(", "))
                                                + "."),
                                ExitCode.USAGE));
    }
}
