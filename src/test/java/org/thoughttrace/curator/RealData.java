package org.thoughttrace.curator;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Real conversations for tests. They are not part of the repository: a test that asks for them is
/// skipped where they are missing. The build says where they lie (property `curator.realData`).
///
/// Tests on real data carry `RealData` in their name.
public final class RealData {
    private RealData() {}

    /// The published sample of ThoughtTrace: 14 conversations, one a line.
    public static Path sample() {
        var file =
                Path.of(
                        System.getProperty(
                                "curator.realData", "../shared/data/thoughttrace_sample.jsonl"));
        assumeTrue(Files.isRegularFile(file), () -> "Real data is not here: " + file);
        return file;
    }
}
