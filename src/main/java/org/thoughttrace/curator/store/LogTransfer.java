package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;

/// Revisions on their way to and from other stores. The union of two logs is a log; a revision is
/// known by its UUID and held to its content by its hash.
public final class LogTransfer {

    private final Database database;

    LogTransfer(Database database) {
        this.database = database;
    }

    /// What became of a revision that arrived.
    public enum Arrival {
        NEW,
        KNOWN
    }

    /// A UUID that stands for something else here: one of the two is damaged or forged.
    public static final class OtherContent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OtherContent(String message) {
            super(message);
        }
    }

    /// A merge under way.
    ///
    /// @param lastOwnGroup the number of the last group that was here before
    public record Merge(long lastOwnGroup) {}

    /// How far the log is: a later look that ends there sees the same.
    public long mark() {
        return database.read(connection -> {
            try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "SELECT coalesce(max(rowid), 0) FROM revision");
                    ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0L;
            }
        });
    }

    /// Shows revisions in order, each with its group.
    ///
    /// @param after a mark; nothing that had come by then is shown, 0 for all from the beginning
    /// @param mark nothing that came after it is shown
    public void forEach(long after, long mark, BiConsumer<Revision, RevisionGroup> consumer) {
        database.read(connection -> {
            Map<UUID, RevisionGroup> groups = new HashMap<>();
            RevisionLog.groups(connection).forEach(group -> groups.put(group.id(), group));
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            "SELECT r.id, r.counter, r.group_id, r.curator, r.at, r.conversation,"
                                    + " r.target, r.field, r.before, r.after, r.why, r.parents"
                                    + " FROM revision r WHERE r.rowid > ? AND r.rowid <= ?"
                                    + " ORDER BY r.counter, r.id")) {
                statement.setLong(1, after);
                statement.setLong(2, mark);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        Revision revision = RevisionLog.read(rows);
                        RevisionGroup group = groups.get(revision.group());
                        if (group != null) {
                            consumer.accept(revision, group);
                        }
                    }
                }
                return 0;
            }
        });
    }

    /// True for a group that took another back.
    public boolean isUndo(UUID group) {
        return database.read(connection -> isUndo(connection, group));
    }

    static boolean isUndo(Connection connection, UUID group) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "SELECT 1 FROM revision_group WHERE id = ? AND kind = 'undo'")) {
            statement.setString(1, group.toString());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /// The ids that the messages of a conversation have in their source, by turn.
    public SortedMap<Integer, @Nullable String> messageIds(String conversation) {
        return database.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            "SELECT turn, source_id FROM message WHERE conversation ="
                                    + " (SELECT position FROM conversation WHERE id = ?)")) {
                statement.setString(1, conversation);
                try (ResultSet rows = statement.executeQuery()) {
                    SortedMap<Integer, @Nullable String> ids = new TreeMap<>();
                    while (rows.next()) {
                        ids.put(rows.getInt(1), rows.getString(2));
                    }
                    return ids;
                }
            }
        });
    }

    /// The bundles that were taken in, the latest first.
    public List<MergeRecord> merges() {
        return database.read(connection -> {
            try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "SELECT file, at, curator, revisions, known FROM merge"
                                            + " ORDER BY id DESC");
                    ResultSet rows = statement.executeQuery()) {
                List<MergeRecord> merges = new ArrayList<>();
                while (rows.next()) {
                    merges.add(record(rows));
                }
                return merges;
            }
        });
    }

    /// The bundle with which a group came; empty for one that was made here.
    public Optional<MergeRecord> mergeOf(UUID group) {
        return database.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            "SELECT m.file, m.at, m.curator, m.revisions, m.known FROM merge m"
                                    + " JOIN revision_group g ON g.sequence BETWEEN m.first_group"
                                    + " AND m.last_group WHERE g.id = ? ORDER BY m.id LIMIT 1")) {
                statement.setString(1, group.toString());
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(record(rows)) : Optional.<MergeRecord>empty();
                }
            }
        });
    }

    private static MergeRecord record(ResultSet rows) throws SQLException {
        return new MergeRecord(
                rows.getString(1),
                Instant.parse(rows.getString(2)),
                rows.getString(3),
                rows.getLong(4),
                rows.getLong(5));
    }

    /// SHA-256 over all that a revision says, in hex.
    public static String hash(Revision revision) {
        return HexFormat.of().formatHex(RevisionLog.hash(revision));
    }

    /// SHA-256 over all that a group says, in hex.
    public static String hash(RevisionGroup group) {
        return HexFormat.of().formatHex(RevisionLog.hash(group));
    }

    static Arrival arrive(Statements statements, Revision revision, RevisionGroup group)
            throws SQLException {
        if (isThere(statements, "revision", revision.id(), RevisionLog.hash(revision))) {
            return Arrival.KNOWN;
        }
        if (!isThere(statements, "revision_group", group.id(), RevisionLog.hash(group))) {
            RevisionLog.begin(statements, group);
        }
        RevisionLog.append(statements, revision);
        return Arrival.NEW;
    }

    private static boolean isThere(Statements statements, String table, UUID id, byte[] hash)
            throws SQLException {
        PreparedStatement statement =
                statements.of("SELECT sha256 FROM " + table + " WHERE id = ?");
        statement.setString(1, id.toString());
        try (ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                return false;
            }
            if (!Arrays.equals(rows.getBytes(1), hash)) {
                throw new OtherContent(
                        "the store knows "
                                + id
                                + " with other content: one of the two is damaged, run verify");
            }
            return true;
        }
    }

    static Merge begin(Connection connection) throws SQLException {
        return new Merge(lastGroup(connection));
    }

    static void end(Connection connection, Merge merge, MergeRecord record) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "INSERT INTO merge (file, at, curator, revisions, known, first_group,"
                                + " last_group) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, record.file());
            statement.setString(2, record.at().toString());
            statement.setString(3, record.curator());
            statement.setLong(4, record.revisions());
            statement.setLong(5, record.known());
            statement.setLong(6, merge.lastOwnGroup() + 1);
            statement.setLong(7, lastGroup(connection));
            statement.executeUpdate();
        }
    }

    private static long lastGroup(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT coalesce(max(sequence), 0) FROM revision_group");
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
