package org.thoughttrace.curator.store;

import org.thoughttrace.curator.model.NamedThing;
import org.thoughttrace.curator.model.Value;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Reads what is kept under names and stands now: subsets, recipes. What is in them is text here; it
/// is understood above.
public final class NamedStore {

    // The place of a target is its kind, a slash and a UUID; "0" comes right after "/". The first
    // head is the one that shows, see FieldState.
    private static final String SELECT =
            "SELECT n.target, n.value, m.curator, m.counter, c.value, r.curator, r.at, r.counter"
                + " FROM field_state n JOIN revision m ON m.id = substr(n.heads, 1, 36) JOIN"
                + " field_state c ON c.conversation = '' AND c.target = n.target AND c.field ="
                + " 'content' JOIN revision r ON r.id = substr(c.heads, 1, 36) WHERE n.conversation"
                + " = '' AND n.target > ? AND n.target < ? AND n.field = 'name' AND n.value IS NOT"
                + " NULL AND c.value IS NOT NULL";

    private final Database database;
    private final String kind;

    /// @param kind how the paths of the targets begin, with the slash
    NamedStore(Database database, String kind) {
        this.database = database;
        this.kind = kind;
    }

    /// Something as it is kept.
    ///
    /// @param named what it is called
    /// @param content the text that the log holds
    /// @param curator who gave it this content
    /// @param at when that was
    /// @param counter the place of that in the log
    public record Kept(
            NamedThing named, String content, String curator, Instant at, long counter) {}

    /// All of them, in no order.
    public List<Kept> all() {
        return database.read(this::all);
    }

    private List<Kept> all(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setString(1, kind);
            statement.setString(2, kind.substring(0, kind.length() - 1) + "0");
            return all(statement);
        }
    }

    private List<Kept> all(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<Kept> found = new ArrayList<>();
            while (rows.next()) {
                String name = Value.textOf(ValueJson.read(rows.getString(2)));
                String content = Value.textOf(ValueJson.read(rows.getString(5)));
                if (name != null && content != null) {
                    found.add(
                            new Kept(
                                    new NamedThing(
                                            UUID.fromString(
                                                    rows.getString(1).substring(kind.length())),
                                            name,
                                            rows.getString(3),
                                            rows.getLong(4)),
                                    content,
                                    rows.getString(6),
                                    Instant.parse(rows.getString(7)),
                                    rows.getLong(8)));
                }
            }
            return found;
        }
    }
}
