package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.thoughttrace.curator.model.Target;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// One open store. Safe for use by several threads: writes queue behind each other, reads run
/// beside them.
public final class CurationStore implements AutoCloseable {

    private static final String STORE_ID = "store_id";

    private final Database database;
    private final @Nullable StoreLock lock;
    private final StoreInfo info;
    private final FactStore facts;

    private CurationStore(Database database, @Nullable StoreLock lock, StoreInfo info) {
        this.database = database;
        this.lock = lock;
        this.info = info;
        this.facts = new FactStore(database);
    }

    /// For tests of what goes wrong beneath.
    Database database() {
        return database;
    }

    /// Opens a store to work in it, or makes it where there is no file.
    ///
    /// @throws StoreException when another program has it open, or the file is no store
    public static CurationStore open(Path file) {
        Path absolute = file.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new StoreException(absolute + " is a folder. Name a file that ends in .ttc.");
        }
        Path folder = absolute.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new StoreException(
                    "There is no folder " + folder + ". Make it, or choose another place.");
        }
        StoreLock lock = StoreLock.take(absolute);
        try {
            Database database = Database.open(absolute, Database.Access.READ_WRITE);
            if (database.access() == Database.Access.READ_ONLY) {
                lock.close();
                return of(database, null, StoreInfo.Mode.NEWER_LAYOUT);
            }
            return of(database, lock, StoreInfo.Mode.WRITABLE);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /// Opens a store that is there, to work in it.
    ///
    /// @throws StoreException when there is none, when another program has it open, or the file is
    ///     no store
    public static CurationStore openExisting(Path file) {
        requireFile(file);
        return open(file);
    }

    /// Opens a store to look only; others may work in it meanwhile.
    ///
    /// @throws OutdatedStoreException when it must be opened to work in it first
    /// @throws StoreException when there is none, or the file is no store
    public static CurationStore openReadOnly(Path file) {
        requireFile(file);
        Database database = Database.open(file.toAbsolutePath(), Database.Access.READ_ONLY);
        CurationStore store = of(database, null, StoreInfo.Mode.READ_ONLY);
        if (store.isOutdated()) {
            store.close();
            throw StoreFile.outdated(file);
        }
        return store;
    }

    /// True when an older version of the program derived what stands now: to be rebuilt before
    /// anything reads it. Never of a store that a newer version wrote.
    public boolean isOutdated() {
        return database.read(StateLayout::isOutdated);
    }

    /// Which store this is.
    public StoreInfo info() {
        return info;
    }

    /// What came in.
    public SourceStore sources() {
        return new SourceStore(database);
    }

    /// What curators did.
    public RevisionLog log() {
        return new RevisionLog(database);
    }

    /// Revisions on their way to and from other stores.
    public LogTransfer transfer() {
        return new LogTransfer(database);
    }

    /// Up to where the log was given out.
    public BundleLog bundles() {
        return new BundleLog(database);
    }

    /// Work on another release that found no place here.
    public VanishedStore vanished() {
        return new VanishedStore(database);
    }

    /// What stands now.
    public StateStore state() {
        return new StateStore(database);
    }

    /// What filters ask of each conversation.
    public FactStore facts() {
        return facts;
    }

    /// The texts that can be searched.
    public PassageStore passages() {
        return new PassageStore(database);
    }

    /// How thoughts are labelled, and by whom.
    public LabelStore labels() {
        return new LabelStore(database);
    }

    /// The named subsets.
    public NamedStore subsets() {
        return new NamedStore(database, Target.SUBSET);
    }

    /// The named recipes for exports.
    public NamedStore recipes() {
        return new NamedStore(database, Target.RECIPE);
    }

    /// What was typed and is not yet an act.
    public DraftStore drafts() {
        return new DraftStore(database);
    }

    /// Runs work in one write transaction; when it throws, nothing was changed.
    ///
    /// @throws StoreException when the store could not be written
    public <T> T write(Function<WriteTransaction, T> work) {
        return database.write(inTransaction(work));
    }

    /// Runs work that takes much in, as [#write]; faster in a store that holds no conversation yet,
    /// where reads wait until it is over.
    ///
    /// @throws StoreException when the store could not be written
    public <T> T takeIn(Function<WriteTransaction, T> work) {
        Database.Work<T> onConnection = inTransaction(work);
        return info.mode() == StoreInfo.Mode.WRITABLE && state().isEmpty()
                ? database.fill(onConnection)
                : database.write(onConnection);
    }

    private <T> Database.Work<T> inTransaction(Function<WriteTransaction, T> work) {
        return connection -> {
            try (Statements statements = new Statements(connection)) {
                return work.apply(new WriteTransaction(statements, info.id()));
            }
        };
    }

    /// Compares the derived state with a freshly rebuilt copy of it.
    ///
    /// @param fresh a store that holds the same sources and log with state built anew
    /// @return the names of the tables that differ; empty when all agree
    public List<String> stateDifferences(Path fresh) {
        return database.read(connection -> StateComparison.differences(connection, fresh));
    }

    /// What SQLite itself finds wrong with the file; empty when it finds nothing.
    public List<String> fileDamage() {
        return database.read(StateComparison::fileDamage);
    }

    /// Copies the whole store, as it is at this moment, into a new file. A copy that is broken off
    /// can look whole: what is to last is copied to a temporary name, checked, and renamed.
    ///
    /// @throws StoreException when it could not be copied whole
    public void copyTo(Path file) {
        int code =
                database.read(connection ->
                        connection
                                .unwrap(SQLiteConnection.class)
                                .getDatabase()
                                .backup("main", file.toString(), null));
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            throw new StoreException(
                    "The store could not be copied to " + file + ": is there room enough?");
        }
    }

    /// Moves everything into the one file, for when nothing else is to be done.
    public void tidyUp() {
        database.checkpoint();
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    private static void requireFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(
                    "There is no store " + file.toAbsolutePath() + ". Import a file to make one.");
        }
    }

    private static CurationStore of(
            Database database, @Nullable StoreLock lock, StoreInfo.Mode mode) {
        try {
            return new CurationStore(database, lock, info(database, mode));
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private static StoreInfo info(Database database, StoreInfo.Mode mode) {
        Optional<String> known = database.read(CurationStore::readId);
        String id =
                known.orElseGet(() ->
                        database.write(
                                connection -> insertId(connection, UUID.randomUUID().toString())));
        return new StoreInfo(database.file(), UUID.fromString(id), mode);
    }

    private static Optional<String> readId(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT value FROM store_info WHERE name = ?")) {
            statement.setString(1, STORE_ID);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    private static String insertId(Connection connection, String id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO store_info (name, value) VALUES (?, ?)")) {
            statement.setString(1, STORE_ID);
            statement.setString(2, id);
            statement.executeUpdate();
        }
        // It is new and holds nothing, so nothing in it is derived by older rules.
        StateLayout.record(connection);
        return id;
    }
}
