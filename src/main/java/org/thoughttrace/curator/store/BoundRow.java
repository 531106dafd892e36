package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/// Binds the columns of one row from left to right.
final class BoundRow {

    private final PreparedStatement statement;
    private int column;

    BoundRow(PreparedStatement statement) {
        this.statement = statement;
    }

    BoundRow text(@Nullable String text) throws SQLException {
        statement.setString(++column, text == null ? null : WellFormed.of(text));
        return this;
    }

    BoundRow bytes(byte[] bytes) throws SQLException {
        statement.setBytes(++column, bytes);
        return this;
    }

    BoundRow number(long number) throws SQLException {
        statement.setLong(++column, number);
        return this;
    }

    BoundRow numberOrNull(@Nullable Integer number) throws SQLException {
        if (number == null) {
            statement.setNull(++column, Types.INTEGER);
            return this;
        }
        return number(number);
    }

    BoundRow flag(boolean set) throws SQLException {
        return number(set ? 1 : 0);
    }

    /// Adds it to the batch of its statement.
    void write() throws SQLException {
        statement.addBatch();
    }
}
