package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Origin;

import java.util.ArrayList;
import java.util.List;

/// Reads what [Origin] tells of a conversation of another program, and passes over the record it came
/// as. It is no part of ThoughtTrace's layout, so nothing in it makes a conversation unreadable: what
/// has another form counts as not there.
final class OriginParser {

    private static final int MOST_MESSAGES = 100_000;

    private final JsonScanner scanner;
    private int messages;

    OriginParser(JsonScanner scanner) {
        this.scanner = scanner;
    }

    /// Reads the value that stands here.
    Origin origin() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            scanner.skip();
            return Origin.NONE;
        }
        String format = "";
        List<Origin.Branch> branches = new ArrayList<>();
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "format" -> format = text();
                case "branches" -> readBranches(branches);
                default -> scanner.skip();
            }
        }
        return new Origin(format, branches);
    }

    private void readBranches(List<Origin.Branch> branches) throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.ARRAY) {
            scanner.skip();
            return;
        }
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            Origin.Branch branch = branch();
            if (branch != null && !branch.messages().isEmpty()) {
                branches.add(branch);
            }
        }
    }

    private Origin.@Nullable Branch branch() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            scanner.skip();
            return null;
        }
        int after = -1;
        List<Message> read = List.of();
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "after" -> after = number();
                case "messages" -> read = readMessages();
                default -> scanner.skip();
            }
        }
        if (after < 0) {
            return null;
        }
        List<Message> numbered = new ArrayList<>();
        for (Message message : read) {
            numbered.add(
                    new Message(
                            after + numbered.size() + 1,
                            message.type(),
                            null,
                            message.content(),
                            message.timestamp(),
                            List.of()));
        }
        return new Origin.Branch(after, numbered);
    }

    private List<Message> readMessages() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.ARRAY) {
            scanner.skip();
            return List.of();
        }
        List<Message> read = new ArrayList<>();
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            if (scanner.kind() != JsonScanner.Kind.OBJECT || ++messages > MOST_MESSAGES) {
                scanner.skip();
            } else {
                read.add(message());
            }
        }
        return read;
    }

    private Message message() throws RecordFault {
        String type = "";
        String content = "";
        String timestamp = "";
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "type" -> type = text();
                case "content" -> content = text();
                case "timestamp" -> timestamp = text();
                default -> scanner.skip();
            }
        }
        return new Message(
                1,
                type.isEmpty() ? null : type,
                null,
                content,
                timestamp.isEmpty() ? null : timestamp,
                List.of());
    }

    private String text() throws RecordFault {
        if (scanner.kind() == JsonScanner.Kind.STRING) {
            return scanner.string();
        }
        scanner.skip();
        return "";
    }

    /// A whole number that is not negative; -1 for anything else.
    private int number() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.NUMBER) {
            scanner.skip();
            return -1;
        }
        try {
            return Integer.parseInt(scanner.raw());
        } catch (NumberFormatException other) {
            return -1;
        }
    }
}
