package org.thoughttrace.curator.logic.export;

import java.nio.file.Path;

/// What was given out.
///
/// @param excluded conversations of the store that were left out
/// @param edited of those given out, how many differ from their source
public record ExportReport(
        Path out, long conversations, long messages, long thoughts, long excluded, long edited) {}
