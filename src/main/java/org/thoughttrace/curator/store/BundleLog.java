package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.BundleRecord;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Up to where the log was given out in bundles.
public final class BundleLog {
    private final Database database;

    BundleLog(Database database) {
        this.database = database;
    }

    /// The bundle that reached furthest.
    ///
    /// @param curator whose revisions it must hold, by themselves or with everybody's; null for one
    ///     of everybody's
    public Optional<BundleRecord> last(@Nullable String curator) {
        return database.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            "SELECT file, at, curator, revisions, mark FROM bundle"
                                    + " WHERE curator IS NULL OR curator = ?"
                                    + " ORDER BY mark DESC, id DESC LIMIT 1")) {
                statement.setString(1, curator);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(record(rows)) : Optional.<BundleRecord>empty();
                }
            }
        });
    }

    /// The bundles that were written under a name.
    public List<BundleRecord> named(String file) {
        return database.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            "SELECT file, at, curator, revisions, mark FROM bundle"
                                    + " WHERE file = ? ORDER BY id")) {
                statement.setString(1, file);
                try (ResultSet rows = statement.executeQuery()) {
                    List<BundleRecord> records = new ArrayList<>();
                    while (rows.next()) {
                        records.add(record(rows));
                    }
                    return records;
                }
            }
        });
    }

    private static BundleRecord record(ResultSet rows) throws SQLException {
        return new BundleRecord(
                rows.getString(1),
                Instant.parse(rows.getString(2)),
                rows.getString(3),
                rows.getLong(4),
                rows.getLong(5));
    }

    static void add(Connection connection, BundleRecord record) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "INSERT INTO bundle (file, at, curator, revisions, mark)"
                                + " VALUES (?, ?, ?, ?, ?)")) {
            statement.setString(1, record.file());
            statement.setString(2, record.at().toString());
            statement.setString(3, record.curator());
            statement.setLong(4, record.revisions());
            statement.setLong(5, record.mark());
            statement.executeUpdate();
        }
    }
}
