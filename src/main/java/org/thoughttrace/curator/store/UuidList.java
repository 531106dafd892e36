package org.thoughttrace.curator.store;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;

/// Several UUIDs in one column, separated by spaces.
final class UuidList {

    private UuidList() {}

    static String write(List<UUID> ids) {
        StringJoiner text = new StringJoiner(" ");
        for (UUID id : ids) {
            text.add(id.toString());
        }
        return text.toString();
    }

    static List<UUID> read(String text) {
        List<UUID> ids = new ArrayList<>();
        for (String id : text.split(" ")) {
            if (!id.isEmpty()) {
                ids.add(UUID.fromString(id));
            }
        }
        return ids;
    }
}
