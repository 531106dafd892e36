package org.thoughttrace.curator.logic.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.filter.FilterParser;
import org.thoughttrace.curator.logic.filter.Vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Two questions that were asked of the release, on a set made for them. The answers are those of
/// the script beside the set, `make_filter_set.py`, which knows nothing of this program.
class KnownAnswersTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    provider:Anthropic,OpenAI turns:6..10 age:18..40                        | 15
                    thoughts:3.. gender:Female education:Undergraduate,Graduate frequency:4.. | 10
                    """)
    void expressionFindsAsManyAsTheScript(String expression, int answer) throws IOException {
        Path file = folder.resolve("set.jsonl");
        try (InputStream in = getClass().getResourceAsStream("filter-set.jsonl")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        try (Workspace workspace = Workspace.open(folder.resolve("set.ttc"))) {
            SampleStore.take(workspace, file);
            assertThat(
                            workspace
                                    .finder()
                                    .find(
                                            FilterParser.parse(expression, Vocabulary.open())
                                                    .filter())
                                    .count())
                    .isEqualTo(answer);
        }
    }
}
