package org.thoughttrace.curator.store;

import org.thoughttrace.curator.model.VanishedLine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Work on another release that found no place in the data here. It is no part of the log, which only
/// holds what has a place, and follows from nothing else: to build the state anew leaves it.
public final class VanishedStore {

    private final Database database;

    VanishedStore(Database database) {
        this.database = database;
    }

    /// All of it, in the order in which it came.
    public List<VanishedLine> all() {
        return database.read(VanishedStore::all);
    }

    static List<VanishedLine> all(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT revision, line, reason, file, at, curator FROM vanished"
                                        + " ORDER BY rowid");
                ResultSet rows = statement.executeQuery()) {
            List<VanishedLine> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(
                        new VanishedLine(
                                UUID.fromString(rows.getString(1)),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                Instant.parse(rows.getString(5)),
                                rows.getString(6)));
            }
            return lines;
        }
    }

    static boolean has(Statements statements, UUID revision) throws SQLException {
        PreparedStatement statement = statements.of("SELECT 1 FROM vanished WHERE revision = ?");
        statement.setString(1, revision.toString());
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next();
        }
    }

    /// Keeps a line, unless it is kept already.
    ///
    /// @return true when it was not
    static boolean add(Statements statements, VanishedLine line) throws SQLException {
        PreparedStatement statement =
                statements.of(
                        "INSERT INTO vanished (revision, line, reason, file, at, curator)"
                                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (revision) DO NOTHING");
        statement.setString(1, line.revision().toString());
        statement.setString(2, line.line());
        statement.setString(3, line.reason());
        statement.setString(4, line.file());
        statement.setString(5, line.at().toString());
        statement.setString(6, line.curator());
        return statement.executeUpdate() > 0;
    }

    /// Lets go of a line that has found its place.
    static void remove(Statements statements, UUID revision) throws SQLException {
        PreparedStatement statement = statements.of("DELETE FROM vanished WHERE revision = ?");
        statement.setString(1, revision.toString());
        statement.executeUpdate();
    }
}
