package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.format.Row;
import org.thoughttrace.curator.exchange.format.Rows;
import org.thoughttrace.curator.exchange.format.Used;
import org.thoughttrace.curator.logic.redaction.Redaction;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Survey;
import org.thoughttrace.curator.model.ThoughtId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/// What became of one conversation.
///
/// @param origin the layout of another program that it came in; empty for ThoughtTrace's own
/// @param survey as it is given out
/// @param counts of it after cleaning, before rows were refused
/// @param edits what is less because edits are left out
/// @param removed thoughts that went
/// @param dropped why the whole went; null when it did not
/// @param droppedRows what would be rows, but for personal data in them
/// @param personal what was found, to be looked through
/// @param kept what stays of it by decision of a curator
record Shaped(
        String id,
        String origin,
        @Nullable Survey survey,
        Counts counts,
        Counts edits,
        List<Cleaning.Removed> removed,
        @Nullable Exclusion dropped,
        List<Made> rows,
        List<Rows.Refused> refused,
        List<Dropped> droppedRows,
        List<Redaction.Item> personal,
        List<KeptPlace> kept) {

    /// A row and where it goes.
    record Made(String stream, Row row) {}

    /// A row that goes for what it holds.
    ///
    /// @param turn it is about
    /// @param thought it is about; 0 for none
    record Dropped(int turn, int thought, String why) {}

    /// Collects the rows of one conversation.
    static final class Collector implements Rows {
        private final Map<Used.Text, String> drops;
        private final List<Dropped> dropped = new ArrayList<>();
        private final List<Made> rows = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();
        private final Map<ThoughtId, Cleaning.Removal> leftOut = new LinkedHashMap<>();

        /// @param drops texts that no row may hold, each with what it holds
        Collector(Map<Used.Text, String> drops) {
            this.drops = drops;
        }

        @Override
        public void add(String stream, Row row) {
            rows.add(new Made(stream, row));
        }

        @Override
        public void add(String stream, Row row, Supplier<Used> used) {
            Used held = drops.isEmpty() ? null : used.get();
            String what =
                    held == null
                            ? null
                            : held.texts().stream()
                                    .map(drops::get)
                                    .filter(Objects::nonNull)
                                    .findFirst()
                                    .orElse(null);
            if (held == null || what == null) {
                add(stream, row);
            } else {
                String where = stream.isEmpty() ? "" : " (row of " + stream + ")";
                dropped.add(new Dropped(held.turn(), held.thought(), "it holds " + what + where));
            }
        }

        List<Dropped> dropped() {
            return dropped;
        }

        @Override
        public void refuse(Refused one) {
            refused.add(one);
        }

        @Override
        public void leaveOut(CuratedThought thought, String rule, String why) {
            leftOut.put(thought.id(), new Cleaning.Removal(Rule.ofShape(rule), why));
        }

        Map<ThoughtId, Cleaning.Removal> leftOut() {
            return leftOut;
        }

        List<Made> rows() {
            return rows;
        }

        List<Refused> refused() {
            return refused;
        }
    }
}
