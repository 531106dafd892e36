package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// The statements of one write transaction, each prepared once however often it runs: an act on ten
/// thousand conversations runs the same few.
final class Statements implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private @Nullable StateWriter state;

    Statements(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /// The statement of this text. Rows it gave must have been read before it is asked for again.
    PreparedStatement of(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    /// The writer of what stands now.
    StateWriter state() throws SQLException {
        StateWriter known = state;
        if (known == null) {
            known = new StateWriter(connection);
            state = known;
        }
        return known;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        if (state != null) {
            state.close();
        }
    }
}
