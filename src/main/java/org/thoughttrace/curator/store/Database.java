package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;

/// The connections to one SQLite file: one that writes, under a lock, and a few that read beside
/// it. Transactions are begun and ended in SQL, never by the driver's auto-commit: after a full
/// disk SQLite has rolled back already and the driver would not know.
final class Database implements AutoCloseable {

    /// "TTC1": what makes a SQLite file a store of this program.
    static final int APPLICATION_ID = 0x54544331;

    private static final int READERS = 2;

    /// Work on a connection.
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /// Whether a file is opened to write or only to look.
    enum Access {
        READ_WRITE,
        READ_ONLY
    }

    private final Path file;
    private final Access access;
    private final ReentrantLock writing = new ReentrantLock();
    private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);
    private final @Nullable Object fileKey;
    private Connection writer;

    private Database(Path file, Access access, Connection writer) throws SQLException {
        this.file = file;
        this.access = access;
        this.writer = writer;
        this.fileKey = keyOf(file);
        for (int i = 0; i < READERS; i++) {
            readers.add(connect(file, Access.READ_ONLY));
        }
    }

    /// Opens a file, makes it a store if it is empty and the access allows it, and brings it to the
    /// newest layout.
    ///
    /// @throws StoreException when it is no store, damaged at its start, or cannot be opened
    static Database open(Path file, Access access) {
        Connection connection = null;
        try {
            connection = connect(file, access);
            int version = Migrations.versionOf(connection);
            requireStore(connection, file, version);
            Access granted = version > Migrations.newest() ? Access.READ_ONLY : access;
            if (granted == Access.READ_WRITE) {
                Migrations.apply(connection);
                return new Database(file, granted, connection);
            }
            if (access == Access.READ_WRITE) {
                connection.close();
                connection = connect(file, Access.READ_ONLY);
            }
            return new Database(file, granted, connection);
        } catch (SQLException failure) {
            closeQuietly(connection, failure);
            throw cannotOpen(file, failure);
        } catch (StoreException refused) {
            closeQuietly(connection, refused);
            throw refused;
        } catch (UnsatisfiedLinkError | NoClassDefFoundError failure) {
            throw new StoreException(
                    "SQLite could not be started: its library is unpacked to the temporary folder "
                            + System.getProperty("java.io.tmpdir")
                            + ", which is full or does not allow programs. Free it, or name"
                            + " another with -Dorg.sqlite.tmpdir=FOLDER.",
                    failure);
        }
    }

    /// What was granted: a file of a newer layout is opened read-only whatever was asked for.
    Access access() {
        return access;
    }

    Path file() {
        return file;
    }

    /// Runs work in one write transaction: all of it is kept, or nothing.
    ///
    /// @throws StoreException when nothing was kept
    <T> T write(Work<T> work) {
        if (access == Access.READ_ONLY) {
            throw new StoreException("This store is open read-only; nothing was changed.");
        }
        writing.lock();
        try {
            requireSameFile();
            T result = inTransaction(work);
            requireSameFile();
            return result;
        } finally {
            writing.unlock();
        }
    }

    /// Runs work on a connection that only reads, beside a writer.
    <T> T read(Work<T> work) {
        Connection connection;
        try {
            connection = readers.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreException("Reading from the store was stopped.", stopped);
        }
        try {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new StoreException(
                    "The store could not be read (" + reason(failure) + ").", failure);
        } finally {
            readers.add(connection);
        }
    }

    /// Moves what the write-ahead log holds into the file itself, so that a copy of the one file is
    /// whole. Does nothing while others read.
    void checkpoint() {
        if (access == Access.READ_ONLY || !writing.tryLock()) {
            return;
        }
        try (Statement statement = writer.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException failure) {
            throw new StoreException(
                    "The store could not be tidied up (" + reason(failure) + ").", failure);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            for (Connection reader : readers) {
                reader.close();
            }
            if (access == Access.READ_WRITE) {
                leaveOneFile();
            }
            writer.close();
        } catch (SQLException failure) {
            throw new StoreException(
                    "The store could not be closed tidily (" + reason(failure) + ").", failure);
        } finally {
            writing.unlock();
        }
    }

    /// At rest a store is one file without a write-ahead log beside it: it can be copied as it is,
    /// and read where nothing may be written. While others still read, the log stays.
    private void leaveOneFile() throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            statement.execute("PRAGMA busy_timeout = 0");
            statement.execute("PRAGMA journal_mode = DELETE");
        } catch (SQLException failure) {
            if ((failure.getErrorCode() & 0xFF) != SQLiteErrorCode.SQLITE_BUSY.code
                    && (failure.getErrorCode() & 0xFF) != SQLiteErrorCode.SQLITE_LOCKED.code) {
                throw failure;
            }
        }
    }

    private <T> T inTransaction(Work<T> work) {
        try {
            execute("BEGIN IMMEDIATE");
            T result = work.on(writer);
            execute("COMMIT");
            return result;
        } catch (SQLException failure) {
            abandon(failure);
            throw cannotWrite(failure);
        } catch (WriteFailure failure) {
            abandon(failure.failure());
            throw cannotWrite(failure.failure());
        } catch (RuntimeException | Error failure) {
            abandon(failure);
            throw failure;
        }
    }

    private static StoreException cannotWrite(SQLException failure) {
        return new StoreException(
                "The store could not be written, nothing was changed (" + reason(failure) + ").",
                failure);
    }

    /// Rolls back; after a full disk or an I/O error opens the file anew, for the connection's own
    /// picture of the transaction can no longer be trusted.
    private void abandon(Throwable failure) {
        try {
            execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            failure.addSuppressed(alreadyRolledBack);
        }
        if (failure instanceof SQLException sql && spoilsConnection(sql)) {
            closeQuietly(writer, failure);
            try {
                writer = connect(file, access);
            } catch (SQLException second) {
                failure.addSuppressed(second);
            }
        }
    }

    private static boolean spoilsConnection(SQLException failure) {
        int code = failure.getErrorCode() & 0xFF;
        return code == SQLiteErrorCode.SQLITE_FULL.code
                || code == SQLiteErrorCode.SQLITE_IOERR.code
                || code == SQLiteErrorCode.SQLITE_CORRUPT.code;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute(sql);
        }
    }

    private void requireSameFile() {
        Object key = keyOf(file);
        if (fileKey != null && !fileKey.equals(key)) {
            throw new StoreException(
                    "The file "
                            + file
                            + " was moved, deleted or replaced while it was open. Put it back and"
                            + " open it again; the last change may not be in it.");
        }
    }

    private static @Nullable Object keyOf(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException gone) {
            return "gone";
        }
    }

    private static Connection connect(Path file, Access access) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(access == Access.READ_ONLY);
        // A path as a URI: no character of it can be taken for an option of the driver.
        Connection connection =
                config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 5000");
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA foreign_keys = ON");
            if (access == Access.READ_WRITE) {
                markAsStore(statement);
                statement.execute("PRAGMA synchronous = FULL");
            } else {
                statement.execute("PRAGMA query_only = ON");
            }
        } catch (SQLException failure) {
            closeQuietly(connection, failure);
            throw failure;
        }
        return connection;
    }

    private static void markAsStore(Statement statement) throws SQLException {
        boolean empty;
        try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
            empty = rows.next() && rows.getInt(1) == 0;
        }
        if (empty) {
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
        }
        try (ResultSet rows = statement.executeQuery("PRAGMA application_id")) {
            if (rows.next() && rows.getInt(1) == APPLICATION_ID) {
                statement.execute("PRAGMA journal_mode = WAL");
            }
        }
    }

    private static void requireStore(Connection connection, Path file, int version)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA application_id")) {
            if (!rows.next() || rows.getInt(1) != APPLICATION_ID) {
                throw new StoreException(
                        file
                                + " is not a store of ThoughtTrace Curator. To take in a file of"
                                + " conversations, import it into a store.");
            }
        }
        if (version < 0) {
            throw new StoreException(file + " has a layout that no version of the program wrote.");
        }
    }

    private static StoreException cannotOpen(Path file, SQLException failure) {
        int code = failure.getErrorCode() & 0xFF;
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new StoreException(
                    file
                            + " is not a store of ThoughtTrace Curator. To take in a file of"
                            + " conversations, import it into a store.",
                    failure);
        }
        return new StoreException(
                "The store " + file + " could not be opened (" + reason(failure) + ").", failure);
    }

    private static String reason(SQLException failure) {
        return switch (failure.getErrorCode() & 0xFF) {
            case 13 -> "the disk is full";
            case 10 -> "the disk reported an error";
            case 8 -> "the file is read-only";
            case 11 -> "the file is damaged; run verify on it";
            case 5, 6 -> "another program is using it";
            case 14 -> "the file cannot be opened";
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static void closeQuietly(@Nullable Connection connection, Throwable failure) {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }
}
