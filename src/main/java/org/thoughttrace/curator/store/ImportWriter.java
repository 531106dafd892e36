package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.ImportRecord;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalLong;

/// Takes the records of one file in, within one write transaction. To be closed before it ends.
public final class ImportWriter implements AutoCloseable {

    /// What became of a record.
    public enum Outcome {
        IMPORTED,
        IDENTICAL,
        CONFLICTING,
        /// Other content under a known id, as [#CONFLICTING]; but a bundle has told already that a
        /// curator chose these bytes. They count from now on: the caller has to bring the state into
        /// step.
        CHOSEN,
        /// Other content under a known id, as [#CONFLICTING]; but the store has kept these bytes
        /// already, and waits for a curator to choose.
        CONFLICTING_STILL
    }

    private final Connection connection;
    private final long importId;
    private final PreparedStatement insertSource;
    private final PreparedStatement findHash;
    private final PreparedStatement insertWarning;
    private final PreparedStatement insertReject;
    private final StateWriter state;
    private long position;

    ImportWriter(Connection connection, ImportRecord record) throws SQLException {
        this.connection = connection;
        PassageWriter.collectMuch(connection);
        importId = begin(connection, record);
        position = lastPosition(connection);
        insertSource =
                connection.prepareStatement(
                        "INSERT INTO source (conversation, version, import, line, offset, sha256,"
                                + " raw) VALUES (?, ?, ?, ?, ?, ?, ?)");
        findHash =
                connection.prepareStatement(
                        "SELECT sha256, version FROM source WHERE conversation = ?");
        insertWarning =
                connection.prepareStatement(
                        "INSERT INTO import_warning (import, conversation, line, field, warning)"
                                + " VALUES (?, ?, ?, ?, ?)");
        insertReject =
                connection.prepareStatement(
                        "INSERT INTO import_reject (import, line, offset, field, reason)"
                                + " VALUES (?, ?, ?, ?, ?)");
        state = new StateWriter(connection);
    }

    /// Takes one conversation in, unless the store has the same bytes already. Other bytes under a
    /// known id are kept beside the first, for a curator to choose; the conversation stays as it
    /// was.
    ///
    /// @param sha256 of the bytes
    public Outcome add(
            CuratedConversation unedited, byte[] bytes, byte[] sha256, long line, long offset) {
        try {
            OptionalLong version = nextVersion(unedited.id(), sha256);
            if (version.isEmpty()) {
                return isSettled(unedited.id(), sha256)
                        ? Outcome.IDENTICAL
                        : Outcome.CONFLICTING_STILL;
            }
            insertSource.setString(1, unedited.id());
            insertSource.setLong(2, version.getAsLong());
            insertSource.setLong(3, importId);
            insertSource.setLong(4, line);
            insertSource.setLong(5, offset);
            insertSource.setBytes(6, sha256);
            insertSource.setBytes(7, bytes);
            insertSource.executeUpdate();
            if (version.getAsLong() > 1) {
                return isInUse(unedited.id(), sha256) ? Outcome.CHOSEN : Outcome.CONFLICTING;
            }
            state.insert(++position, unedited);
            return Outcome.IMPORTED;
        } catch (SQLException failure) {
            throw new WriteFailure(failure);
        }
    }

    /// Keeps a warning about a record that was accepted.
    public void addWarning(String conversation, long line, String field, String warning) {
        try {
            insertWarning.setLong(1, importId);
            insertWarning.setString(2, conversation);
            insertWarning.setLong(3, line);
            insertWarning.setString(4, field);
            insertWarning.setString(5, warning);
            insertWarning.executeUpdate();
        } catch (SQLException failure) {
            throw new WriteFailure(failure);
        }
    }

    /// Keeps what was wrong with a record that was not accepted.
    public void addReject(long line, long offset, @Nullable String field, String reason) {
        try {
            insertReject.setLong(1, importId);
            insertReject.setLong(2, line);
            insertReject.setLong(3, offset);
            insertReject.setString(4, field);
            insertReject.setString(5, reason);
            insertReject.executeUpdate();
        } catch (SQLException failure) {
            throw new WriteFailure(failure);
        }
    }

    /// Ends the import with its counts; to be called once, last.
    public void finish(long imported, long identical, long conflicting, long rejected) {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "UPDATE import SET records = ?, imported = ?, identical = ?,"
                                + " conflicting = ?, rejected = ? WHERE id = ?")) {
            statement.setLong(1, imported + identical + conflicting + rejected);
            statement.setLong(2, imported);
            statement.setLong(3, identical);
            statement.setLong(4, conflicting);
            statement.setLong(5, rejected);
            statement.setLong(6, importId);
            statement.executeUpdate();
            PassageWriter.collectAsUsual(connection);
        } catch (SQLException failure) {
            throw new WriteFailure(failure);
        }
    }

    /// Lets go of the statements; an import that was not finished is taken back with its
    /// transaction.
    @Override
    public void close() {
        try {
            state.close();
            insertSource.close();
            findHash.close();
            insertWarning.close();
            insertReject.close();
        } catch (SQLException failure) {
            throw new WriteFailure(failure);
        }
    }

    private OptionalLong nextVersion(String conversation, byte[] sha256) throws SQLException {
        findHash.setString(1, conversation);
        long next = 1;
        try (ResultSet rows = findHash.executeQuery()) {
            while (rows.next()) {
                if (Arrays.equals(rows.getBytes(1), sha256)) {
                    return OptionalLong.empty();
                }
                next = Math.max(next, rows.getLong(2) + 1);
            }
        }
        return OptionalLong.of(next);
    }

    /// Bytes that the store has are nothing new, unless they are of a version that does not count
    /// and that nobody has set aside.
    private boolean isSettled(String conversation, byte[] sha256) throws SQLException {
        return SourceStore.choice(connection, conversation)
                .isSettled(HexFormat.of().formatHex(sha256));
    }

    private boolean isInUse(String conversation, byte[] sha256) throws SQLException {
        return SourceStore.choice(connection, conversation)
                .inUse()
                .equals(HexFormat.of().formatHex(sha256));
    }

    private static long begin(Connection connection, ImportRecord record) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "INSERT INTO import (file, at, curator, records, imported, identical,"
                                + " conflicting, rejected) VALUES (?, ?, ?, 0, 0, 0, 0, 0)"
                                + " RETURNING id")) {
            statement.setString(1, record.file());
            statement.setString(2, record.at().toString());
            statement.setString(3, record.curator());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static long lastPosition(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT coalesce(max(position), 0) FROM conversation");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
