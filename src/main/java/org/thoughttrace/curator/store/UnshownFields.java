package org.thoughttrace.curator.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Finds, without reading a source, the conversations that may have fields which do not show. Which do,
/// whoever reads source and fields must tell.
final class UnshownFields {

    /// A number at the beginning of a text is what a cast leaves of it: the turn of "turn/3/reason/1".
    private static final String CONVERSATIONS =
            """
            SELECT c.id FROM conversation c WHERE c.id IN (
              SELECT f.conversation FROM field_state f
                JOIN conversation h ON h.id = f.conversation
               WHERE CASE
                 WHEN f.field = 'source' OR substr(f.field, 1, 10) = 'preferred/' THEN 1
                 WHEN f.field = 'turn' AND CAST(json_extract(f.value, '$') AS INTEGER) > h.turns
                   THEN 1
                 WHEN f.target = 'conversation' THEN 0
                 WHEN substr(f.target, 1, 5) = 'turn/' THEN
                   CAST(substr(f.target, 6) AS INTEGER) > h.turns
                   OR f.target LIKE 'turn/%/%' AND NOT EXISTS (
                     SELECT 1 FROM thought t
                      WHERE t.id >= h.position << 25 AND t.id < (h.position + 1) << 25
                        AND t.path = f.target)
                 WHEN f.field = 'added' THEN
                   CAST(json_extract(f.value, '$.turn') AS INTEGER) > h.turns
                 ELSE NOT EXISTS (
                   SELECT 1 FROM field_state a
                    WHERE a.conversation = f.conversation AND a.target = f.target
                      AND a.field = 'added')
               END)
             ORDER BY c.position
            """;

    private UnshownFields() {}

    static List<String> conversations(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CONVERSATIONS);
                ResultSet rows = statement.executeQuery()) {
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }
}
