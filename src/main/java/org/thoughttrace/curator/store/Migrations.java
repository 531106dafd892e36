package org.thoughttrace.curator.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Brings a store file to the newest layout. Each step is a numbered SQL file; the number of the
/// last one applied is SQLite's own `user_version`, written in the same transaction as the step.
final class Migrations {

    private static final List<String> STEPS =
            List.of(
                    "0001-first-store.sql",
                    "0002-facts.sql",
                    "0003-merges.sql",
                    "0004-bundles.sql",
                    "0005-since.sql",
                    "0006-vanished.sql");

    private Migrations() {}

    /// The layout this program writes.
    static int newest() {
        return STEPS.size();
    }

    /// The layout of a file; 0 for an empty one.
    static int versionOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /// Applies the steps that a file lacks, each in a transaction of its own.
    static void apply(Connection connection) throws SQLException {
        for (int version = versionOf(connection); version < STEPS.size(); version++) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                try {
                    for (String sql : statementsOf(STEPS.get(version))) {
                        statement.execute(sql);
                    }
                    statement.execute("PRAGMA user_version = " + (version + 1));
                    statement.execute("COMMIT");
                } catch (SQLException failure) {
                    rollBack(statement, failure);
                    throw failure;
                }
            }
        }
    }

    private static void rollBack(Statement statement, SQLException failure) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            failure.addSuppressed(alreadyRolledBack);
        }
    }

    private static List<String> statementsOf(String step) {
        try (InputStream in =
                Migrations.class.getResourceAsStream("/org/thoughttrace/curator/store/" + step)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + step);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> statements = new ArrayList<>();
            for (String part : text.split("\n;\n", -1)) {
                if (!part.isBlank()) {
                    statements.add(part);
                }
            }
            return statements;
        } catch (IOException unreadable) {
            throw new IllegalStateException("the program cannot read its file " + step, unreadable);
        }
    }
}
