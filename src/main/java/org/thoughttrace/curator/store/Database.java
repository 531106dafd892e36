package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// The connections to one SQLite file: one that writes, under a lock, and a few that read beside
/// it. Transactions are begun and ended in SQL, never by the driver's auto-commit: after a full
/// disk SQLite has rolled back already and the driver would not know.
final class Database implements AutoCloseable {

    private static final int READERS = 2;
    private static final int SECONDS_TO_CLOSE = 5;

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
    private @Nullable Connection writer;
    private volatile boolean closed;
    private volatile boolean filling;
    private boolean inTransaction;

    private Database(Path file, Access access, @Nullable Connection writer) throws SQLException {
        this.file = file;
        this.access = access;
        this.writer = writer;
        this.fileKey = StoreFile.keyOf(file);
        for (int i = 0; i < READERS; i++) {
            readers.add(StoreFile.toRead(file));
        }
    }

    /// Opens a file, makes it a store if it is empty and the access allows it, and brings it to the
    /// newest layout. A file of a newer layout is opened read-only whatever was asked for, and not
    /// one byte of it changes.
    ///
    /// @throws StoreException when it is no store, damaged at its start, or cannot be opened
    static Database open(Path file, Access asked) {
        Connection writer = null;
        try {
            Access access = granted(file, asked);
            if (access == Access.READ_WRITE) {
                writer = StoreFile.toWrite(file);
                StoreFile.requireStore(writer, file);
                Migrations.apply(writer);
            }
            return new Database(file, access, writer);
        } catch (SQLException failure) {
            StoreFile.closeQuietly(writer, failure);
            throw StoreFile.cannotOpen(file, failure);
        } catch (StoreException refused) {
            StoreFile.closeQuietly(writer, refused);
            throw refused;
        } catch (UnsatisfiedLinkError | NoClassDefFoundError failure) {
            throw StoreFile.cannotStart(failure);
        }
    }

    private static Access granted(Path file, Access asked) throws SQLException {
        if (asked == Access.READ_WRITE && !StoreFile.hasContent(file)) {
            return asked;
        }
        try (Connection look = StoreFile.toRead(file)) {
            int version = StoreFile.requireStore(look, file);
            if (version > Migrations.newest()) {
                return Access.READ_ONLY;
            }
            if (asked == Access.READ_ONLY && version < Migrations.newest()) {
                throw StoreFile.outdated(file);
            }
            return asked;
        } catch (SQLException failure) {
            // What a crash left half done can be tidied up only by one who may write.
            if (asked == Access.READ_WRITE
                    && StoreFile.code(failure) == SQLiteErrorCode.SQLITE_READONLY.code) {
                return asked;
            }
            throw failure;
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
            if (inTransaction) {
                throw new IllegalStateException("a write within a write");
            }
            requireOpen();
            requireSameFile();
            T result = inTransaction(work);
            requireSameFile();
            return result;
        } finally {
            writing.unlock();
        }
    }

    /// Runs work that fills an empty store, as [#write]. A large transaction goes through the
    /// write-ahead log twice, once into it and once out of it; in a store that holds nothing a
    /// rollback journal is as safe and has nothing to save. Reads wait meanwhile. Where somebody
    /// else is looking at the file, it is an ordinary write.
    <T> T fill(Work<T> work) {
        writing.lock();
        List<Connection> waiting = new ArrayList<>();
        try {
            requireOpen();
            for (int i = 0; i < READERS; i++) {
                waiting.add(takeReader());
            }
            try {
                for (Connection reader : waiting) {
                    reader.close();
                }
                filling = true;
                useJournal("DELETE");
                return write(work);
            } finally {
                filling = false;
                useJournal("WAL");
                waiting.replaceAll(closedOne -> reopened());
            }
        } catch (SQLException failure) {
            throw cannotWrite(failure);
        } finally {
            readers.addAll(waiting);
            writing.unlock();
        }
    }

    private void useJournal(String mode) throws SQLException {
        execute("PRAGMA busy_timeout = 0");
        try {
            execute("PRAGMA journal_mode = " + mode);
        } catch (SQLException inUse) {
            int code = StoreFile.code(inUse);
            if (code != SQLiteErrorCode.SQLITE_BUSY.code
                    && code != SQLiteErrorCode.SQLITE_LOCKED.code) {
                throw inUse;
            }
        } finally {
            execute("PRAGMA busy_timeout = " + StoreFile.BUSY_TIMEOUT);
        }
    }

    private Connection reopened() {
        try {
            return StoreFile.toRead(file);
        } catch (SQLException failure) {
            throw StoreFile.cannotOpen(file, failure);
        }
    }

    /// Runs work on a connection that only reads, beside a writer.
    <T> T read(Work<T> work) {
        if (filling && writing.isHeldByCurrentThread()) {
            return readOnWriter(work);
        }
        Connection connection = takeReader();
        try {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new StoreException(
                    "The store could not be read (" + StoreFile.reason(failure) + ").", failure);
        } finally {
            readers.add(connection);
        }
    }

    /// For one who reads in the midst of filling, when there is no reader to be had.
    private <T> T readOnWriter(Work<T> work) {
        try {
            return work.on(connected());
        } catch (SQLException failure) {
            throw new StoreException(
                    "The store could not be read (" + StoreFile.reason(failure) + ").", failure);
        }
    }

    private Connection takeReader() {
        try {
            Connection connection = null;
            while (connection == null) {
                requireOpen();
                connection = readers.poll(1, TimeUnit.SECONDS);
            }
            return connection;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreException("Reading from the store was stopped.", stopped);
        }
    }

    /// Moves what the write-ahead log holds into the file itself, so that a copy of the one file is
    /// whole. Does nothing while others write.
    void checkpoint() {
        if (access == Access.READ_ONLY || !writing.tryLock()) {
            return;
        }
        try {
            requireOpen();
            execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException failure) {
            throw new StoreException(
                    "The store could not be tidied up (" + StoreFile.reason(failure) + ").",
                    failure);
        } finally {
            writing.unlock();
        }
    }

    /// Waits for reads and writes under way, then lets go of the file.
    @Override
    public void close() {
        writing.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            closeReaders();
            if (writer != null) {
                try (Connection last = writer) {
                    leaveOneFile(last);
                }
            }
        } catch (SQLException failure) {
            throw new StoreException(
                    "The store could not be closed tidily (" + StoreFile.reason(failure) + ").",
                    failure);
        } finally {
            writing.unlock();
        }
    }

    private void closeReaders() throws SQLException {
        try {
            for (int i = 0; i < READERS; i++) {
                Connection reader = readers.poll(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
                if (reader != null) {
                    reader.close();
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /// At rest a store is one file without a write-ahead log beside it: it can be copied as it is,
    /// and read where nothing may be written. While others still read, the log stays; a file that
    /// was moved meanwhile is left alone.
    private static void leaveOneFile(Connection last) throws SQLException {
        try (Statement statement = last.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            statement.execute("PRAGMA busy_timeout = 0");
            statement.execute("PRAGMA journal_mode = DELETE");
        } catch (SQLException failure) {
            int code = StoreFile.code(failure);
            if (code != SQLiteErrorCode.SQLITE_BUSY.code
                    && code != SQLiteErrorCode.SQLITE_LOCKED.code
                    && !StoreFile.wasMoved(failure)) {
                throw failure;
            }
        }
    }

    private <T> T inTransaction(Work<T> work) {
        inTransaction = true;
        try {
            Connection connection = connected();
            execute("BEGIN IMMEDIATE");
            T result = work.on(connection);
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
        } finally {
            inTransaction = false;
        }
    }

    private static StoreException cannotWrite(SQLException failure) {
        return new StoreException(
                "The store could not be written, nothing was changed ("
                        + StoreFile.reason(failure)
                        + ").",
                failure);
    }

    /// Rolls back; after a full disk or an I/O error lets go of the connection, for its own picture
    /// of the transaction can no longer be trusted. The next write connects anew.
    private void abandon(Throwable failure) {
        try {
            execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            failure.addSuppressed(alreadyRolledBack);
        }
        if (failure instanceof SQLException sql && spoilsConnection(sql)) {
            StoreFile.closeQuietly(writer, failure);
            writer = null;
        }
    }

    private Connection connected() throws SQLException {
        Connection connection = writer;
        if (connection == null) {
            connection = StoreFile.toWrite(file);
            writer = connection;
        }
        return connection;
    }

    private static boolean spoilsConnection(SQLException failure) {
        int code = StoreFile.code(failure);
        return code == SQLiteErrorCode.SQLITE_FULL.code
                || code == SQLiteErrorCode.SQLITE_IOERR.code
                || code == SQLiteErrorCode.SQLITE_CORRUPT.code;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connected().createStatement()) {
            statement.execute(sql);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new StoreException("The store is closed.");
        }
    }

    private void requireSameFile() {
        if (!Objects.equals(fileKey, StoreFile.keyOf(file))) {
            throw new StoreException(
                    "The file "
                            + file
                            + " was moved, deleted or replaced while it was open. Put it back and"
                            + " open it again; the last change may not be in it.");
        }
    }
}
