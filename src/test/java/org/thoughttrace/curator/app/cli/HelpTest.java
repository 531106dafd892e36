package org.thoughttrace.curator.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a command says when it is asked how it is used.
class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adjudicate",
                "agreement",
                "apply",
                "assign",
                "bulk",
                "bundle",
                "check",
                "conflicts",
                "export",
                "facet",
                "formats",
                "import",
                "list",
                "log",
                "merge",
                "participant",
                "recipe",
                "redo",
                "search",
                "show",
                "stats",
                "subset",
                "timing",
                "undo",
                "verify",
                "versions"
            })
    void everyCommandTellsHowItIsUsed(String command) {
        Cli.Run run = Cli.run(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: curator " + command).contains("--help");
        assertThat(Cli.run(command, "-h").out()).isEqualTo(run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "save",
                "list",
                "show",
                "sample",
                "rename",
                "duplicate",
                "remove",
                "union",
                "intersection",
                "difference"
            })
    void soDoesEveryVerbOfSubsets(String verb) {
        Cli.Run run = Cli.run("subset", "s.ttc", verb, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: curator subset " + verb);
    }
}
