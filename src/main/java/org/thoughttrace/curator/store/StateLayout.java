package org.thoughttrace.curator.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Which version of the program's rules the derived tables follow. A migration changes the tables;
/// what belongs into them only the whole program can tell, from sources and log.
final class StateLayout {

    /// To be raised when the state tables are to hold anything more, or anything else. 2 added the
    /// packed facts, and the curator's note to the word index; 3 added to them when a thought was
    /// written, 4 whether a conversation has other branches;
    /// 5 orders what curators added by counter, and keeps that with each field; 6 leaves a thought that
    /// was moved to a turn which is not there where it was.
    static final int NEWEST = 6;

    /// Of stores made before it was kept.
    private static final int FIRST = 1;

    private static final String NAME = "state_layout";

    private StateLayout() {}

    static boolean isOutdated(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT value FROM store_info WHERE name = ?")) {
            statement.setString(1, NAME);
            try (ResultSet rows = statement.executeQuery()) {
                return (rows.next() ? rows.getInt(1) : FIRST) < NEWEST;
            }
        }
    }

    /// Says that the state tables are as this program writes them.
    static void record(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "INSERT OR REPLACE INTO store_info (name, value) VALUES (?, ?)")) {
            statement.setString(1, NAME);
            statement.setString(2, Integer.toString(NEWEST));
            statement.executeUpdate();
        }
    }
}
