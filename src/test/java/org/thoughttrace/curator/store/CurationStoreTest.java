package org.thoughttrace.curator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.model.Draft;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// One file: opening it, closing it, and what goes wrong between.
class CurationStoreTest {

    private static final Target TARGET = new Target.OfMessage("user1_a", 3);

    @TempDir Path folder;

    @Test
    void atRestItIsOneFile() throws IOException {
        Path file = folder.resolve("a store?&x=1 ü.ttc");
        try (CurationStore store = CurationStore.open(file)) {
            keep(store, "x");
            assertThat(Files.exists(folder.resolve(file.getFileName() + ".lock"))).isTrue();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void keepsItsIdAndIsBroughtToTheNewestLayout() throws SQLException {
        Path file = folder.resolve("s.ttc");
        StoreInfo first;
        try (CurationStore store = CurationStore.open(file)) {
            first = store.info();
        }
        try (CurationStore store = CurationStore.openExisting(file)) {
            assertThat(store.info()).isEqualTo(first);
            assertThat(store.info().mode()).isEqualTo(StoreInfo.Mode.WRITABLE);
        }
        assertThat(number(file, "PRAGMA user_version")).isEqualTo(Migrations.newest());
        assertThat(number(file, "PRAGMA application_id")).isEqualTo(StoreFile.APPLICATION_ID);
    }

    @Test
    void aStoreOfANewerLayoutIsReadAndNotTouched() throws Exception {
        Path file = folder.resolve("newer.ttc");
        try (CurationStore store = CurationStore.open(file)) {
            keep(store, "x");
        }
        execute(file, "PRAGMA user_version = 4711");
        byte[] before = Files.readAllBytes(file);
        try (CurationStore store = CurationStore.openExisting(file)) {
            assertThat(store.info().mode()).isEqualTo(StoreInfo.Mode.NEWER_LAYOUT);
            assertThat(store.drafts().all()).hasSize(1);
            assertThatThrownBy(() -> keep(store, "y"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("read-only");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatIsNoStoreIsRefusedAndNotTouched() throws Exception {
        Path text = Files.writeString(folder.resolve("a.jsonl"), "{\"id\": 1}\n");
        Path other = folder.resolve("other.db");
        execute(other, "CREATE TABLE t (x)");
        byte[] before = Files.readAllBytes(other);
        for (Path file : List.of(text, other)) {
            assertThatThrownBy(() -> CurationStore.open(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("is not a store");
            assertThatThrownBy(() -> CurationStore.openReadOnly(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("is not a store");
        }
        Path empty = Files.createFile(folder.resolve("empty.ttc"));
        assertThatThrownBy(() -> CurationStore.openReadOnly(empty))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is empty")
                .hasMessageContaining("Import again");
        assertThat(Files.readAllBytes(other)).isEqualTo(before);
        assertThat(Files.readString(text)).isEqualTo("{\"id\": 1}\n");
        assertThatThrownBy(() -> CurationStore.open(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> CurationStore.open(folder.resolve("no").resolve("s.ttc")))
                .hasMessageContaining("no folder");
        assertThatThrownBy(() -> CurationStore.openExisting(folder.resolve("none.ttc")))
                .hasMessageContaining("no store");
    }

    @Test
    void aSecondOpeningInTheSameProgramIsRefusedAndTheFirstKeepsTheLock() {
        Path file = folder.resolve("s.ttc");
        try (CurationStore store = CurationStore.open(file)) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> CurationStore.open(file))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("open in this program already");
            }
            keep(store, "still mine");
            try (CurationStore reader = CurationStore.openReadOnly(file)) {
                assertThat(reader.drafts().all()).extracting(Draft::text).contains("still mine");
                assertThatThrownBy(() -> keep(reader, "y")).isInstanceOf(StoreException.class);
            }
        }
        try (CurationStore store = CurationStore.open(file)) {
            assertThat(store.drafts().all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"deleted", "replaced"})
    void aFileThatIsGoneIsNoticedAtTheNextSave(String how) throws IOException {
        Path file = folder.resolve("s.ttc");
        CurationStore store = CurationStore.open(file);
        keep(store, "x");
        Path moved = folder.resolve("elsewhere.ttc");
        Files.move(file, moved);
        if (how.equals("replaced")) {
            Files.copy(moved, file);
        }
        assertThatThrownBy(() -> keep(store, "y"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("moved, deleted or replaced");
        store.close();
        assertThatThrownBy(() -> keep(store, "z")).hasMessageContaining("is closed");
    }

    @Test
    void aFullDiskIsSaidAndOnceThereIsRoomTheStoreGoesOn() {
        try (CurationStore store = CurationStore.open(folder.resolve("s.ttc"))) {
            keep(store, "before");
            String large = "x".repeat(1_000_000);
            assertThatThrownBy(() ->
                            store.database()
                                    .write(connection -> {
                                        allowNoMorePages(connection);
                                        DraftStore.put(connection, draft(large));
                                        return 0;
                                    }))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("the disk is full; free some space");
            assertThat(store.drafts().all()).extracting(Draft::text).containsExactly("before");
            // The connection that met the full disk is gone, and its limit with it.
            keep(store, large);
            assertThat(store.drafts().all()).extracting(Draft::text).containsExactly(large);
        }
    }

    @Test
    void aWriteThatFailsLeavesNothing() {
        try (CurationStore store = CurationStore.open(folder.resolve("s.ttc"))) {
            assertThatThrownBy(() ->
                            store.write(transaction -> {
                                transaction.putDraft(draft("half"));
                                throw new IllegalStateException("stop");
                            }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(store.drafts().all()).isEmpty();
            assertThatThrownBy(() ->
                            store.write(outer ->
                                    store.write(inner -> {
                                        inner.putDraft(draft("x"));
                                        return 0;
                                    })))
                    .hasMessageContaining("a write within a write");
            assertThat(store.drafts().all()).isEmpty();
        }
    }

    @Test
    void draftsKeepTheTextToTheCharacterAndReplaceEachOther() {
        Path file = folder.resolve("s.ttc");
        String odd = "half \ud800, zero \u0000, line\r\nend";
        try (CurationStore store = CurationStore.open(file)) {
            keep(store, "first");
            keep(store, odd);
        }
        try (CurationStore store = CurationStore.open(file)) {
            assertThat(store.drafts().all()).containsExactly(draft(odd));
            store.write(transaction -> {
                transaction.deleteDraft(TARGET, Field.TEXT);
                return 0;
            });
            assertThat(store.drafts().all()).isEmpty();
        }
    }

    @Test
    void sourcesGroupsAndRevisionsCannotBeChangedEvenWithSql() throws SQLException {
        Path file = folder.resolve("s.ttc");
        CurationStore.open(file).close();
        execute(
                file,
                "INSERT INTO import VALUES (1, 'f', '', '', 0, 0, 0, 0, 0)",
                "INSERT INTO source VALUES (1, 'c', 1, 1, 1, 0, x'00', x'00')",
                "INSERT INTO revision_group VALUES (1, 'g', 'act', '', NULL, '', x'00')",
                "INSERT INTO revision VALUES ('r', 1, 'g', '', '', 'c', '', '', NULL, NULL, NULL,"
                        + " '', x'00')");
        for (String column :
                List.of("source SET raw", "revision_group SET title", "revision SET after")) {
            String table = column.substring(0, column.indexOf(' '));
            assertThatThrownBy(() -> execute(file, "DELETE FROM " + table))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("never deleted");
            assertThatThrownBy(() -> execute(file, "UPDATE " + column + " = 'x'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void aStoreInAFolderThatCannotBeWrittenIsRead() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path file = closed.resolve("s.ttc");
        try (CurationStore store = CurationStore.open(file)) {
            keep(store, "x");
        }
        org.junit.jupiter.api.Assumptions.assumeTrue(closed.toFile().setWritable(false));
        try {
            org.junit.jupiter.api.Assumptions.assumeFalse(Files.isWritable(closed));
            try (CurationStore store = CurationStore.openReadOnly(file)) {
                assertThat(store.drafts().all()).hasSize(1);
            }
            assertThatThrownBy(() -> CurationStore.open(file))
                    .hasMessageContaining("open the store read-only");
        } finally {
            assertThat(closed.toFile().setWritable(true)).isTrue();
        }
    }

    private static void keep(CurationStore store, String text) {
        store.write(transaction -> {
            transaction.putDraft(draft(text));
            return 0;
        });
    }

    private static Draft draft(String text) {
        return new Draft(TARGET, Field.TEXT, text, Instant.EPOCH);
    }

    private static void allowNoMorePages(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA page_count")) {
            rows.next();
            int pages = rows.getInt(1);
            statement.execute("PRAGMA max_page_count = " + pages);
        }
    }

    private static void execute(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static long number(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
