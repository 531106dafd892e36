package org.thoughttrace.curator.app.cli;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.bulk.BulkWish;
import org.thoughttrace.curator.logic.bulk.BulkWish.FlagPlace;
import org.thoughttrace.curator.logic.bulk.BulkWish.SearchedThoughts;
import org.thoughttrace.curator.logic.bulk.BulkWish.StagedTurns;
import org.thoughttrace.curator.logic.bulk.LabelledThoughts;
import org.thoughttrace.curator.logic.bulk.TextSearch;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Status;

import picocli.CommandLine.Option;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The options of `curator bulk` that say what is wanted, and the wish they make.
final class BulkWishes {

    static final List<String> ACTS =
            List.of("status", "tag", "untag", "topic", "flag", "stage", "relabel", "replace");

    private static final String MATCHING = "matching";

    @Option(
            names = "--on",
            paramLabel = "WHAT",
            description =
                    "flag: conversations (else), turns or thoughts that the filter speaks of.")
    private @Nullable String on;

    @Option(
            names = "--severity",
            paramLabel = "S",
            description = "flag: info, minor (else) or major.")
    private String severity = Severity.MINOR.key();

    @Option(names = "--comment", paramLabel = "TEXT", description = "flag: a comment.")
    private String comment = "";

    @Option(
            names = "--matching",
            description =
                    "stage, relabel, replace: only the turns or thoughts that the filter speaks"
                            + " of.")
    private boolean matching;

    @Option(
            names = "--labelled",
            paramLabel = "LABEL",
            description = "relabel: thoughts with this label; none for those without one.")
    private @Nullable String labelled;

    @Option(
            names = "--saying",
            paramLabel = "WORDS",
            description = "relabel: thoughts in which these words stand.")
    private @Nullable String saying;

    @Option(
            names = "--in",
            paramLabel = "KIND",
            description = "replace: only in reasons, or only in reactions.")
    private @Nullable String kind;

    @Option(names = "--regex", description = "WORDS are a regular expression.")
    private boolean isExpression;

    @Option(names = "--whole-words", description = "WORDS are whole words.")
    private boolean wholeWords;

    @Option(names = "--match-case", description = "Large and small letters differ.")
    private boolean caseMatters;

    /// What is wanted.
    ///
    /// @param values that stand behind the act
    /// @throws CommandFailure for wrong usage
    BulkWish wish(String act, List<String> values) {
        return switch (act) {
            case "status" -> new BulkWish.SetStatus(status(one(act, values, "a status")));
            case "tag" -> new BulkWish.AddTag(one(act, values, "a tag"));
            case "untag" -> new BulkWish.RemoveTag(one(act, values, "a tag"));
            case "topic" -> new BulkWish.AddTopic(one(act, values, "a topic"));
            case "flag" -> flag(one(act, values, "a kind of flag"));
            case "stage" ->
                    new BulkWish.SetStage(
                            matching ? StagedTurns.MEANT : StagedTurns.ALL,
                            one(act, values, "a stage"));
            case "relabel" -> new BulkWish.Relabel(thoughts(), one(act, values, "a label"));
            case "replace" -> replace(values);
            default ->
                    throw usage(
                            "\""
                                    + act
                                    + "\" is none of the acts: "
                                    + String.join(", ", ACTS)
                                    + ".");
        };
    }

    private BulkWish flag(String flagKind) {
        FlagPlace place =
                on == null
                        ? FlagPlace.CONVERSATIONS
                        : choice(
                                "--on",
                                on,
                                FlagPlace.values(),
                                value -> value.name().toLowerCase(java.util.Locale.ROOT));
        return new BulkWish.RaiseFlag(
                place,
                flagKind,
                choice("--severity", severity, Severity.values(), Severity::key),
                comment);
    }

    private LabelledThoughts thoughts() {
        int said = (matching ? 1 : 0) + (labelled == null ? 0 : 1) + (saying == null ? 0 : 1);
        if (said != 1) {
            throw usage(
                    "relabel needs one of --labelled LABEL, --saying WORDS or --"
                            + MATCHING
                            + ", to say which thoughts.");
        }
        if (labelled != null) {
            return new LabelledThoughts.With(labelled.equals("none") ? null : labelled);
        }
        return saying == null
                ? new LabelledThoughts.Meant()
                : new LabelledThoughts.Saying(search(saying));
    }

    private BulkWish replace(List<String> values) {
        if (values.size() != 2) {
            throw usage("replace needs two values: the words to find, and those in their place.");
        }
        return new BulkWish.Replace(search(values.getFirst()), values.get(1), searched());
    }

    private SearchedThoughts searched() {
        if (matching && kind != null) {
            throw usage("--in and --matching cannot be given together; the filter can say kind:.");
        }
        if (kind == null) {
            return matching ? SearchedThoughts.MEANT : SearchedThoughts.ALL;
        }
        return choice(
                "--in",
                kind,
                new SearchedThoughts[] {SearchedThoughts.REASONS, SearchedThoughts.REACTIONS},
                value -> value.name().toLowerCase(java.util.Locale.ROOT));
    }

    private TextSearch search(String words) {
        return new TextSearch(
                words,
                isExpression ? TextSearch.Manner.EXPRESSION : TextSearch.Manner.PLAIN,
                wholeWords,
                caseMatters);
    }

    private static Status status(String key) {
        return choice("status", key, Status.values(), Status::key);
    }

    private static <T> T choice(String what, String given, T[] choices, Function<T, String> key) {
        return Arrays.stream(choices)
                .filter(value -> key.apply(value).equals(given))
                .findFirst()
                .orElseThrow(() ->
                        usage(
                                "\""
                                        + given
                                        + "\" is no value of "
                                        + what
                                        + ": "
                                        + Arrays.stream(choices)
                                                .map(key)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }

    private static String one(String act, List<String> values, String what) {
        if (values.size() != 1) {
            throw usage(act + " needs " + what + ", and nothing more.");
        }
        return values.getFirst();
    }

    static CommandFailure usage(String message) {
        return new CommandFailure(Output.Problem.of(message), ExitCode.USAGE);
    }
}
