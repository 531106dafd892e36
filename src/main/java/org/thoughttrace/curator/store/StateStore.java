package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Totals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Reads what stands now: the tables that follow from sources and log.
public final class StateStore {

    private static final String SUMMARY =
            "SELECT position, id, title, model, turns, thoughts, status, open_flags, edited,"
                    + " coverage FROM conversation ";

    private static final String SELECT_FIELD =
            "SELECT target, field, value, heads, conflicting, since FROM field_state ";

    private final Database database;

    StateStore(Database database) {
        this.database = database;
    }

    /// All conversations in the order of import.
    public List<ConversationSummary> summaries() {
        return database.read(connection -> {
            try (PreparedStatement statement =
                            connection.prepareStatement(SUMMARY + "ORDER BY position");
                    ResultSet rows = statement.executeQuery()) {
                Set<String> open = Set.copyOf(SourceStore.openVersions(connection));
                List<ConversationSummary> summaries = new ArrayList<>();
                while (rows.next()) {
                    summaries.add(summary(rows, open.contains(rows.getString(2))));
                }
                return summaries;
            }
        });
    }

    /// True when there is no conversation.
    public boolean isEmpty() {
        return database.read(connection -> {
            try (PreparedStatement statement =
                            connection.prepareStatement("SELECT 1 FROM conversation LIMIT 1");
                    ResultSet rows = statement.executeQuery()) {
                return !rows.next();
            }
        });
    }

    /// One conversation of the list.
    public Optional<ConversationSummary> summary(String conversation) {
        return database.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(SUMMARY + "WHERE id = ?")) {
                statement.setString(1, conversation);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next()
                            ? Optional.of(
                                    summary(
                                            rows,
                                            SourceStore.choice(connection, conversation).isOpen()))
                            : Optional.<ConversationSummary>empty();
                }
            }
        });
    }

    /// The fields of a conversation, or of the store itself, that revisions have set.
    ///
    /// @param conversation null for the store itself
    public List<FieldState> fields(@Nullable String conversation) {
        return database.read(connection -> fields(connection, conversation));
    }

    /// One field; empty when no revision set it.
    public Optional<FieldState> field(Target target, Field field) {
        return database.read(connection -> {
            try (Statements statements = new Statements(connection)) {
                return field(statements, target, field);
            }
        });
    }

    /// The review assignments, those taken away as well.
    public List<FieldState> assignmentFields() {
        return database.read(StateStore::assignmentFields);
    }

    /// What says that curators have seen something, taken back as well.
    public List<FieldState> seenFields() {
        return database.read(connection -> fieldsOfStore(connection, "seen"));
    }

    /// The fields that two curators set to different values: of the store, then of conversations by
    /// their ids.
    public List<FieldState> inConflict() {
        return database.read(StateStore::inConflict);
    }

    /// The conversations that may have a field which does not show, since their source or their log
    /// lacks what it is about; few others, and in the order of import.
    public List<String> conversationsThatMayHide() {
        return database.read(UnshownFields::conversations);
    }

    /// All fields, of any target, whose names begin so.
    public List<FieldState> fieldsBeginning(String beginning) {
        return database.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            "SELECT target, field, value, heads, conflicting, since, conversation"
                                    + " FROM field_state WHERE substr(field, 1, ?) = ?")) {
                statement.setInt(1, beginning.length());
                statement.setString(2, beginning);
                try (ResultSet rows = statement.executeQuery()) {
                    List<FieldState> fields = new ArrayList<>();
                    while (rows.next()) {
                        String conversation = rows.getString(7);
                        fields.add(field(rows, conversation.isEmpty() ? null : conversation));
                    }
                    return fields;
                }
            }
        });
    }

    /// Totals over all conversations.
    public Totals totals() {
        return database.read(connection -> {
            try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "SELECT count(DISTINCT participant), count(*), sum(turns),"
                                            + " sum(thoughts) FROM conversation");
                    ResultSet rows = statement.executeQuery()) {
                rows.next();
                return new Totals(
                        null, rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getLong(4));
            }
        });
    }

    /// The ids of conversations that use a value of a column of the scheme.
    public List<String> conversationsUsing(SchemeUse use, String key) {
        return database.read(connection -> conversationsUsing(connection, use, key));
    }

    /// Where a key of the label scheme can be in use. A computed stage is no use of it: it is what
    /// the rule makes of the stages there are.
    public enum SchemeUse {
        REASON("thought u ON c.position = u.conversation", "u.kind = 'reason' AND u.label = ?1"),
        REACTION(
                "thought u ON c.position = u.conversation", "u.kind = 'reaction' AND u.label = ?1"),
        STAGE(
                "field_state u ON c.id = u.conversation",
                "u.value IS NOT NULL AND (u.field = 'boundary/' || ?1"
                        + " OR u.field = 'stage' AND u.value = json_quote(?1))"),
        RELATION("message u ON c.position = u.conversation", "u.relation = ?1"),
        /// A subtopic uses the topic it belongs to.
        TOPIC(
                "conversation_tag u ON c.position = u.conversation",
                "u.kind = 'topic' AND substr(u.value || '/', 1, length(?1) + 1) = ?1 || '/'"),
        FLAG_KIND("flag u ON c.position = u.conversation", "u.kind = ?1");

        private final String sql;

        SchemeUse(String join, String condition) {
            sql =
                    "SELECT DISTINCT c.id, c.position FROM conversation c JOIN "
                            + join
                            + " WHERE "
                            + condition
                            + " ORDER BY c.position";
        }
    }

    static List<String> conversationsUsing(Connection connection, SchemeUse use, String key)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(use.sql)) {
            statement.setString(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                List<String> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
                return ids;
            }
        }
    }

    static List<FieldState> fields(Connection connection, @Nullable String conversation)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(SELECT_FIELD + "WHERE conversation = ?")) {
            statement.setString(1, conversation == null ? "" : conversation);
            return fields(statement, conversation);
        }
    }

    static List<FieldState> inConflict(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT target, field, value, heads, conflicting, since,"
                                    + " conversation FROM field_state WHERE conflicting ORDER BY"
                                    + " conversation, target, field");
                ResultSet rows = statement.executeQuery()) {
            List<FieldState> fields = new ArrayList<>();
            while (rows.next()) {
                String conversation = rows.getString(7);
                fields.add(field(rows, conversation.isEmpty() ? null : conversation));
            }
            return fields;
        }
    }

    /// The fields of this name of all that belongs to no conversation.
    static List<FieldState> storeFields(Statements statements, Field field) throws SQLException {
        PreparedStatement statement =
                statements.of(SELECT_FIELD + "WHERE conversation = '' AND field = ?");
        statement.setString(1, field.name());
        return fields(statement, null);
    }

    /// The review assignments, those taken away as well.
    static List<FieldState> assignmentFields(Connection connection) throws SQLException {
        return fieldsOfStore(connection, "assignment");
    }

    /// The fields of the store itself whose names are of one kind.
    private static List<FieldState> fieldsOfStore(Connection connection, String kind)
            throws SQLException {
        // "0" comes right after "/".
        try (PreparedStatement statement =
                connection.prepareStatement(
                        SELECT_FIELD
                                + "WHERE conversation = '' AND target = 'store' AND field > ?"
                                + " AND field < ?")) {
            statement.setString(1, kind + "/");
            statement.setString(2, kind + "0");
            return fields(statement, null);
        }
    }

    static Optional<FieldState> field(Statements statements, Target target, Field field)
            throws SQLException {
        PreparedStatement statement =
                statements.of(SELECT_FIELD + "WHERE conversation = ? AND target = ? AND field = ?");
        String conversation = target.conversation();
        statement.setString(1, conversation == null ? "" : conversation);
        statement.setString(2, target.path());
        statement.setString(3, field.name());
        return fields(statement, conversation).stream().findFirst();
    }

    private static List<FieldState> fields(
            PreparedStatement statement, @Nullable String conversation) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<FieldState> fields = new ArrayList<>();
            while (rows.next()) {
                fields.add(field(rows, conversation));
            }
            return fields;
        }
    }

    private static FieldState field(ResultSet rows, @Nullable String conversation)
            throws SQLException {
        return new FieldState(
                Target.parse(conversation, rows.getString(1)),
                new Field(rows.getString(2)),
                ValueJson.read(rows.getString(3)),
                UuidList.read(rows.getString(4)),
                rows.getBoolean(5),
                rows.getLong(6));
    }

    static void putField(Statements statements, FieldState state) throws SQLException {
        PreparedStatement statement =
                statements.of(
                        "INSERT OR REPLACE INTO field_state (conversation, target, field, value,"
                                + " heads, conflicting, since) VALUES (?, ?, ?, ?, ?, ?, ?)");
        String conversation = state.target().conversation();
        statement.setString(1, conversation == null ? "" : conversation);
        statement.setString(2, state.target().path());
        statement.setString(3, state.field().name());
        statement.setString(4, ValueJson.write(state.value()));
        statement.setString(5, UuidList.write(state.heads()));
        statement.setBoolean(6, state.conflicting());
        statement.setLong(7, state.since());
        statement.executeUpdate();
    }

    static List<String> conversations(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT id FROM conversation ORDER BY position");
                ResultSet rows = statement.executeQuery()) {
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }

    static OptionalLong position(Statements statements, String conversation) throws SQLException {
        PreparedStatement statement =
                statements.of("SELECT position FROM conversation WHERE id = ?");
        statement.setString(1, conversation);
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        }
    }

    private static ConversationSummary summary(ResultSet rows, boolean openVersions)
            throws SQLException {
        return new ConversationSummary(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getInt(5),
                rows.getInt(6),
                Status.ofKey(rows.getString(7)).orElse(Status.UNREVIEWED),
                rows.getInt(8),
                rows.getBoolean(9),
                rows.getString(10),
                openVersions);
    }
}
