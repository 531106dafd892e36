package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Connects to a store's file with the settings that keep it safe, and tells whether a file is a
/// store at all. Never opens the file but through SQLite: closing a plain stream on it would drop
/// SQLite's lock.
final class StoreFile {

    /// "TTC1": what makes a SQLite file a store of this program.
    static final int APPLICATION_ID = 0x54544331;

    /// Fewer, larger pages: a reply of some thousand characters fits in one.
    private static final int PAGE_SIZE = 8192;

    /// How long to wait for another program, in milliseconds.
    static final int BUSY_TIMEOUT = 5000;

    /// In KiB; enough that an act finds its pages where the one before left them.
    private static final int CACHE_SIZE = 32 << 10;

    /// The driver tidies up what other programs left in the temporary folder, and prints a trace
    /// when one of them was quicker. What keeps it from starting is thrown, and told by us. Held
    /// here, for a logger that nobody holds forgets its level.
    private static final Logger DRIVER = Logger.getLogger("org.sqlite.SQLiteJDBCLoader");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private StoreFile() {}

    /// Connects to write. Makes the file a store where it is empty.
    static Connection toWrite(Path file) throws SQLException {
        Connection connection = connect(file, "", Access.WRITE);
        try (Statement statement = connection.createStatement()) {
            if (isEmpty(statement)) {
                statement.execute("PRAGMA page_size = " + PAGE_SIZE);
                statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            }
            if (applicationId(statement) == APPLICATION_ID) {
                statement.execute("PRAGMA journal_mode = WAL");
            }
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA cache_size = -" + CACHE_SIZE);
            return connection;
        } catch (SQLException failure) {
            closeQuietly(connection, failure);
            throw failure;
        }
    }

    /// Connects to read. Where nothing may be written beside the file and nothing lies there, it is
    /// read as a file that cannot change.
    static Connection toRead(Path file) throws SQLException {
        Connection connection = null;
        try {
            connection = connect(file, "", Access.READ);
            try (Statement statement = connection.createStatement()) {
                applicationId(statement);
            }
            return connection;
        } catch (SQLException failure) {
            closeQuietly(connection, failure);
            if (isReadOnlyTrouble(failure) && isAtRestInReadOnlyFolder(file)) {
                return connect(file, "?immutable=1", Access.READ);
            }
            throw failure;
        }
    }

    /// The layout of a store, 0 for one that was never finished, looked up without a trace.
    ///
    /// @throws StoreException when the file is no store
    static int requireStore(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (applicationId(statement) != APPLICATION_ID) {
                throw hasContent(file) ? noStore(file, null) : empty(file);
            }
        }
        int version = Migrations.versionOf(connection);
        if (version < 0) {
            throw new StoreException(file + " has a layout that no version of the program wrote.");
        }
        return version;
    }

    /// True when there is a file with something in it.
    static boolean hasContent(Path file) {
        try {
            return Files.size(file) > 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /// What tells this file from another of the same name; null where the system has no such thing.
    static @Nullable Object keyOf(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException gone) {
            return "gone";
        }
    }

    static StoreException cannotOpen(Path file, SQLException failure) {
        if (lacksLibrary(failure)) {
            return cannotStart(failure);
        }
        return code(failure) == SQLiteErrorCode.SQLITE_NOTADB.code
                ? noStore(file, failure)
                : new StoreException(
                        "The store " + file + " could not be opened (" + reason(failure) + ").",
                        failure);
    }

    /// Says that SQLite itself is not to be had, which is no fault of any store.
    static StoreException cannotStart(Throwable failure) {
        return new StoreException(
                "SQLite could not be started: its library is unpacked to the temporary folder "
                        + System.getProperty(
                                "org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"))
                        + ", which is missing, full or does not allow programs. Free it, or name"
                        + " another with -Dorg.sqlite.tmpdir=FOLDER.",
                failure);
    }

    /// The driver hides a library that does not load behind a failure to connect.
    private static boolean lacksLibrary(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NativeLibraryNotFoundException || cause instanceof LinkageError) {
                return true;
            }
        }
        return false;
    }

    /// Why a statement failed, in words for people.
    static String reason(SQLException failure) {
        if (wasMoved(failure)) {
            return "the file was moved or deleted";
        }
        return switch (code(failure)) {
            case 13 -> "the disk is full; free some space and do it again";
            case 10 -> "the disk reported an error";
            case 8 -> "the file is read-only";
            case 11 -> "the file is damaged; run verify on it";
            case 5, 6 -> "another program is using it";
            case 14 -> "the file cannot be opened";
            default -> String.valueOf(failure.getMessage());
        };
    }

    /// True when SQLite itself noticed that the file is no longer where it was.
    static boolean wasMoved(SQLException failure) {
        return failure instanceof SQLiteException known
                && known.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_DBMOVED;
    }

    /// SQLite's primary result code.
    static int code(SQLException failure) {
        return failure.getErrorCode() & 0xFF;
    }

    static void closeQuietly(@Nullable Connection connection, Throwable failure) {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }

    private enum Access {
        READ,
        WRITE
    }

    private static Connection connect(Path file, String query, Access access) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(access == Access.READ);
        // A path as a URI: no character of it can be taken for an option of the driver.
        Connection connection =
                config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + query);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + BUSY_TIMEOUT);
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA foreign_keys = ON");
            if (access == Access.READ) {
                statement.execute("PRAGMA query_only = ON");
            }
            return connection;
        } catch (SQLException failure) {
            closeQuietly(connection, failure);
            throw failure;
        }
    }

    private static boolean isEmpty(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
            return rows.next() && rows.getInt(1) == 0;
        }
    }

    private static int applicationId(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("PRAGMA application_id")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static boolean isReadOnlyTrouble(SQLException failure) {
        return code(failure) == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || code(failure) == SQLiteErrorCode.SQLITE_READONLY.code;
    }

    private static boolean isAtRestInReadOnlyFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null
                && !Files.isWritable(folder)
                && !hasContent(file.resolveSibling(file.getFileName() + "-wal"));
    }

    /// Says that a file must be opened to work in it once before it can be read.
    static OutdatedStoreException outdated(Path file) {
        return new OutdatedStoreException(
                file
                        + " was not finished, or an older version of the program wrote it."
                        + " Open it to work in it once, then it can be read.");
    }

    /// A first import that was stopped before it had written anything leaves such a file.
    private static StoreException empty(Path file) {
        return new StoreException(
                file
                        + " is empty: an import into it may have been stopped at its start. Import"
                        + " again, or delete it.");
    }

    private static StoreException noStore(Path file, @Nullable SQLException failure) {
        return new StoreException(
                file
                        + " is not a store of ThoughtTrace Curator. To take in a file of"
                        + " conversations, import it into a store.",
                failure);
    }
}
