package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.Target;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The log of all revisions. It grows and is never changed; the file itself refuses to.
public final class RevisionLog {

    private static final String SELECT =
            "SELECT id, counter, group_id, curator, at, conversation, target, field, before, after,"
                    + " why, parents, sha256 FROM revision ";

    private static final String SELECT_GROUP =
            "SELECT id, kind, title, subject, made_in, sha256 FROM revision_group ";

    /// A store that is a copy of this one has the same id, and what it made came by a merge.
    private static final String NOT_MERGED =
            "NOT EXISTS (SELECT 1 FROM merge m WHERE g.sequence BETWEEN m.first_group AND"
                    + " m.last_group)";

    private final Database database;

    /// Which revisions come first.
    public enum Order {
        OLDEST_FIRST("counter, id"),
        NEWEST_FIRST("counter DESC, id DESC");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }

    RevisionLog(Database database) {
        this.database = database;
    }

    /// The revisions of one conversation, in order.
    public List<Revision> ofConversation(String conversation) {
        return database.read(connection -> ofConversation(connection, conversation));
    }

    /// The revisions of one group, in order.
    public List<Revision> ofGroup(UUID group) {
        return database.read(connection -> ofGroup(connection, group));
    }

    /// The revisions that change the store itself, in order.
    public List<Revision> ofStore() {
        return database.read(RevisionLog::ofStore);
    }

    static List<Revision> ofStore(Connection connection) throws SQLException {
        return list(connection, "WHERE conversation IS NULL ORDER BY counter, id", null);
    }

    /// One revision.
    public Optional<Revision> find(UUID id) {
        return database.read(connection -> find(connection, id));
    }

    /// All revisions, in order.
    public void forEach(Consumer<Revision> consumer) {
        database.read(connection -> {
            try (PreparedStatement statement =
                            connection.prepareStatement(SELECT + "ORDER BY counter, id");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(read(rows));
                }
                return 0;
            }
        });
    }

    /// How many revisions there are.
    public long count() {
        return database.read(connection -> number(connection, "SELECT count(*) FROM revision"));
    }

    /// Who made revisions of a conversation, each once, in the order of their first in the log.
    public List<String> curatorsOf(String conversation) {
        return database.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            "SELECT curator FROM revision WHERE conversation = ?"
                                    + " AND curator <> '"
                                    + Revision.OF_NEW_RELEASE
                                    + "' GROUP BY curator"
                                    + " ORDER BY min(printf('%020d', counter) || id)")) {
                statement.setString(1, conversation);
                try (ResultSet rows = statement.executeQuery()) {
                    List<String> names = new ArrayList<>();
                    while (rows.next()) {
                        names.add(rows.getString(1));
                    }
                    return names;
                }
            }
        });
    }

    /// The conversations that revisions after this counter change, in no order.
    public Set<String> conversationsChangedAfter(long counter) {
        return database.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            "SELECT DISTINCT conversation FROM revision WHERE counter > ?"
                                    + " AND conversation IS NOT NULL")) {
                statement.setLong(1, counter);
                try (ResultSet rows = statement.executeQuery()) {
                    Set<String> conversations = new HashSet<>();
                    while (rows.next()) {
                        conversations.add(rows.getString(1));
                    }
                    return conversations;
                }
            }
        });
    }

    /// Shows the groups that a store made, the newest first, for as long as more are wanted.
    public void newestGroups(UUID madeIn, Predicate<RevisionGroup> wantsMore) {
        database.read(connection -> {
            newestGroups(connection, madeIn, wantsMore);
            return 0;
        });
    }

    /// The groups in the order in which this store got them.
    public List<RevisionGroup> groups() {
        return database.read(RevisionLog::groups);
    }

    /// Revisions, and groups of them, whose content no longer has the hash they were written with,
    /// or that can no longer be read: "revision" or "group" and the id.
    public List<String> damaged() {
        return database.read(connection -> {
            List<String> damaged = new ArrayList<>();
            try (PreparedStatement statement =
                            connection.prepareStatement(SELECT_GROUP + "ORDER BY sequence");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (!isIntactGroup(rows)) {
                        damaged.add("group " + rows.getString(1));
                    }
                }
            }
            try (PreparedStatement statement =
                            connection.prepareStatement(SELECT + "ORDER BY counter, id");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (!isIntact(rows)) {
                        damaged.add("revision " + rows.getString(1));
                    }
                }
            }
            return damaged;
        });
    }

    private static boolean isIntactGroup(ResultSet rows) throws SQLException {
        try {
            return Arrays.equals(hash(readGroup(rows)), rows.getBytes(6));
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private static boolean isIntact(ResultSet rows) throws SQLException {
        try {
            return Arrays.equals(hash(read(rows)), rows.getBytes(13));
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    static List<Revision> ofConversation(Connection connection, String conversation)
            throws SQLException {
        return list(connection, "WHERE conversation = ? ORDER BY counter, id", conversation);
    }

    static List<Revision> ofGroup(Connection connection, UUID group) throws SQLException {
        return list(connection, "WHERE group_id = ? ORDER BY counter, id", group.toString());
    }

    /// Shows the revisions of a group one by one; other groups may grow meanwhile.
    static void forEachOfGroup(
            Connection connection, UUID group, Order order, Consumer<Revision> consumer)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(SELECT + "WHERE group_id = ? ORDER BY " + order.sql)) {
            statement.setString(1, group.toString());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(read(rows));
                }
            }
        }
    }

    static boolean isMadeIn(Connection connection, UUID revision, UUID store) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "SELECT 1 FROM revision r JOIN revision_group g ON g.id = r.group_id"
                                + " WHERE r.id = ? AND g.made_in = ? AND "
                                + NOT_MERGED)) {
            statement.setString(1, revision.toString());
            statement.setString(2, store.toString());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static List<Revision> list(Connection connection, String where, @Nullable String key)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT + where)) {
            if (key != null) {
                statement.setString(1, key);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<Revision> revisions = new ArrayList<>();
                while (rows.next()) {
                    revisions.add(read(rows));
                }
                return revisions;
            }
        }
    }

    static long greatestCounter(Connection connection) throws SQLException {
        return number(connection, "SELECT coalesce(max(counter), 0) FROM revision");
    }

    static List<RevisionGroup> groups(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement(SELECT_GROUP + "ORDER BY sequence");
                ResultSet rows = statement.executeQuery()) {
            List<RevisionGroup> groups = new ArrayList<>();
            while (rows.next()) {
                groups.add(readGroup(rows));
            }
            return groups;
        }
    }

    /// The groups that a store made, the newest first, for as long as somebody wants more.
    static void newestGroups(Connection connection, UUID madeIn, Predicate<RevisionGroup> wantsMore)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        SELECT_GROUP
                                + "g WHERE made_in = ? AND "
                                + NOT_MERGED
                                + " ORDER BY sequence DESC")) {
            statement.setString(1, madeIn.toString());
            try (ResultSet rows = statement.executeQuery()) {
                boolean more = true;
                while (more && rows.next()) {
                    more = wantsMore.test(readGroup(rows));
                }
            }
        }
    }

    private static RevisionGroup readGroup(ResultSet rows) throws SQLException {
        String subject = rows.getString(4);
        return new RevisionGroup(
                UUID.fromString(rows.getString(1)),
                RevisionGroup.Kind.valueOf(rows.getString(2).toUpperCase(Locale.ROOT)),
                rows.getString(3),
                subject == null ? null : UUID.fromString(subject),
                UUID.fromString(rows.getString(5)));
    }

    static Optional<Revision> find(Connection connection, UUID id) throws SQLException {
        return list(connection, "WHERE id = ?", id.toString()).stream().findFirst();
    }

    static void begin(Statements statements, RevisionGroup group) throws SQLException {
        PreparedStatement statement =
                statements.of(
                        "INSERT INTO revision_group (id, kind, title, subject, made_in,"
                                + " sha256) VALUES (?, ?, ?, ?, ?, ?)");
        statement.setString(1, group.id().toString());
        statement.setString(2, group.kind().name().toLowerCase(Locale.ROOT));
        statement.setString(3, group.title());
        statement.setString(
                4, Optional.ofNullable(group.subject()).map(UUID::toString).orElse(null));
        statement.setString(5, group.madeIn().toString());
        statement.setBytes(6, hash(group));
        statement.executeUpdate();
    }

    static void append(Statements statements, Revision revision) throws SQLException {
        PreparedStatement statement =
                statements.of(
                        "INSERT INTO revision (id, counter, group_id, curator, at, conversation,"
                                + " target, field, before, after, why, parents, sha256)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bind(statement, revision);
        statement.executeUpdate();
    }

    private static void bind(PreparedStatement statement, Revision revision) throws SQLException {
        statement.setString(1, revision.id().toString());
        statement.setLong(2, revision.counter());
        statement.setString(3, revision.group().toString());
        statement.setString(4, revision.curator());
        statement.setString(5, revision.at().toString());
        statement.setString(6, revision.target().conversation());
        statement.setString(7, revision.target().path());
        statement.setString(8, revision.field().name());
        statement.setString(9, ValueJson.write(revision.before()));
        statement.setString(10, ValueJson.write(revision.after()));
        statement.setString(11, revision.why());
        statement.setString(12, UuidList.write(revision.parents()));
        statement.setBytes(13, hash(revision));
    }

    /// SHA-256 over all that a revision says, each part behind its length so that no two revisions
    /// run together.
    static byte[] hash(Revision revision) {
        return hash(
                revision.id().toString(),
                Long.toString(revision.counter()),
                revision.group().toString(),
                revision.curator(),
                revision.at().toString(),
                revision.target().conversation(),
                revision.target().path(),
                revision.field().name(),
                ValueJson.write(revision.before()),
                ValueJson.write(revision.after()),
                revision.why(),
                UuidList.write(revision.parents()));
    }

    static byte[] hash(RevisionGroup group) {
        return hash(
                group.id().toString(),
                group.kind().name().toLowerCase(Locale.ROOT),
                group.title(),
                Optional.ofNullable(group.subject()).map(UUID::toString).orElse(null),
                group.madeIn().toString());
    }

    private static byte[] hash(@Nullable String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            all.append(part == null ? -1 : part.length()).append(':').append(part).append('\n');
        }
        return SourceStore.digest(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    static Revision read(ResultSet rows) throws SQLException {
        return new Revision(
                UUID.fromString(rows.getString(1)),
                rows.getLong(2),
                UUID.fromString(rows.getString(3)),
                rows.getString(4),
                Instant.parse(rows.getString(5)),
                Target.parse(rows.getString(6), rows.getString(7)),
                new Field(rows.getString(8)),
                ValueJson.read(rows.getString(9)),
                ValueJson.read(rows.getString(10)),
                rows.getString(11),
                UuidList.read(rows.getString(12)));
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
