package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.ImportRecord;
import org.thoughttrace.curator.model.SourceChoice;
import org.thoughttrace.curator.model.SourceVersion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What came in, byte for byte, and where it came from. Written by imports only.
public final class SourceStore {

    private final Database database;

    SourceStore(Database database) {
        this.database = database;
    }

    /// Every version of a conversation's source, the first to come first.
    public List<SourceVersion> versions(String conversation) {
        return database.read(connection -> versions(connection, conversation));
    }

    /// The version whose bytes have this hash.
    public Optional<SourceVersion> version(String conversation, String sha256) {
        return versions(conversation).stream()
                .filter(source -> source.sha256().equals(sha256))
                .findFirst();
    }

    /// The bytes of those of some conversations that came in once only and of which no turn and no
    /// thought was ever touched: they stand as they came.
    public Map<String, byte[]> asTheyCame(Collection<String> conversations) {
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(AS_IT_CAME)) {
                Map<String, byte[]> found = HashMap.newHashMap(conversations.size());
                for (String conversation : conversations) {
                    statement.setString(1, conversation);
                    try (ResultSet rows = statement.executeQuery()) {
                        if (rows.next()) {
                            found.put(conversation, rows.getBytes(1));
                        }
                    }
                }
                return found;
            }
        });
    }

    /// All sources in the order of import; the callback must not keep the connection waiting long.
    public void forEach(Consumer<SourceVersion> consumer) {
        database.read(connection -> {
            forEach(connection, consumer);
            return 0;
        });
    }

    /// The id and the hash, in hex, of every version that came in, in the order in which they did.
    public void forEachHash(BiConsumer<String, String> consumer) {
        database.read(connection -> {
            try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "SELECT conversation, sha256 FROM source ORDER BY id");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(rows.getString(1), hex(rows.getBytes(2)));
                }
                return 0;
            }
        });
    }

    /// Conversations that came in more than once with different bytes.
    public List<String> conflicting() {
        return database.read(connection -> {
            try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "SELECT DISTINCT conversation FROM source"
                                            + " WHERE version > 1 ORDER BY 1");
                    ResultSet rows = statement.executeQuery()) {
                List<String> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
                return ids;
            }
        });
    }

    /// Conversations between whose versions nobody has chosen yet, in the order of import.
    public List<String> openVersions() {
        return database.read(SourceStore::openVersions);
    }

    static List<String> openVersions(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT DISTINCT s.conversation FROM source s JOIN conversation c"
                                        + " ON c.id = s.conversation WHERE s.version > 1"
                                        + " ORDER BY c.position");
                ResultSet rows = statement.executeQuery()) {
            List<String> open = new ArrayList<>();
            while (rows.next()) {
                String conversation = rows.getString(1);
                if (choice(connection, conversation).isOpen()) {
                    open.add(conversation);
                }
            }
            return open;
        }
    }

    /// What became of the versions of a conversation that came in at least once.
    static SourceChoice choice(Connection connection, String conversation) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "SELECT sha256 FROM source WHERE conversation = ? ORDER BY version")) {
            statement.setString(1, conversation);
            try (ResultSet rows = statement.executeQuery()) {
                List<String> hashes = new ArrayList<>();
                while (rows.next()) {
                    hashes.add(hex(rows.getBytes(1)));
                }
                return SourceChoice.of(hashes, StateStore.fields(connection, conversation));
            }
        }
    }

    /// The imports so far, the latest first.
    public List<ImportRecord> imports() {
        return database.read(connection -> {
            try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "SELECT file, at, curator, records, imported,"
                                            + " identical, conflicting, rejected FROM"
                                            + " import ORDER BY id DESC");
                    ResultSet rows = statement.executeQuery()) {
                List<ImportRecord> imports = new ArrayList<>();
                while (rows.next()) {
                    imports.add(
                            new ImportRecord(
                                    rows.getString(1),
                                    Instant.parse(rows.getString(2)),
                                    rows.getString(3),
                                    rows.getLong(4),
                                    rows.getLong(5),
                                    rows.getLong(6),
                                    rows.getLong(7),
                                    rows.getLong(8)));
                }
                return imports;
            }
        });
    }

    /// What identifies the data of a store: SHA-256 over the sorted pairs of conversation id and
    /// SHA-256 of its stored bytes (first version), in hex. No path and no store id goes into it.
    public String datasetHash() {
        TreeMap<String, String> pairs = new TreeMap<>();
        database.read(connection -> {
            try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "SELECT conversation, sha256 FROM source"
                                            + " WHERE version = 1");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    pairs.put(rows.getString(1), HexFormat.of().formatHex(rows.getBytes(2)));
                }
                return 0;
            }
        });
        StringBuilder all = new StringBuilder();
        pairs.forEach((id, hash) -> all.append(id).append('\0').append(hash).append('\n'));
        return sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// SHA-256 in lower-case hex.
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    /// SHA-256, 32 bytes.
    public static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }

    static List<SourceVersion> versions(Connection connection, String conversation)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(SELECT + " WHERE conversation = ? ORDER BY version")) {
            statement.setString(1, conversation);
            try (ResultSet rows = statement.executeQuery()) {
                List<SourceVersion> versions = new ArrayList<>();
                while (rows.next()) {
                    versions.add(read(rows));
                }
                return versions;
            }
        }
    }

    static void forEach(Connection connection, Consumer<SourceVersion> consumer)
            throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement(SELECT + " ORDER BY source.id");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                consumer.accept(read(rows));
            }
        }
    }

    private static final String SELECT =
            "SELECT conversation, version, file, line, offset, sha256, raw"
                    + " FROM source JOIN import ON import.id = source.import";

    private static final String AS_IT_CAME =
            "SELECT raw FROM source WHERE conversation = ?1 AND version = 1"
                    + " AND NOT EXISTS (SELECT 1 FROM source other"
                    + " WHERE other.conversation = ?1 AND other.version > 1)"
                    + " AND NOT EXISTS (SELECT 1 FROM field_state"
                    + " WHERE conversation = ?1 AND target <> 'conversation')";

    private static SourceVersion read(ResultSet rows) throws SQLException {
        return new SourceVersion(
                rows.getString(1),
                rows.getInt(2),
                rows.getString(3),
                rows.getLong(4),
                rows.getLong(5),
                hex(rows.getBytes(6)),
                rows.getBytes(7));
    }

    private static String hex(byte @Nullable [] bytes) {
        return bytes == null ? "" : HexFormat.of().formatHex(bytes);
    }
}
