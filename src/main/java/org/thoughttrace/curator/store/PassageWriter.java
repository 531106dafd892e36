package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Passage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/// Writes the word index. Rows are to come in the order of their numbers: at a smaller one FTS5
/// writes out what it has collected.
final class PassageWriter implements AutoCloseable {

    /// Bytes of the index that are collected in memory before they are written.
    private static final int MUCH = 64 << 20;

    private static final int AS_USUAL = 1 << 20;

    private final PreparedStatement insert;
    private final PreparedStatement delete;

    PassageWriter(Connection connection) throws SQLException {
        insert = connection.prepareStatement("INSERT INTO passage (rowid, text) VALUES (?, ?)");
        delete = connection.prepareStatement("DELETE FROM passage WHERE rowid BETWEEN ? AND ?");
    }

    /// Empties the index.
    static void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO passage (passage) VALUES ('delete-all')");
        }
    }

    /// Lets the index collect much in memory before it writes: for imports and rebuilds.
    static void collectMuch(Connection connection) throws SQLException {
        collect(connection, MUCH);
    }

    /// Ends what [#collectMuch] began; the setting is kept in the file.
    static void collectAsUsual(Connection connection) throws SQLException {
        collect(connection, AS_USUAL);
    }

    private static void collect(Connection connection, int bytes) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "INSERT INTO passage (passage, rank) VALUES ('hashsize', ?)")) {
            statement.setInt(1, bytes);
            statement.execute();
        }
    }

    /// Takes a text in, at the next [#flush].
    void add(long position, Passage.Kind kind, int place, @Nullable String text)
            throws SQLException {
        if (text != null && !text.isEmpty()) {
            insert.setLong(1, PassageRow.of(position, kind, place));
            insert.setString(2, WellFormed.of(text));
            insert.addBatch();
        }
    }

    /// Takes one text out, at once.
    void remove(long position, Passage.Kind kind, int place) throws SQLException {
        long row = PassageRow.of(position, kind, place);
        removeRows(row, row);
    }

    /// Takes all messages, or all thoughts, of a conversation out, at once.
    void removeAll(long position, Passage.Kind kind) throws SQLException {
        long first = PassageRow.of(position, kind, 0);
        removeRows(first, first + (1L << PassageRow.PLACE_BITS) - 1);
    }

    void flush() throws SQLException {
        insert.executeBatch();
    }

    private void removeRows(long first, long last) throws SQLException {
        delete.setLong(1, first);
        delete.setLong(2, last);
        delete.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        delete.close();
    }
}
