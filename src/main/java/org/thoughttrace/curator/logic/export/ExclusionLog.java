package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.format.CsvFile;
import org.thoughttrace.curator.exchange.format.Row;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes everything that is not given out: all of it into a file as it comes, the first of each rule
/// into memory: more than anybody looks through, and some megabytes.
final class ExclusionLog {
    static final int KEPT_OF_A_RULE = 10_000;
    private static final List<String> COLUMNS =
            List.of("step", "rule", "what", "conversation", "turn", "thought", "why");

    private final Funnel.Tally tally;
    private final @Nullable CsvFile file;
    private final List<Exclusion> first = new ArrayList<>();
    private final Map<Rule, Integer> kept = new HashMap<>();

    /// @param out null to keep the first only
    ExclusionLog(Funnel.Tally tally, @Nullable OutputStream out) throws IOException {
        this.tally = tally;
        this.file = out == null ? null : new CsvFile(out, COLUMNS, CsvFile.Cells.SAFE);
    }

    void add(Exclusion exclusion, Counts removed) throws IOException {
        tally.remove(exclusion.rule(), removed);
        if (kept.merge(exclusion.rule(), 1, Integer::sum) <= KEPT_OF_A_RULE) {
            first.add(exclusion);
        }
        if (file != null) {
            file.write(
                    new Row.Cells(
                            Arrays.asList(
                                    exclusion.rule().step().key(),
                                    exclusion.rule().key(),
                                    exclusion.what().key(),
                                    exclusion.conversation(),
                                    exclusion.turn() == 0 ? null : (Object) (long) exclusion.turn(),
                                    exclusion.thought() == 0
                                            ? null
                                            : (Object) (long) exclusion.thought(),
                                    exclusion.why())));
        }
    }

    List<Exclusion> first() {
        return first;
    }
}
