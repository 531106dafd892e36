package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Passage;
import org.thoughttrace.curator.model.Phrase;
import org.thoughttrace.curator.model.TextQuery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/// Finds texts by their words, as they stand now. A phrase may hold any characters: it reaches
/// SQLite as one quoted string, bound, and never as part of a statement. One without a letter or
/// digit stands nowhere.
public final class PassageStore {

    private static final int ROWS_AT_FIRST = 1024;

    private final Database database;

    PassageStore(Database database) {
        this.database = database;
    }

    /// All passages in which a phrase stands.
    public Passages matching(Phrase phrase) {
        return matching(TextQuery.anywhere(List.of(phrase)));
    }

    /// All passages that a query means.
    public Passages matching(TextQuery query) {
        return isOfNothing(query)
                ? new Passages(new long[0])
                : database.read(connection -> new Passages(rows(connection, query)));
    }

    /// How many passages a query means.
    public long count(TextQuery query) {
        if (isOfNothing(query)) {
            return 0;
        }
        return database.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(select("count(*)", query))) {
                statement.setString(1, words(query.anyOf()));
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() ? rows.getLong(1) : 0;
                }
            }
        });
    }

    /// The next passages that a query means; as fast on a great store as on a small one.
    ///
    /// @param after where the page before ended; null for the first
    /// @param limit how many at most
    public List<Passage> first(TextQuery query, @Nullable Passage after, int limit) {
        if (isOfNothing(query)) {
            return List.of();
        }
        String sql = select("rowid", query) + " AND rowid > ? ORDER BY rowid LIMIT ?";
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, words(query.anyOf()));
                statement.setLong(2, after == null ? -1 : PassageRow.of(after));
                statement.setInt(3, limit);
                try (ResultSet rows = statement.executeQuery()) {
                    List<Passage> passages = new ArrayList<>();
                    while (rows.next()) {
                        passages.add(PassageRow.read(rows.getLong(1)));
                    }
                    return passages;
                }
            }
        });
    }

    /// The text of a passage; empty when there is no such passage.
    public Optional<String> textOf(Passage passage) {
        return Optional.ofNullable(textsOf(List.of(passage)).get(passage));
    }

    /// The texts of passages, in the order asked for; without those that are not there.
    public Map<Passage, String> textsOf(Collection<Passage> passages) {
        return database.read(connection -> {
            Map<Passage, String> texts = new LinkedHashMap<>();
            try (TextStatements statements = new TextStatements(connection)) {
                for (Passage passage : passages) {
                    String text = statements.text(passage);
                    if (text != null) {
                        texts.put(passage, text);
                    }
                }
            }
            return texts;
        });
    }

    private static boolean isOfNothing(TextQuery query) {
        return query.anyOf().isEmpty() || query.in().isEmpty();
    }

    private static long[] rows(Connection connection, TextQuery query) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(select("rowid", query) + " ORDER BY rowid")) {
            statement.setString(1, words(query.anyOf()));
            try (ResultSet rows = statement.executeQuery()) {
                long[] found = new long[ROWS_AT_FIRST];
                int count = 0;
                while (rows.next()) {
                    if (count == found.length) {
                        found = Arrays.copyOf(found, count * 2);
                    }
                    found[count++] = rows.getLong(1);
                }
                return Arrays.copyOf(found, count);
            }
        }
    }

    private static String select(String what, TextQuery query) {
        String sql = "SELECT " + what + " FROM passage WHERE passage MATCH ?";
        if (query.in().size() == Passage.Kind.values().length) {
            return sql;
        }
        StringJoiner kinds = new StringJoiner(" OR ", sql + " AND (", ")");
        for (Passage.Kind kind : query.in()) {
            long row = PassageRow.of(0, kind, 1);
            kinds.add(
                    switch (kind) {
                        case MESSAGE, THOUGHT ->
                                "rowid >> %d & 3 = %d"
                                        .formatted(
                                                PassageRow.PLACE_BITS,
                                                row >> PassageRow.PLACE_BITS);
                        case SUMMARY, EXPECTATION, NOTE ->
                                "rowid & %d = %d"
                                        .formatted(
                                                PassageRow.of(1, Passage.Kind.MESSAGE, 0) - 1, row);
                    });
        }
        return kinds.toString();
    }

    /// Phrases in the language of FTS5, of which quoted strings, `*` and OR are used. A NUL would
    /// end it; it separates words like a space.
    static String words(List<Phrase> phrases) {
        StringJoiner words = new StringJoiner(" OR ");
        for (Phrase phrase : phrases) {
            String text = WellFormed.of(phrase.text()).replace('\0', ' ').replace("\"", "\"\"");
            words.add(
                    switch (phrase.ending()) {
                        case WHOLE -> '"' + text + '"';
                        case PREFIX -> '"' + text + "\" *";
                    });
        }
        return words.toString();
    }

    /// The statements that look one text up, each prepared when it is first needed.
    private static final class TextStatements implements AutoCloseable {
        private final Connection connection;
        private final Map<Passage.Kind, PreparedStatement> statements =
                new EnumMap<>(Passage.Kind.class);

        TextStatements(Connection connection) {
            this.connection = connection;
        }

        @Nullable String text(Passage passage) throws SQLException {
            PreparedStatement statement = statements.get(passage.kind());
            if (statement == null) {
                statement = connection.prepareStatement(sql(passage.kind()));
                statements.put(passage.kind(), statement);
            }
            statement.setLong(
                    1,
                    switch (passage.kind()) {
                        case MESSAGE, THOUGHT ->
                                PassageRow.inTable(passage.position(), passage.place());
                        case SUMMARY, EXPECTATION, NOTE -> passage.position();
                    });
            try (ResultSet rows = statement.executeQuery()) {
                String text = rows.next() ? rows.getString(1) : null;
                return text == null || text.isEmpty() ? null : text;
            }
        }

        private static String sql(Passage.Kind kind) {
            return switch (kind) {
                case MESSAGE -> "SELECT content FROM message WHERE id = ?";
                case THOUGHT -> "SELECT content FROM thought WHERE id = ?";
                case SUMMARY -> "SELECT task_summary FROM conversation WHERE position = ?";
                case EXPECTATION -> "SELECT task_expectation FROM conversation WHERE position = ?";
                case NOTE -> "SELECT note FROM conversation WHERE position = ?";
            };
        }

        @Override
        public void close() throws SQLException {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
        }
    }
}
