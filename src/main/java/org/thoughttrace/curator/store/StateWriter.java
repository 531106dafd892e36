package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Survey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/// Writes what stands now of a conversation into the state tables and the word index. Statements
/// are prepared once for the life of the writer: an import writes some tens of thousands of rows.
/// None of them is an INSERT OR REPLACE: SQLite puts a savepoint around one, and at each savepoint
/// FTS5 writes out what it has collected, which made an import three times as long.
final class StateWriter implements AutoCloseable {

    /// Bits of a row number for the turn or place: more than a line of 64 MiB can hold.
    private static final int PLACE_BITS = 25;

    private static final int MESSAGE = 0;
    private static final int THOUGHT = 1;
    private static final int SUMMARY = 2;
    private static final int EXPECTATION = 3;

    private static final int COVERAGE_TURNS = 200;
    private static final int TITLE_LENGTH = 160;

    private final Connection connection;
    private final List<PreparedStatement> statements = new ArrayList<>();
    private final PreparedStatement insertConversation;
    private final PreparedStatement insertMessage;
    private final PreparedStatement insertThought;
    private final PreparedStatement insertTag;
    private final PreparedStatement insertFlag;
    private final PreparedStatement insertPassage;

    StateWriter(Connection connection) throws SQLException {
        this.connection = connection;
        insertConversation =
                prepare(
                        "INSERT INTO conversation (position, id, participant, model,"
                                + " provider, created_at, updated_at, title, turns, thoughts,"
                                + " status, note, edited, open_flags, coverage, task_summary,"
                                + " task_expectation, age, gender, education, occupation,"
                                + " frequency, purposes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insertMessage =
                prepare(
                        "INSERT INTO message (id, conversation, turn, role, source_id,"
                                + " timestamp, stage, relation, edited, content)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insertThought =
                prepare(
                        "INSERT INTO thought (id, conversation, turn, place, path, kind, label,"
                                + " timestamp, edited, content)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insertTag =
                prepare(
                        "INSERT INTO conversation_tag (conversation, kind, value)"
                                + " VALUES (?, ?, ?)");
        insertFlag =
                prepare(
                        "INSERT INTO flag (id, conversation, turn, path, kind, severity, comment,"
                                + " span_start, span_end, resolved, curator, at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insertPassage = prepare("INSERT INTO passage (rowid, text) VALUES (?, ?)");
    }

    /// Empties every state table.
    static void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table :
                    List.of(
                            "field_state",
                            "conversation",
                            "message",
                            "thought",
                            "conversation_tag",
                            "flag")) {
                statement.execute("DELETE FROM " + table);
            }
            statement.execute("INSERT INTO passage (passage) VALUES ('delete-all')");
        }
    }

    /// Lets the word index collect much in memory before it writes: for imports and rebuilds.
    static void collectWords(Connection connection, int bytes) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "INSERT INTO passage (passage, rank) VALUES ('hashsize', ?)")) {
            statement.setInt(1, bytes);
            statement.execute();
        }
    }

    /// Writes a conversation that has no rows yet.
    void insert(long position, CuratedConversation conversation) throws SQLException {
        writeConversation(position, conversation);
        for (CuratedMessage message : conversation.messages()) {
            writeMessage(position, message);
            index(position, MESSAGE, message.turn(), message.content());
        }
        // In the order of the row numbers: a smaller one makes FTS5 write out what it has
        // collected.
        writeThoughts(position, conversation);
        index(position, SUMMARY, 1, conversation.source().taskSummary());
        index(position, EXPECTATION, 1, conversation.source().taskExpectation());
        writeTags(position, conversation);
        writeFlags(position, conversation);
        flush();
    }

    /// Writes a conversation anew; message rows and their words only where they changed.
    ///
    /// @param before what its rows say now
    void replace(long position, CuratedConversation before, CuratedConversation after)
            throws SQLException {
        delete("DELETE FROM conversation WHERE position = ?", position);
        writeConversation(position, after);
        if (before.source() != after.source() && !before.source().equals(after.source())) {
            delete("DELETE FROM message WHERE id BETWEEN ? AND ?", rows(position));
            delete("DELETE FROM passage WHERE rowid BETWEEN ? AND ?", passages(position, MESSAGE));
            delete("DELETE FROM passage WHERE rowid BETWEEN ? AND ?", passages(position, SUMMARY));
            delete(
                    "DELETE FROM passage WHERE rowid BETWEEN ? AND ?",
                    passages(position, EXPECTATION));
            for (CuratedMessage message : after.messages()) {
                writeMessage(position, message);
                index(position, MESSAGE, message.turn(), message.content());
            }
            index(position, SUMMARY, 1, after.source().taskSummary());
            index(position, EXPECTATION, 1, after.source().taskExpectation());
        } else {
            replaceChangedMessages(position, before, after);
        }
        List<CuratedThought> thoughts = thoughtsOf(after);
        if (!thoughtsOf(before).equals(thoughts)) {
            delete("DELETE FROM thought WHERE id BETWEEN ? AND ?", rows(position));
            delete("DELETE FROM passage WHERE rowid BETWEEN ? AND ?", passages(position, THOUGHT));
            writeThoughts(position, after);
        }
        if (!before.tags().equals(after.tags()) || !before.topics().equals(after.topics())) {
            delete("DELETE FROM conversation_tag WHERE conversation = ?", position);
            writeTags(position, after);
        }
        if (!before.flags().equals(after.flags())) {
            delete("DELETE FROM flag WHERE conversation = ?", position);
            writeFlags(position, after);
        }
        flush();
    }

    /// Runs the rows collected: the driver looks after its transaction once for all of them.
    private void flush() throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.executeBatch();
        }
    }

    private static List<CuratedThought> thoughtsOf(CuratedConversation conversation) {
        return conversation.messages().stream()
                .flatMap(message -> message.thoughts().stream())
                .toList();
    }

    private void replaceChangedMessages(
            long position, CuratedConversation before, CuratedConversation after)
            throws SQLException {
        for (CuratedMessage message : after.messages()) {
            CuratedMessage old = before.message(message.turn());
            boolean reworded = !old.content().equals(message.content());
            if (reworded) {
                long row = passage(position, MESSAGE, message.turn());
                delete("DELETE FROM passage WHERE rowid BETWEEN ? AND ?", row, row);
                index(position, MESSAGE, message.turn(), message.content());
            }
            if (reworded
                    || !old.stage().equals(message.stage())
                    || !java.util.Objects.equals(old.relation(), message.relation())
                    || old.isReworded() != message.isReworded()) {
                delete("DELETE FROM message WHERE id = ?", row(position, message.turn()));
                writeMessage(position, message);
            }
        }
    }

    private void writeConversation(long position, CuratedConversation curated) throws SQLException {
        Conversation source = curated.source();
        Survey survey = source.survey();
        Row row = new Row(insertConversation);
        row.number(position).text(source.id()).text(source.participant());
        row.text(source.modelName()).text(source.modelProvider());
        row.text(source.createdAt()).text(source.updatedAt()).text(title(curated));
        row.number(curated.messages().size()).number(curated.thoughtCount());
        row.text(curated.status().key()).text(curated.note()).flag(curated.isEdited());
        row.number(curated.openFlagCount()).text(coverage(curated));
        row.text(source.taskSummary()).text(source.taskExpectation());
        row.text(survey == null ? null : survey.age());
        row.text(survey == null ? null : survey.gender());
        row.text(survey == null ? null : survey.education());
        row.text(survey == null ? null : survey.occupation());
        row.text(survey == null ? null : survey.frequency());
        row.text(survey == null ? null : survey.purposes());
        row.write();
    }

    private void writeMessage(long position, CuratedMessage message) throws SQLException {
        String role = message.source().type();
        new Row(insertMessage)
                .number(row(position, message.turn()))
                .number(position)
                .number(message.turn())
                .text(role == null ? "" : role)
                .text(message.source().sourceId())
                .text(message.source().timestamp())
                .text(message.stage())
                .text(message.relation())
                .flag(message.isReworded())
                .text(message.content())
                .write();
    }

    private void writeThoughts(long position, CuratedConversation conversation)
            throws SQLException {
        int number = 0;
        for (CuratedMessage message : conversation.messages()) {
            int place = 0;
            for (CuratedThought thought : message.thoughts()) {
                number++;
                place++;
                new Row(insertThought)
                        .number(row(position, number))
                        .number(position)
                        .number(thought.turn())
                        .number(place)
                        .text(thought.id().path())
                        .text(thought.kind().key())
                        .text(thought.label())
                        .text(thought.timestamp())
                        .flag(thought.isEdited())
                        .text(thought.content())
                        .write();
                index(position, THOUGHT, number, thought.content());
            }
        }
    }

    private void writeTags(long position, CuratedConversation conversation) throws SQLException {
        for (String tag : conversation.tags()) {
            new Row(insertTag).number(position).text("tag").text(tag).write();
        }
        for (String topic : conversation.topics()) {
            new Row(insertTag).number(position).text("topic").text(topic).write();
        }
    }

    private void writeFlags(long position, CuratedConversation conversation) throws SQLException {
        for (Flag flag : conversation.flags()) {
            Row row = new Row(insertFlag);
            row.text(flag.id().toString()).number(position);
            row.numberOrNull(flag.turn() == 0 ? null : flag.turn()).text(flag.on().path());
            row.text(flag.kind()).text(flag.severity().key()).text(flag.comment());
            row.numberOrNull(flag.span() == null ? null : flag.span().start());
            row.numberOrNull(flag.span() == null ? null : flag.span().end());
            row.flag(!flag.isOpen()).text(flag.curator()).text(flag.at().toString());
            row.write();
        }
    }

    private void index(long position, int kind, int place, @Nullable String text)
            throws SQLException {
        if (text != null && !text.isEmpty()) {
            new Row(insertPassage).number(passage(position, kind, place)).text(text).write();
        }
    }

    private static String title(CuratedConversation conversation) {
        String title = conversation.title();
        return title.codePointCount(0, title.length()) <= TITLE_LENGTH
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE_LENGTH - 1)) + "…";
    }

    /// One character a turn: r for a reason, a for a reaction, b for both, a dot for none.
    private static String coverage(CuratedConversation conversation) {
        StringBuilder coverage = new StringBuilder();
        for (CuratedMessage message : conversation.messages()) {
            if (coverage.length() == COVERAGE_TURNS) {
                break;
            }
            boolean reason = false;
            boolean reaction = false;
            for (CuratedThought thought : message.thoughts()) {
                switch (thought.kind()) {
                    case REASON -> reason = true;
                    case REACTION -> reaction = true;
                }
            }
            coverage.append(reason ? (reaction ? 'b' : 'r') : (reaction ? 'a' : '.'));
        }
        return coverage.toString();
    }

    private static long row(long position, int place) {
        return position << PLACE_BITS | place;
    }

    private static long passage(long position, int kind, int place) {
        return (position << 2 | kind) << PLACE_BITS | place;
    }

    private static long[] rows(long position) {
        return new long[] {row(position, 0), row(position + 1, 0) - 1};
    }

    private static long[] passages(long position, int kind) {
        long first = passage(position, kind, 0);
        return new long[] {first, first + (1L << PLACE_BITS) - 1};
    }

    private void delete(String sql, long... keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < keys.length; i++) {
                statement.setLong(i + 1, keys[i]);
            }
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statements.add(statement);
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.close();
        }
    }

    /// Binds the columns of one row from left to right.
    private static final class Row {
        private final PreparedStatement statement;
        private int column;

        Row(PreparedStatement statement) {
            this.statement = statement;
        }

        Row text(@Nullable String text) throws SQLException {
            statement.setString(++column, text == null ? null : WellFormed.of(text));
            return this;
        }

        Row number(long number) throws SQLException {
            statement.setLong(++column, number);
            return this;
        }

        Row numberOrNull(@Nullable Integer number) throws SQLException {
            if (number == null) {
                statement.setNull(++column, Types.INTEGER);
                return this;
            }
            return number(number);
        }

        Row flag(boolean set) throws SQLException {
            return number(set ? 1 : 0);
        }

        void write() throws SQLException {
            statement.addBatch();
        }
    }
}
