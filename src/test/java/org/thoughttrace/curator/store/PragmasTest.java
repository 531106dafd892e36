package org.thoughttrace.curator.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The settings of SQLite that keep what was acknowledged, and that trust no file.
class PragmasTest {

    private static final String FULL = "2";

    @TempDir Path folder;

    @Test
    void whatWritesWaitsForTheDiskAndTrustsNoSchema() {
        try (CurationStore store = CurationStore.open(folder.resolve("s.ttc"))) {
            Database database = store.database();
            String journal = database.write(connection -> pragma(connection, "journal_mode"));
            String synchronous = database.write(connection -> pragma(connection, "synchronous"));
            assertThat(journal).isEqualTo("wal");
            assertThat(synchronous).isEqualTo(FULL);
            String trusted = database.write(connection -> pragma(connection, "trusted_schema"));
            String cells = database.write(connection -> pragma(connection, "cell_size_check"));
            assertThat(trusted).isEqualTo("0");
            assertThat(cells).isEqualTo("1");
        }
    }

    @Test
    void whatReadsTrustsNoSchemaAndCannotWrite() {
        try (CurationStore store = CurationStore.open(folder.resolve("s.ttc"))) {
            Database database = store.database();
            String trusted = database.read(connection -> pragma(connection, "trusted_schema"));
            String cells = database.read(connection -> pragma(connection, "cell_size_check"));
            String readsOnly = database.read(connection -> pragma(connection, "query_only"));
            assertThat(trusted).isEqualTo("0");
            assertThat(cells).isEqualTo("1");
            assertThat(readsOnly).isEqualTo("1");
        }
    }

    @Test
    void afterTidyingUpTheFileAloneHoldsEverything() throws Exception {
        Path file = folder.resolve("s.ttc");
        try (CurationStore store = CurationStore.open(file)) {
            store.database().checkpoint();
            assertThat(Files.size(folder.resolve("s.ttc-wal"))).isZero();
        }
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
            return rows.getString(1);
        }
    }
}
