package org.thoughttrace.curator.store;

import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.Passage;
import org.thoughttrace.curator.model.Survey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Writes what stands now of a conversation into the state tables and the word index. Statements
/// are prepared once for the life of the writer: an import writes some tens of thousands of rows.
/// None of them is an INSERT OR REPLACE: SQLite puts a savepoint around one, and at each savepoint
/// FTS5 writes out what it has collected, which made an import three times as long.
final class StateWriter implements AutoCloseable {

    private final Connection connection;
    private final List<PreparedStatement> statements = new ArrayList<>();
    private final Map<String, PreparedStatement> deletes = new HashMap<>();
    private final PreparedStatement insertConversation;
    private final PreparedStatement insertMessage;
    private final PreparedStatement insertThought;
    private final PreparedStatement insertTag;
    private final PreparedStatement insertFlag;
    private final PreparedStatement insertFacts;
    private final PassageWriter passages;

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
        insertFacts = prepare("INSERT INTO conversation_facts (position, facts) VALUES (?, ?)");
        passages = new PassageWriter(connection);
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
                            "flag",
                            "conversation_facts")) {
                statement.execute("DELETE FROM " + table);
            }
        }
        PassageWriter.clear(connection);
    }

    /// Writes a conversation that has no rows yet.
    void insert(long position, CuratedConversation conversation) throws SQLException {
        writeConversation(position, conversation);
        writeMessages(position, conversation);
        // In the order of the numbers of passages, as their writer wants them.
        writeThoughts(position, conversation);
        Conversation source = conversation.source();
        passages.add(position, Passage.Kind.SUMMARY, 1, source.taskSummary());
        passages.add(position, Passage.Kind.NOTE, 1, conversation.note());
        passages.add(position, Passage.Kind.EXPECTATION, 1, source.taskExpectation());
        writeTags(position, conversation);
        writeFlags(position, conversation);
        flush();
    }

    /// Writes a conversation anew; message rows and words only where they changed.
    ///
    /// @param before what its rows say now
    void replace(long position, CuratedConversation before, CuratedConversation after)
            throws SQLException {
        delete("DELETE FROM conversation WHERE position = ?", position);
        delete("DELETE FROM conversation_facts WHERE position = ?", position);
        writeConversation(position, after);
        if (before.source() != after.source() && !before.source().equals(after.source())) {
            replaceSource(position, after);
        } else {
            replaceChangedMessages(position, before, after);
        }
        List<CuratedThought> thoughts = thoughtsOf(after);
        if (!thoughtsOf(before).equals(thoughts)) {
            delete("DELETE FROM thought WHERE id BETWEEN ? AND ?", rows(position));
            passages.removeAll(position, Passage.Kind.THOUGHT);
            writeThoughts(position, after);
        }
        if (!before.note().equals(after.note())) {
            passages.remove(position, Passage.Kind.NOTE, 1);
            passages.add(position, Passage.Kind.NOTE, 1, after.note());
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
        passages.flush();
    }

    private static List<CuratedThought> thoughtsOf(CuratedConversation conversation) {
        return conversation.messages().stream()
                .flatMap(message -> message.thoughts().stream())
                .toList();
    }

    private void replaceSource(long position, CuratedConversation after) throws SQLException {
        delete("DELETE FROM message WHERE id BETWEEN ? AND ?", rows(position));
        passages.removeAll(position, Passage.Kind.MESSAGE);
        passages.remove(position, Passage.Kind.SUMMARY, 1);
        passages.remove(position, Passage.Kind.EXPECTATION, 1);
        writeMessages(position, after);
        passages.add(position, Passage.Kind.SUMMARY, 1, after.source().taskSummary());
        passages.add(position, Passage.Kind.EXPECTATION, 1, after.source().taskExpectation());
    }

    private void replaceChangedMessages(
            long position, CuratedConversation before, CuratedConversation after)
            throws SQLException {
        for (CuratedMessage message : after.messages()) {
            CuratedMessage old = before.message(message.turn());
            boolean reworded = !old.content().equals(message.content());
            if (reworded) {
                passages.remove(position, Passage.Kind.MESSAGE, message.turn());
                indexMessage(position, message);
            }
            if (reworded
                    || !old.stage().equals(message.stage())
                    || !Objects.equals(old.relation(), message.relation())
                    || old.isReworded() != message.isReworded()) {
                delete(
                        "DELETE FROM message WHERE id = ?",
                        PassageRow.inTable(position, message.turn()));
                writeMessage(position, message);
            }
        }
    }

    private void writeConversation(long position, CuratedConversation curated) throws SQLException {
        Conversation source = curated.source();
        Survey survey = source.survey();
        BoundRow row = new BoundRow(insertConversation);
        row.number(position).text(source.id()).text(source.participant());
        row.text(source.modelName()).text(source.modelProvider());
        row.text(source.createdAt()).text(source.updatedAt()).text(ListColumns.title(curated));
        row.number(curated.messages().size()).number(curated.thoughtCount());
        row.text(curated.status().key()).text(curated.note()).flag(curated.isEdited());
        row.number(curated.openFlagCount()).text(ListColumns.coverage(curated));
        row.text(source.taskSummary()).text(source.taskExpectation());
        row.text(survey == null ? null : survey.age());
        row.text(survey == null ? null : survey.gender());
        row.text(survey == null ? null : survey.education());
        row.text(survey == null ? null : survey.occupation());
        row.text(survey == null ? null : survey.frequency());
        row.text(survey == null ? null : survey.purposes());
        row.write();
        ConversationFacts facts = ConversationFacts.of(position, curated);
        new BoundRow(insertFacts).number(position).bytes(FactsCodec.encode(facts)).write();
    }

    private void writeMessages(long position, CuratedConversation conversation)
            throws SQLException {
        for (CuratedMessage message : conversation.messages()) {
            writeMessage(position, message);
            indexMessage(position, message);
        }
    }

    private void indexMessage(long position, CuratedMessage message) throws SQLException {
        passages.add(position, Passage.Kind.MESSAGE, message.turn(), message.content());
    }

    private void writeMessage(long position, CuratedMessage message) throws SQLException {
        String role = message.source().type();
        new BoundRow(insertMessage)
                .number(PassageRow.inTable(position, message.turn()))
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
                new BoundRow(insertThought)
                        .number(PassageRow.inTable(position, number))
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
                passages.add(position, Passage.Kind.THOUGHT, number, thought.content());
            }
        }
    }

    private void writeTags(long position, CuratedConversation conversation) throws SQLException {
        for (String tag : conversation.tags()) {
            new BoundRow(insertTag).number(position).text("tag").text(tag).write();
        }
        for (String topic : conversation.topics()) {
            new BoundRow(insertTag).number(position).text("topic").text(topic).write();
        }
    }

    private void writeFlags(long position, CuratedConversation conversation) throws SQLException {
        for (Flag flag : conversation.flags()) {
            BoundRow row = new BoundRow(insertFlag);
            row.text(flag.id().toString()).number(position);
            row.numberOrNull(flag.turn() == 0 ? null : flag.turn()).text(flag.on().path());
            row.text(flag.kind()).text(flag.severity().key()).text(flag.comment());
            row.numberOrNull(flag.span() == null ? null : flag.span().start());
            row.numberOrNull(flag.span() == null ? null : flag.span().end());
            row.flag(!flag.isOpen()).text(flag.curator()).text(flag.at().toString());
            row.write();
        }
    }

    private static long[] rows(long position) {
        return new long[] {
            PassageRow.inTable(position, 0), PassageRow.inTable(position + 1, 0) - 1
        };
    }

    private void delete(String sql, long... keys) throws SQLException {
        PreparedStatement statement = deletes.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            deletes.put(sql, statement);
        }
        for (int i = 0; i < keys.length; i++) {
            statement.setLong(i + 1, keys[i]);
        }
        statement.executeUpdate();
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
        for (PreparedStatement statement : deletes.values()) {
            statement.close();
        }
        passages.close();
    }
}
