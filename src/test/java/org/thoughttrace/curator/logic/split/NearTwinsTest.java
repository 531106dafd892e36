package org.thoughttrace.curator.logic.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.check.text.MinHash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What is said twice is one thing to a split.
class NearTwinsTest {
    private static final double LEAST = 0.8;

    @TempDir private Path folder;

    @Test
    void shortConversationsThatSayTheSameAreTwins() throws IOException {
        assertThat(
                        twins(
                                line("a_1", "Write me a poem", "Roses are red"),
                                line("b_1", "write me  a poem ", "Roses are red"),
                                line("c_1", "Write me a song", "Roses are red"),
                                line("d_1", "Write me a poem Roses are red"),
                                line("g_1", "Hi there"),
                                line("h_1", "hi  there"),
                                line("i_1", "Hi", "there"),
                                "{\"id\":\"e_1\",\"messages\":[]}",
                                "{\"id\":\"f_1\",\"messages\":[]}"))
                .as("the same words, however divided; of three and fewer the same messages")
                .containsExactlyInAnyOrder(
                        Set.of("a_1", "b_1"),
                        Set.of("a_1", "d_1"),
                        Set.of("b_1", "d_1"),
                        Set.of("g_1", "h_1"));
    }

    @Test
    void aGreetingOfManyTiesNobodyTogether() throws IOException {
        List<String> lines = new ArrayList<>();
        for (char who = 'a'; who <= 'e'; who++) {
            lines.add(line(who + "_1", "Hi", "Hello"));
            lines.add(line(who + "_2", "Good night", "Night"));
        }
        lines.add(line("f_1", "hi", "Hello"));
        assertThat(twins(lines.toArray(String[]::new)))
                .containsExactly(Set.of("a_2", "b_2", "c_2", "d_2", "e_2"));
    }

    @Test
    void oneCanBeTheTwinOfTwoThatAreNoTwinsOfEachOther() throws IOException {
        List<String> middle = new ArrayList<>();
        for (int at = 0; at < 200; at++) {
            middle.add("w" + at % 10 + "ord" + at);
        }
        List<String> left = changed(middle, 10, 6);
        List<String> right = changed(middle, 110, 4);
        assertThat(similarity(left, right)).isLessThan(LEAST);
        assertThat(similarity(left, middle)).isGreaterThanOrEqualTo(LEAST);
        assertThat(similarity(right, middle)).isGreaterThanOrEqualTo(LEAST);
        assertThat(
                        twins(
                                line("a_1", String.join(" ", left)),
                                line("b_1", String.join(" ", right)),
                                line("c_1", String.join(" ", middle))))
                .containsExactlyInAnyOrder(Set.of("a_1", "c_1"), Set.of("b_1", "c_1"));
    }

    private static List<String> changed(List<String> words, int from, int count) {
        List<String> changed = new ArrayList<>(words);
        for (int at = 0; at < count; at++) {
            changed.set(from + 5 * at, "another" + at);
        }
        return changed;
    }

    private static double similarity(List<String> one, List<String> other) {
        return MinHash.similarity(
                java.util.Objects.requireNonNull(MinHash.of(one)),
                java.util.Objects.requireNonNull(MinHash.of(other)));
    }

    private static String line(String id, String... texts) {
        List<String> messages = new ArrayList<>();
        for (String text : texts) {
            messages.add("{\"type\":\"user\",\"content\":\"%s\"}".formatted(text));
        }
        return "{\"id\":\"%s\",\"messages\":[%s]}".formatted(id, String.join(",", messages));
    }

    private List<Set<String>> twins(String... lines) throws IOException {
        try (Workspace workspace = Workspace.open(folder.resolve("twins.ttc"))) {
            SampleStore.take(workspace, SampleStore.file(folder, "twins.jsonl", lines));
            List<String> ids =
                    workspace.library().summaries().stream().map(summary -> summary.id()).toList();
            return new NearTwins(workspace.library()).among(ids);
        }
    }
}
