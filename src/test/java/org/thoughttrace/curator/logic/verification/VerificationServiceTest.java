package org.thoughttrace.curator.logic.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.SampleStore;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.model.Status;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/// Stores that somebody changed with SQL, as a flipped bit or a clumsy hand would, and the views
/// that people query.
class VerificationServiceTest {

    @TempDir Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void curateSomething() {
        file = folder.resolve("sample.ttc");
        try (Workspace workspace = SampleStore.open(folder)) {
            ThoughtRef thought = new ThoughtRef.Numbered(1, 1);
            SampleStore.apply(
                    workspace, new Act.SetThoughtText(SampleStore.FIRST, thought, "zebra words"));
            SampleStore.apply(workspace, new Act.AddTag(SampleStore.FIRST, "kept"));
            SampleStore.apply(workspace, new Act.AddTag(SampleStore.FIRST, "also"));
            SampleStore.apply(workspace, new Act.SetStatus(SampleStore.FIRST, Status.ACCEPTED));
        }
    }

    static Stream<String> damages() {
        return Stream.of(
                "UPDATE source SET raw = replace(raw, 'a', 'b') WHERE id = 3",
                "UPDATE source SET raw = CAST(substr(raw, 1, 40) || char(unicode(substr(raw, 41,"
                        + " 1)) + 1) || substr(raw, 42) AS BLOB) WHERE id = 4",
                "UPDATE source SET sha256 = x'00' WHERE id = 1",
                "UPDATE source SET conversation = 'user1' WHERE id = 2",
                "UPDATE revision SET after = '\"zebra wordt\"' WHERE field = 'text'",
                "UPDATE revision SET before = NULL WHERE field = 'text'",
                "UPDATE revision SET curator = 'Eve'",
                "UPDATE revision SET at = '2020-01-01T00:00:00Z'",
                "UPDATE revision SET counter = counter + 1",
                "UPDATE revision SET parents = 'x'",
                "UPDATE revision_group SET title = 'x'",
                "UPDATE revision_group SET kind = 'undo'");
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damageToWhatIsKeptIsFound(String sql) throws SQLException {
        change(sql);
        Verification found = verify();
        assertThat(found.damaged()).isNotEmpty();
        assertThat(found.isSound()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE conversation SET status = 'rejected' WHERE position = 2",
                "UPDATE message SET content = 'x' WHERE turn = 1",
                "UPDATE thought SET label = 'x' WHERE turn = 2",
                "DELETE FROM conversation_tag",
                "UPDATE field_state SET value = '\"x\"' WHERE field = 'text'",
                "INSERT INTO passage (rowid, text) VALUES (1, 'walrus')"
            })
    void stateThatDoesNotFollowIsFoundAndRebuilt(String sql) throws SQLException {
        change(sql);
        assertThat(verify().stateMatchesLog()).isFalse();
        try (Workspace workspace = Workspace.openExisting(file)) {
            workspace.verification().rebuild();
            assertThat(workspace.verification().verify().isSound()).isTrue();
        }
    }

    @Test
    void draftsAreNoPartOfTheState() {
        try (Workspace workspace = Workspace.openExisting(file)) {
            workspace
                    .drafts()
                    .keep(
                            new org.thoughttrace.curator.model.Target.OfMessage(
                                    SampleStore.FIRST, 1),
                            "half a senten");
            assertThat(workspace.verification().verify().isSound()).isTrue();
            workspace.verification().rebuild();
            assertThat(workspace.drafts().all())
                    .extracting(draft -> draft.text())
                    .containsExactly("half a senten");
            workspace.drafts().drop(workspace.drafts().all().getFirst().target());
            assertThat(workspace.drafts().all()).isEmpty();
        }
    }

    @Test
    void theViewsShowEffectiveValues() throws SQLException {
        assertThat(text("SELECT tags || '|' || status FROM conversation_view WHERE edited = 1"))
                .isEqualTo("also, kept|accepted");
        assertThat(text("SELECT count(*) FROM conversation_view")).isEqualTo("16");
        assertThat(
                        text(
                                "SELECT content || '|' || stage || '|' || kind || '|' || edited"
                                        + " FROM thought_view WHERE turn = 1 AND conversation = '"
                                        + SampleStore.FIRST
                                        + "'"))
                .isEqualTo("zebra words|early|reason|1");
        assertThat(
                        text(
                                "SELECT count(*) FROM thought_view t JOIN thought u USING (path,"
                                        + " turn) WHERE t.stage IS NULL"))
                .isEqualTo("0");
        assertThat(text("SELECT relation FROM message_view WHERE turn = 1 LIMIT 1"))
                .isEqualTo("first_request");
        assertThat(text("SELECT count(*) FROM passage WHERE passage MATCH 'zebra'")).isEqualTo("1");
    }

    private Verification verify() {
        try (Workspace workspace = Workspace.openReadOnly(file)) {
            return workspace.verification().verify();
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String table : new String[] {"source", "group", "revision"}) {
                statement.execute("DROP TRIGGER " + table + "_is_never_changed");
            }
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
