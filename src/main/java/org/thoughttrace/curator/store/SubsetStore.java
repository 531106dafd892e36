package org.thoughttrace.curator.store;

import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Reads the named subsets that stand now. What is in them is text here; it is understood above.
public final class SubsetStore {

    // The place of a subset's target is "subset/" and its UUID; "0" comes right after "/". The
    // first
    // head is the one that shows, see FieldState.
    private static final String SELECT =
            "SELECT n.target, n.value, c.value, r.curator, r.at, r.counter FROM field_state n JOIN"
                    + " field_state c ON c.conversation = '' AND c.target = n.target AND c.field ="
                    + " 'content' JOIN revision r ON r.id = substr(c.heads, 1, 36) WHERE"
                    + " n.conversation = '' AND n.target > 'subset/' AND n.target < 'subset0' AND"
                    + " n.field = 'name' AND n.value IS NOT NULL AND c.value IS NOT NULL";

    private final Database database;

    SubsetStore(Database database) {
        this.database = database;
    }

    /// A subset as it is kept.
    ///
    /// @param content the text that the log holds
    /// @param curator who gave it this content
    /// @param at when that was
    /// @param counter the place of that in the log
    public record Kept(
            UUID id, String name, String content, String curator, Instant at, long counter) {}

    /// All of them, in no order.
    public List<Kept> all() {
        return database.read(SubsetStore::all);
    }

    private static List<Kept> all(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT);
                ResultSet rows = statement.executeQuery()) {
            List<Kept> subsets = new ArrayList<>();
            while (rows.next()) {
                String name = Value.textOf(ValueJson.read(rows.getString(2)));
                String content = Value.textOf(ValueJson.read(rows.getString(3)));
                if (name != null
                        && content != null
                        && Target.parse(null, rows.getString(1))
                                instanceof Target.OfSubset(UUID id)) {
                    subsets.add(
                            new Kept(
                                    id,
                                    name,
                                    content,
                                    rows.getString(4),
                                    Instant.parse(rows.getString(5)),
                                    rows.getLong(6)));
                }
            }
            return subsets;
        }
    }
}
