package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.format.Row;
import org.thoughttrace.curator.exchange.format.Rows;
import org.thoughttrace.curator.logic.redaction.Redaction;
import org.thoughttrace.curator.model.Survey;

import java.util.ArrayList;
import java.util.List;

/// What became of one conversation.
///
/// @param survey as it is given out
/// @param counts of it after cleaning, before rows were refused
/// @param edits what is less because edits are left out
/// @param removed thoughts that went
/// @param dropped why the whole went; null when it did not
record Shaped(
        String id,
        @Nullable Survey survey,
        Counts counts,
        Counts edits,
        List<Cleaning.Removed> removed,
        @Nullable Exclusion dropped,
        List<Made> rows,
        List<Rows.Refused> refused,
        List<Redaction.Item> personal) {

    /// A row and where it goes.
    record Made(String stream, Row row) {}

    /// Collects the rows of one conversation.
    static final class Collector implements Rows {
        private final List<Made> rows = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();

        @Override
        public void add(String stream, Row row) {
            rows.add(new Made(stream, row));
        }

        @Override
        public void refuse(Refused one) {
            refused.add(one);
        }

        List<Made> rows() {
            return rows;
        }

        List<Refused> refused() {
            return refused;
        }
    }
}
