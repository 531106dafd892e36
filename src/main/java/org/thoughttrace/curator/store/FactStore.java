package org.thoughttrace.curator.store;

import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.Revision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Reads what filters ask of conversations, without their words. Who keeps it in memory takes a
/// [#stamp] before he reads, and later asks for what changed since: what changes between the two is
/// then told twice and never missed.
public final class FactStore {

    private static final String FACTS = "SELECT position, facts FROM conversation_facts ";

    /// The time without its Z, for that sorts behind a fraction of a second.
    private static final String LOG =
            "SELECT conversation, curator, max(counter), max(rtrim(at, 'Z'))"
                    + " FROM revision WHERE conversation %s AND curator <> '"
                    + Revision.OF_NEW_RELEASE
                    + "' GROUP BY conversation, curator"
                    + " ORDER BY conversation, curator";

    private static final String CHANGED =
            "SELECT c.position FROM revision_group g CROSS JOIN revision r ON r.group_id = g.id"
                    + " CROSS JOIN conversation c ON c.id = r.conversation WHERE g.sequence > ?1"
                    + " UNION SELECT position FROM conversation WHERE position > ?2 ORDER BY 1";

    private static final String SCHEME_CHANGED =
            "SELECT 1 FROM revision_group g CROSS JOIN revision r ON r.group_id = g.id"
                    + " WHERE g.sequence > ? AND r.conversation IS NULL AND r.field = 'scheme'"
                    + " LIMIT 1";

    private final Database database;
    private final Map<String, String> shared = new ConcurrentHashMap<>();

    FactStore(Database database) {
        this.database = database;
    }

    /// How far a store was when somebody looked; another one as soon as anything came in or was
    /// done.
    ///
    /// @param imports the number of the last import; 0 when there is none
    /// @param groups the number of the last group of revisions; 0 when there is none
    /// @param conversations the position of the last conversation; 0 when there is none
    public record Stamp(long imports, long groups, long conversations) {}

    /// Of which conversations the facts may have changed.
    public sealed interface Changes {

        /// Of all of them: the label scheme was changed.
        record Everything() implements Changes {}

        /// Of some, or of none.
        ///
        /// @param positions in order, each once; those of new conversations are among them
        record Of(List<Long> positions) implements Changes {
            public Of {
                positions = List.copyOf(positions);
            }
        }
    }

    /// How far the store is now.
    public Stamp stamp() {
        return database.read(connection -> {
            try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "SELECT (SELECT coalesce(max(id), 0) FROM import),"
                                            + " (SELECT coalesce(max(sequence), 0) FROM"
                                            + " revision_group), (SELECT"
                                            + " coalesce(max(position), 0) FROM"
                                            + " conversation)");
                    ResultSet rows = statement.executeQuery()) {
                rows.next();
                return new Stamp(rows.getLong(1), rows.getLong(2), rows.getLong(3));
            }
        });
    }

    /// The facts of all conversations, in the order of import.
    ///
    /// @throws StoreException when they are damaged
    public List<ConversationFacts> all() {
        return database.read(connection -> {
            Map<String, FactsCodec.InLog> log = wholeLog(connection);
            try (PreparedStatement statement =
                            connection.prepareStatement(FACTS + "ORDER BY position");
                    ResultSet rows = statement.executeQuery()) {
                List<ConversationFacts> facts = new ArrayList<>();
                while (rows.next()) {
                    facts.add(FactsCodec.decode(rows.getLong(1), rows.getBytes(2), shared, log));
                }
                return facts;
            }
        });
    }

    /// The facts of some conversations, in the order asked for; without those that are not there.
    ///
    /// @throws StoreException when they are damaged
    public List<ConversationFacts> of(Collection<Long> positions) {
        return database.read(connection -> {
            try (PreparedStatement facts =
                            connection.prepareStatement(FACTS + "WHERE position = ?");
                    PreparedStatement log =
                            connection.prepareStatement(
                                    LOG.formatted(
                                            "= (SELECT id FROM conversation"
                                                    + " WHERE position = ?)"))) {
                List<ConversationFacts> found = new ArrayList<>();
                for (long position : positions) {
                    log.setLong(1, position);
                    Map<String, FactsCodec.InLog> inLog = log(log);
                    facts.setLong(1, position);
                    try (ResultSet rows = facts.executeQuery()) {
                        if (rows.next()) {
                            found.add(FactsCodec.decode(position, rows.getBytes(2), shared, inLog));
                        }
                    }
                }
                return found;
            }
        });
    }

    /// The ids of conversations between whose versions nobody has chosen yet. No fact of a
    /// conversation tells: another version comes in without a change to what stands.
    public Set<String> openVersions() {
        return Set.copyOf(database.read(SourceStore::openVersions));
    }

    /// Of which conversations the facts may have changed since somebody looked.
    public Changes changedSince(Stamp stamp) {
        return database.read(connection -> {
            if (hasRow(connection, SCHEME_CHANGED, stamp.groups())) {
                return new Changes.Everything();
            }
            try (PreparedStatement statement = connection.prepareStatement(CHANGED)) {
                statement.setLong(1, stamp.groups());
                statement.setLong(2, stamp.conversations());
                try (ResultSet rows = statement.executeQuery()) {
                    List<Long> positions = new ArrayList<>();
                    while (rows.next()) {
                        positions.add(rows.getLong(1));
                    }
                    return new Changes.Of(positions);
                }
            }
        });
    }

    private static boolean hasRow(Connection connection, String sql, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Map<String, FactsCodec.InLog> wholeLog(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(LOG.formatted("IS NOT NULL"))) {
            return log(statement);
        }
    }

    private Map<String, FactsCodec.InLog> log(PreparedStatement statement) throws SQLException {
        Map<String, FactsCodec.InLog> log = new HashMap<>();
        List<Work> ofOne = new ArrayList<>();
        String conversation = "";
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String next = rows.getString(1);
                if (!ofOne.isEmpty() && !next.equals(conversation)) {
                    log.put(conversation, together(ofOne));
                    ofOne.clear();
                }
                conversation = next;
                String curator = rows.getString(2);
                String one = shared.putIfAbsent(curator, curator);
                ofOne.add(
                        new Work(
                                one == null ? curator : one,
                                rows.getLong(3),
                                Instant.parse(rows.getString(4) + "Z")));
            }
        }
        if (!ofOne.isEmpty()) {
            log.put(conversation, together(ofOne));
        }
        return log;
    }

    /// What one curator did to one conversation.
    private record Work(String curator, long lastCounter, Instant last) {}

    private static FactsCodec.InLog together(List<Work> works) {
        Work first = works.getFirst();
        Instant changedAt = first.last();
        long lastCounter = first.lastCounter();
        for (Work work : works) {
            changedAt = work.last().isAfter(changedAt) ? work.last() : changedAt;
            lastCounter = Math.max(lastCounter, work.lastCounter());
        }
        return new FactsCodec.InLog(
                works.stream().map(Work::curator).toList(), changedAt, lastCounter);
    }
}
