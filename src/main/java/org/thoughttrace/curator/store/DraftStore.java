package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Draft;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Text that was typed and is not yet an act. Beside the log, not in it, and not derived from it.
public final class DraftStore {

    private final Database database;

    DraftStore(Database database) {
        this.database = database;
    }

    /// All drafts, the one kept last first.
    public List<Draft> all() {
        return database.read(connection -> {
            try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "SELECT conversation, target, field, text, at"
                                            + " FROM draft ORDER BY at DESC, 1, 2, 3");
                    ResultSet rows = statement.executeQuery()) {
                List<Draft> drafts = new ArrayList<>();
                while (rows.next()) {
                    read(rows).ifPresent(drafts::add);
                }
                return drafts;
            }
        });
    }

    private static Optional<Draft> read(ResultSet rows) throws SQLException {
        String conversation = rows.getString(1);
        String text = Value.textOf(ValueJson.read(rows.getString(4)));
        return text == null
                ? Optional.empty()
                : Optional.of(
                        new Draft(
                                Target.parse(
                                        conversation.isEmpty() ? null : conversation,
                                        rows.getString(2)),
                                new Field(rows.getString(3)),
                                text,
                                Instant.parse(rows.getString(5))));
    }

    static void put(Connection connection, Draft draft) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "INSERT OR REPLACE INTO draft (conversation, target, field, text, at)"
                                + " VALUES (?, ?, ?, ?, ?)")) {
            bindKey(statement, draft.target(), draft.field());
            statement.setString(4, ValueJson.write(new Value.Text(draft.text())));
            statement.setString(5, draft.at().toString());
            statement.executeUpdate();
        }
    }

    static void delete(Connection connection, Target target, Field field) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "DELETE FROM draft WHERE conversation = ? AND target = ? AND field = ?")) {
            bindKey(statement, target, field);
            statement.executeUpdate();
        }
    }

    private static void bindKey(PreparedStatement statement, Target target, Field field)
            throws SQLException {
        @Nullable String conversation = target.conversation();
        statement.setString(1, conversation == null ? "" : conversation);
        statement.setString(2, target.path());
        statement.setString(3, field.name());
    }
}
