package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.model.Value;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/// Reads what agreement is measured on: the thoughts as they stand, and everything in the log that
/// says how somebody labels one.
public final class LabelStore {

    private static final String THOUGHTS =
            "SELECT c.id, t.path, t.kind, t.label, t.turn, t.place, m.stage, c.model FROM thought t"
                    + " JOIN conversation c ON c.position = t.conversation JOIN message m ON m.id ="
                    + " t.conversation << 25 | t.turn ORDER BY t.conversation, t.turn, t.place";

    /// Which groups were undone, and which change the scheme, is found out once: to look it up for
    /// each revision would take a square of the size of a large group.
    private static final String SAID =
            "SELECT r.conversation, r.target, r.field, r.curator, r.counter, r.at, r.before,"
                    + " r.after, r.group_id, g.kind <> 'act' OR g.id IN (SELECT subject FROM"
                    + " revision_group WHERE subject IS NOT NULL GROUP BY subject HAVING"
                    + " sum(kind = 'undo') > sum(kind = 'redo')), r.group_id IN (SELECT group_id"
                    + " FROM revision WHERE conversation IS NULL AND field = 'scheme') FROM"
                    + " revision r JOIN revision_group g ON g.id = r.group_id WHERE"
                    + " r.conversation IS NOT NULL AND r.curator <> '"
                    + Revision.OF_NEW_RELEASE
                    + "' AND (r.field = 'label' OR r.field = 'status' OR"
                    + " r.field > 'judgement/' AND r.field < 'judgement0' OR r.field > 'guess/' AND"
                    + " r.field < 'guess0') ORDER BY r.counter, r.id";

    private static final String SEVERITIES =
            "SELECT c.id, f.path, f.kind, f.severity, f.curator FROM flag f JOIN conversation c ON"
                    + " c.position = f.conversation ORDER BY f.conversation, f.path, f.kind, f.id";

    private final Database database;

    LabelStore(Database database) {
        this.database = database;
    }

    /// A thought as it stands now.
    ///
    /// @param label the key of the label that shows; null for none
    /// @param place its number through the conversation, from 1
    /// @param stage the key of its turn's stage
    public record Standing(
            String conversation,
            ThoughtId id,
            ThoughtKind kind,
            @Nullable String label,
            int turn,
            int place,
            String stage,
            @Nullable String model) {}

    /// One revision of a label, a judgement, a guess or a status.
    ///
    /// @param path of the target within its conversation
    /// @param isTakenBack true for one that undo took back, and for undo and redo themselves
    /// @param isOfScheme true where it only follows from a change of the label scheme
    public record Said(
            String conversation,
            String path,
            Field field,
            String curator,
            long counter,
            Instant at,
            @Nullable Value before,
            @Nullable Value after,
            UUID group,
            boolean isTakenBack,
            boolean isOfScheme) {}

    /// How bad a curator holds something to be.
    ///
    /// @param path of what the flag is on
    /// @param kind of the flag
    public record Graded(
            String conversation, String path, String kind, Severity severity, String curator) {}

    /// Shows all thoughts, in the order of import.
    public void forEachThought(Consumer<Standing> consumer) {
        forEach(THOUGHTS, rows -> consumer.accept(standing(rows)));
    }

    /// Shows all that was said, in the order of the log.
    public void forEachSaid(Consumer<Said> consumer) {
        forEach(SAID, rows -> consumer.accept(said(rows)));
    }

    /// Shows the severity of every flag.
    public void forEachSeverity(Consumer<Graded> consumer) {
        forEach(
                SEVERITIES,
                rows -> {
                    Severity severity = Severity.ofKey(rows.getString(4)).orElse(null);
                    if (severity != null) {
                        consumer.accept(
                                new Graded(
                                        rows.getString(1),
                                        rows.getString(2),
                                        rows.getString(3),
                                        severity,
                                        rows.getString(5)));
                    }
                });
    }

    private interface RowReader {
        void read(ResultSet rows) throws SQLException;
    }

    private void forEach(String sql, RowReader reader) {
        database.read(connection -> {
            read(connection, sql, reader);
            return 0;
        });
    }

    private static void read(Connection connection, String sql, RowReader reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private static Standing standing(ResultSet rows) throws SQLException {
        return new Standing(
                rows.getString(1),
                ThoughtId.parse(rows.getString(2)),
                ThoughtKind.ofKey(rows.getString(3)),
                rows.getString(4),
                rows.getInt(5),
                rows.getInt(6),
                rows.getString(7),
                rows.getString(8));
    }

    private static Said said(ResultSet rows) throws SQLException {
        return new Said(
                rows.getString(1),
                rows.getString(2),
                new Field(rows.getString(3)),
                rows.getString(4),
                rows.getLong(5),
                Instant.parse(rows.getString(6)),
                ValueJson.read(rows.getString(7)),
                ValueJson.read(rows.getString(8)),
                UUID.fromString(rows.getString(9)),
                rows.getBoolean(10),
                rows.getBoolean(11));
    }
}
