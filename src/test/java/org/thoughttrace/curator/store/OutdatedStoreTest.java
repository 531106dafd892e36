package org.thoughttrace.curator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thoughttrace.curator.SampleStore.FIRST;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.Passage;
import org.thoughttrace.curator.model.Phrase;
import org.thoughttrace.curator.model.Revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// A store that the first version of the program wrote: without facts, and without the notes in
/// the word index.
class OutdatedStoreTest {

    private static final Phrase WALRUS = new Phrase("walrus", Phrase.Ending.WHOLE);

    @TempDir private Path folder;
    private Path file = Path.of("");
    private long position;
    private List<Revision> log = List.of();

    @BeforeEach
    void makeStoreOfTheFirstLayout() throws SQLException {
        try (Workspace workspace = SampleStore.open(folder)) {
            file = workspace.file();
            SampleStore.apply(workspace, new Act.SetNote(FIRST, "ask the walrus"));
            SampleStore.apply(workspace, new Act.AddTag(FIRST, "kept"));
            position = workspace.library().summary(FIRST).orElseThrow().position();
        }
        try (CurationStore store = CurationStore.openReadOnly(file)) {
            log = store.log().ofConversation(FIRST);
        }
        execute(
                "DELETE FROM passage WHERE rowid = "
                        + PassageRow.of(position, Passage.Kind.NOTE, 1),
                "DROP TABLE vanished",
                "ALTER TABLE field_state DROP COLUMN since",
                "DROP TABLE bundle",
                "DROP TABLE merge",
                "DROP INDEX field_in_conflict",
                "DROP TABLE conversation_facts",
                "DROP INDEX revision_by_curator",
                "DELETE FROM store_info WHERE name = 'state_layout'",
                "PRAGMA user_version = 1");
    }

    @Test
    void openedToWorkInItIsBroughtUpToDateOnce() {
        Workspace.openExisting(file).close();
        assertUpToDate();
        try (CurationStore store = CurationStore.open(file)) {
            assertThat(store.isOutdated()).isFalse();
        }
    }

    @Test
    void openedToLookIsBroughtUpToDateFirst() {
        try (Workspace workspace = Workspace.openReadOnly(file)) {
            assertThat(workspace.isReadOnly()).isTrue();
            assertThat(workspace.verification().verify().isSound()).isTrue();
        }
        assertUpToDate();
    }

    @Test
    void isNotReadAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> CurationStore.openReadOnly(file))
                .isInstanceOf(OutdatedStoreException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aCrashBetweenNewTablesAndNewStateIsMadeGood() {
        try (CurationStore store = CurationStore.open(file)) {
            assertThat(store.isOutdated()).isTrue();
        }
        assertThatThrownBy(() -> CurationStore.openReadOnly(file))
                .isInstanceOf(OutdatedStoreException.class);
        Workspace.openReadOnly(file).close();
        assertUpToDate();
    }

    @Test
    void whileAnotherHasItOpenTheReasonIsSaid() {
        try (CurationStore other = CurationStore.open(file)) {
            assertThat(other.isOutdated()).isTrue();
            assertThatThrownBy(() -> Workspace.openReadOnly(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("older version")
                    .hasMessageContaining("is open in this program already");
        }
    }

    @Test
    void damageIsSaidAndTheStoreIsLetGo() throws SQLException {
        execute(
                "DROP TRIGGER source_is_never_changed",
                "UPDATE source SET raw = x'7B' WHERE id = 3");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> Workspace.openExisting(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("older version")
                    .hasMessageContaining("damaged");
        }
        try (CurationStore store = CurationStore.open(file)) {
            assertThat(store.isOutdated()).isTrue();
            assertThat(store.state().summaries()).hasSize(16);
        }
    }

    @Test
    void factsPackedInAnotherWayAreMadeAnew() throws SQLException {
        Workspace.openExisting(file).close();
        execute(
                "UPDATE conversation_facts SET facts = x'00'",
                "UPDATE store_info SET value = '2' WHERE name = 'state_layout'");
        Workspace.openExisting(file).close();
        assertUpToDate();
    }

    @Test
    void aNewStoreIsUpToDate() {
        try (CurationStore store = CurationStore.open(folder.resolve("new.ttc"))) {
            assertThat(store.isOutdated()).isFalse();
        }
    }

    private void assertUpToDate() {
        try (CurationStore store = CurationStore.openReadOnly(file)) {
            assertThat(store.facts().all()).hasSize(16);
            assertThat(store.facts().of(List.of(position)).getFirst().tags())
                    .containsExactly("kept");
            assertThat(store.facts().of(List.of(position)).getFirst().curators())
                    .containsExactly(SampleStore.CURATOR);
            assertThat(store.passages().matching(WALRUS).size()).isEqualTo(1);
            assertThat(store.log().ofConversation(FIRST)).isEqualTo(log);
        }
        try (Workspace workspace = Workspace.openExisting(file)) {
            assertThat(workspace.verification().verify().isSound()).isTrue();
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
