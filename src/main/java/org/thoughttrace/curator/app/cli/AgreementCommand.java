package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.agreement.AgreementReport;
import org.thoughttrace.curator.logic.agreement.AgreementReport.Work;
import org.thoughttrace.curator.logic.agreement.AgreementRequest;
import org.thoughttrace.curator.logic.agreement.AgreementRequest.Basis;
import org.thoughttrace.curator.logic.agreement.Division;
import org.thoughttrace.curator.logic.agreement.Rater;
import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.filter.Nearest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `curator agreement`: how far curators agree, and how many imported labels are wrong.
@Command(
        name = "agreement",
        description = {
            "Measure how far curators agree with each other and with the imported labels.",
            "Intervals are 95 %% bootstrap intervals. Too little data says so in place of a number."
        })
final class AgreementCommand extends StoreCommand {

    /// The word that stands for the labels that came in.
    private static final String IMPORTED = "imported";

    /// What figures can be divided by.
    enum By {
        label(Division.LABEL),
        kind(Division.KIND),
        stage(Division.STAGE),
        model(Division.MODEL);

        private final Division division;

        By(Division division) {
            this.division = division;
        }
    }

    @Option(names = "--by", description = "Divide the figures: ${COMPLETION-CANDIDATES}.")
    private @Nullable By by;

    @Option(
            names = "--between",
            arity = "2",
            paramLabel = "NAME",
            description = "Only these two: curators, or \"imported\" for the labels that came in.")
    private @Nullable List<String> between;

    @Option(
            names = "--blind",
            description = "Count only judgements made with the label hidden, as the log says.")
    private boolean blind;

    @Option(names = "--seed", description = "Seed of the bootstrap (${DEFAULT-VALUE}).")
    private long seed = AgreementRequest.SEED;

    @Option(
            names = "--width",
            paramLabel = "W",
            description =
                    "How wide the interval of the error rate is to be, as a share"
                            + " (${DEFAULT-VALUE}).")
    private double width = AgreementRequest.WIDTH;

    @Mixin private FilterOption filter = new FilterOption();

    AgreementCommand(Output output) {
        super(output);
    }

    @Override
    int run(Workspace workspace) {
        if (!(width >= 0.001 && width < 1)) {
            throw usage("width", "--width is a share from 0.001 to below 1, such as 0.1.");
        }
        Filter meant = filter.read(workspace, output());
        @Nullable Set<String> ids =
                meant instanceof Filter.Everything
                        ? null
                        : new LinkedHashSet<>(workspace.finder().find(meant).ids());
        AgreementRequest request =
                new AgreementRequest(
                        ids,
                        blind ? Basis.BLIND : Basis.ALL,
                        by == null ? null : by.division,
                        pair(workspace),
                        seed,
                        width);
        AgreementReport report = workspace.agreement().measure(request, () -> {});
        if (json().isAsked()) {
            output().json(AgreementJson.of(report, workspace.library().scheme()));
        } else {
            new AgreementText(output(), workspace.library().scheme()).print(report);
        }
        return ExitCode.DONE;
    }

    private AgreementRequest.@Nullable Pair pair(Workspace workspace) {
        if (between == null) {
            return null;
        }
        List<String> known = workspace.agreement().curators().stream().map(Work::curator).toList();
        Rater first = rater(between.get(0), known);
        Rater second = rater(between.get(1), known);
        if (first.equals(second)) {
            throw usage("between", "--between needs two that differ.");
        }
        return new AgreementRequest.Pair(first, second);
    }

    private static Rater rater(String name, List<String> known) {
        if (known.contains(name)) {
            return new Rater.Curator(name);
        }
        Optional<String> alike =
                known.stream().filter(one -> one.equalsIgnoreCase(name)).findFirst();
        if (alike.isPresent()) {
            return new Rater.Curator(alike.get());
        }
        if (name.equalsIgnoreCase(IMPORTED)) {
            return new Rater.Imported();
        }
        throw usage(
                "between",
                "No curator \""
                        + name
                        + "\" has labelled a thought."
                        + Nearest.of(name, known)
                                .map(nearest -> " Did you mean \"" + nearest + "\"?")
                                .orElse(""));
    }

    private static CommandFailure usage(String field, String message) {
        return new CommandFailure(
                new Output.Problem(
                        message, Optional.empty(), Optional.empty(), Optional.of(field), List.of()),
                ExitCode.USAGE);
    }
}
