package org.thoughttrace.curator.store;

import org.sqlite.SQLiteErrorCode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Tells whether two files hold the same derived state, table by table.
final class StateComparison {

    private static final List<String> TABLES =
            List.of(
                    "field_state",
                    "conversation",
                    "message",
                    "thought",
                    "conversation_tag",
                    "flag",
                    "conversation_facts");

    private StateComparison() {}

    static List<String> differences(Connection connection, Path fresh) throws SQLException {
        attach(connection, fresh);
        try {
            List<String> different = new ArrayList<>();
            for (String table : TABLES) {
                if (differ(connection, "main." + table, "fresh." + table)) {
                    different.add(table);
                }
            }
            // The index is compared by its words: how often each occurs, in how many passages.
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "CREATE VIRTUAL TABLE temp.main_words USING fts5vocab (main, passage,"
                                + " row)");
                statement.execute(
                        "CREATE VIRTUAL TABLE temp.fresh_words"
                                + " USING fts5vocab (fresh, passage, row)");
            }
            if (differ(connection, "temp.main_words", "temp.fresh_words")) {
                different.add("passage");
            }
            return different;
        } finally {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP TABLE IF EXISTS temp.main_words");
                statement.execute("DROP TABLE IF EXISTS temp.fresh_words");
                statement.execute("DETACH fresh");
                statement.execute("PRAGMA query_only = ON");
            }
        }
    }

    static List<String> fileDamage(Connection connection) throws SQLException {
        List<String> damage = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("PRAGMA integrity_check(20)")) {
                while (rows.next()) {
                    if (!rows.getString(1).equals("ok")) {
                        damage.add(rows.getString(1));
                    }
                }
            }
            try (ResultSet rows = statement.executeQuery("PRAGMA foreign_key_check")) {
                while (rows.next()) {
                    damage.add("a row of " + rows.getString(1) + " refers to what is not there");
                }
            }
        } catch (SQLException failure) {
            if (StoreFile.code(failure) != SQLiteErrorCode.SQLITE_CORRUPT.code) {
                throw failure;
            }
            damage.add("it cannot be read to its end: " + failure.getMessage());
        }
        return damage;
    }

    private static void attach(Connection connection, Path fresh) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = OFF");
        }
        try (PreparedStatement statement = connection.prepareStatement("ATTACH ? AS fresh")) {
            statement.setString(1, fresh.toString());
            statement.execute();
        }
    }

    private static boolean differ(Connection connection, String one, String other)
            throws SQLException {
        return hasRows(connection, one, other) || hasRows(connection, other, one);
    }

    private static boolean hasRows(Connection connection, String one, String other)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT 1 FROM (SELECT * FROM "
                                        + one
                                        + " EXCEPT SELECT * FROM "
                                        + other
                                        + ") LIMIT 1")) {
            return rows.next();
        }
    }
}
