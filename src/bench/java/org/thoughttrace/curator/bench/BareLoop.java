package org.thoughttrace.curator.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/// The least that taking a file in can be: parse each line with Jackson, insert its rows and its
/// bytes with prepared statements in one transaction, and build the same word index. It checks
/// nothing, keeps no hash and no origin. Imports are measured against it.
final class BareLoop {

    private static final String[] SCHEMA = {
        "PRAGMA page_size = 8192",
        "PRAGMA synchronous = FULL",
        "CREATE TABLE source (id INTEGER PRIMARY KEY, raw BLOB NOT NULL)",
        "CREATE TABLE conversation (id INTEGER PRIMARY KEY, name TEXT, model TEXT, provider TEXT,"
                + " created_at TEXT, updated_at TEXT, summary TEXT, expectation TEXT)",
        "CREATE TABLE message (id INTEGER PRIMARY KEY, conversation INTEGER, turn INTEGER,"
                + " role TEXT, timestamp TEXT, content TEXT)",
        "CREATE TABLE thought (id INTEGER PRIMARY KEY, conversation INTEGER, turn INTEGER,"
                + " kind TEXT, label TEXT, timestamp TEXT, content TEXT)",
        "CREATE VIRTUAL TABLE passage USING fts5 (text, content = '', contentless_delete = 1,"
                + " tokenize = 'unicode61 remove_diacritics 2')",
        "INSERT INTO passage (passage, rank) VALUES ('hashsize', 67108864)"
    };

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final PreparedStatement source;
    private final PreparedStatement conversation;
    private final PreparedStatement message;
    private final PreparedStatement thought;
    private final PreparedStatement passage;
    private long passages;

    private BareLoop(Connection connection) throws SQLException {
        source = connection.prepareStatement("INSERT INTO source VALUES (?, ?)");
        conversation =
                connection.prepareStatement(
                        "INSERT INTO conversation VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        message = connection.prepareStatement("INSERT INTO message VALUES (NULL, ?, ?, ?, ?, ?)");
        thought =
                connection.prepareStatement("INSERT INTO thought VALUES (NULL, ?, ?, ?, ?, ?, ?)");
        passage = connection.prepareStatement("INSERT INTO passage (rowid, text) VALUES (?, ?)");
    }

    /// Takes a file into a new database.
    static Path run(Path file, Path database) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (String sql : SCHEMA) {
                statement.execute(sql);
            }
            statement.execute("BEGIN IMMEDIATE");
            new BareLoop(connection).readAll(file);
            statement.execute("COMMIT");
            return database;
        }
    }

    private void readAll(Path file) throws IOException, SQLException {
        byte[] all;
        try (InputStream in = Files.newInputStream(file)) {
            all = in.readAllBytes();
        }
        int start = 0;
        long number = 0;
        for (int i = 0; i <= all.length; i++) {
            if (i == all.length || all[i] == '\n') {
                if (i > start) {
                    byte[] line = new byte[i - start];
                    System.arraycopy(all, start, line, 0, line.length);
                    add(++number, line);
                }
                start = i + 1;
            }
        }
    }

    private void add(long number, byte[] line) throws SQLException {
        JsonNode root = mapper.readTree(line);
        source.setLong(1, number);
        source.setBytes(2, line);
        source.executeUpdate();
        conversation.setLong(1, number);
        conversation.setString(2, text(root, "id"));
        conversation.setString(3, text(root, "model_name"));
        conversation.setString(4, text(root, "model_provider"));
        conversation.setString(5, text(root, "created_at"));
        conversation.setString(6, text(root, "updated_at"));
        conversation.setString(7, text(root, "task_summary"));
        conversation.setString(8, text(root, "task_expectation"));
        conversation.executeUpdate();
        index(text(root, "task_summary"));
        index(text(root, "task_expectation"));
        int turn = 0;
        for (JsonNode each : root.path("messages")) {
            turn++;
            message.setLong(1, number);
            message.setInt(2, turn);
            message.setString(3, text(each, "type"));
            message.setString(4, text(each, "timestamp"));
            message.setString(5, text(each, "content"));
            message.executeUpdate();
            index(text(each, "content"));
            addThoughts(number, turn, "reason", each.path("reasons"));
            addThoughts(number, turn, "reaction", each.path("reactions"));
        }
    }

    private void addThoughts(long number, int turn, String kind, JsonNode thoughts)
            throws SQLException {
        for (JsonNode each : thoughts) {
            thought.setLong(1, number);
            thought.setInt(2, turn);
            thought.setString(3, kind);
            thought.setString(4, text(each, "label"));
            thought.setString(5, text(each, "timestamp"));
            thought.setString(6, text(each, "content"));
            thought.executeUpdate();
            index(text(each, "content"));
        }
    }

    private void index(String text) throws SQLException {
        passage.setLong(1, ++passages);
        passage.setString(2, text);
        passage.executeUpdate();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
