package org.thoughttrace.curator.exchange.bundle;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.Members;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// Reads the lines of a bundle: every member must be there, but for `rule`, and nothing else.
final class BundleLineParser {
    /// Numbers above it are not kept exactly by most readers of JSON.
    private static final long LARGEST_COUNTER = (1L << 53) - 1;

    private static final int LONGEST_NAME = 1_000;

    private final JsonScanner scanner;

    BundleLineParser(JsonScanner scanner) {
        this.scanner = scanner;
    }

    BundleHeader header() throws RecordFault {
        requireObject("expected the first line of a bundle: one JSON object");
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            String key = scanner.key();
            read.put(
                    key,
                    switch (key) {
                        case "format" -> format();
                        case "version" -> version();
                        case "program" -> text();
                        case "dataset" -> hash();
                        case "scheme" -> scheme();
                        case "curator" -> textOrNull();
                        case "since" -> isNull() ? null : moment();
                        case "revisions" -> number(0, Long.MAX_VALUE);
                        default ->
                                throw read.containsKey("format")
                                        ? scanner.fault("expected no member of this name")
                                        : noBundle();
                    });
        }
        Members members = new Members("", read);
        if (!read.containsKey("format")) {
            throw noBundle();
        }
        members.required("version");
        return new BundleHeader(
                members.required("program"),
                members.required("dataset"),
                members.required("scheme"),
                members.optional("curator"),
                members.optional("since"),
                members.<Long>required("revisions"));
    }

    private static RecordFault noBundle() {
        return new RecordFault(
                0,
                "format",
                "this is no bundle of revisions; a file of conversations comes in with import");
    }

    BundleLine line() throws RecordFault {
        requireObject("expected a revision: one JSON object");
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            String key = scanner.key();
            read.put(key, member(key));
        }
        Members members = new Members("", read);
        UUID group = members.required("group");
        GroupPart act = members.required("act");
        return new BundleLine(
                new Revision(
                        members.required("uuid"),
                        members.<Long>required("counter"),
                        group,
                        members.required("curator"),
                        members.required("time"),
                        target(members.optional("conversation"), members.required("target")),
                        new Field(members.required("field")),
                        members.optional("before"),
                        members.optional("after"),
                        members.optional("why"),
                        members.required("parents")),
                new RevisionGroup(group, act.kind(), act.title(), act.undoes(), act.store()),
                members.required("messages"),
                read.get("rule") instanceof Value rule ? rule : null,
                members.required("sha256"),
                act.hash());
    }

    private @Nullable Object member(String key) throws RecordFault {
        return switch (key) {
            case "uuid", "group" -> uuid();
            case "curator", "target", "field" -> name();
            case "time" -> moment();
            case "counter" -> number(1, LARGEST_COUNTER);
            case "act" -> group();
            case "conversation" -> isNull() ? null : text();
            case "before", "after", "rule" -> value();
            case "why" -> textOrNull();
            case "parents" -> parents();
            case "messages" -> messages();
            case "sha256" -> hash();
            default -> throw scanner.fault("expected no member of this name");
        };
    }

    private record GroupPart(
            RevisionGroup.Kind kind,
            String title,
            @Nullable UUID undoes,
            UUID store,
            String hash) {}

    private GroupPart group() throws RecordFault {
        requireObject("expected what the revision was part of: an object");
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            String key = scanner.key();
            read.put(
                    key,
                    switch (key) {
                        case "kind" -> kind();
                        case "title" -> text();
                        case "undoes" -> isNull() ? null : uuid();
                        case "store" -> uuid();
                        case "sha256" -> hash();
                        default -> throw scanner.fault("expected no member of this name");
                    });
        }
        Members members = new Members("act.", read);
        RevisionGroup.Kind kind = members.required("kind");
        UUID undoes = members.optional("undoes");
        if ((kind == RevisionGroup.Kind.ACT) != (undoes == null)) {
            throw new RecordFault(0, "act.undoes", "expected it for an undo or a redo alone");
        }
        return new GroupPart(
                kind,
                members.required("title"),
                undoes,
                members.required("store"),
                members.required("sha256"));
    }

    private RevisionGroup.Kind kind() throws RecordFault {
        RecordFault fault = scanner.fault("expected act, undo or redo");
        String key = text();
        for (RevisionGroup.Kind kind : RevisionGroup.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(key)) {
                return kind;
            }
        }
        throw fault;
    }

    private static Target target(@Nullable String conversation, String path) throws RecordFault {
        try {
            Target target = Target.parse(conversation, path);
            if (target.path().equals(path)) {
                return target;
            }
        } catch (IllegalArgumentException wrong) {
            // Told below.
        }
        throw new RecordFault(
                0, "target", "expected what a revision can change; \"" + path + "\" is none");
    }

    private @Nullable Value value() throws RecordFault {
        return switch (scanner.kind()) {
            case NULL -> {
                scanner.skip();
                yield null;
            }
            case STRING -> new Value.Text(scanner.string());
            case OBJECT -> {
                Map<String, String> parts = new LinkedHashMap<>();
                for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
                    String name = scanner.key();
                    parts.put(name, text());
                }
                yield new Value.Parts(parts);
            }
            default -> throw scanner.fault("expected a text, an object of texts, or null");
        };
    }

    private List<UUID> parents() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.ARRAY) {
            throw scanner.fault("expected a list of UUIDs");
        }
        List<UUID> parents = new ArrayList<>();
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            parents.add(uuid());
        }
        return parents;
    }

    private SortedMap<Integer, @Nullable String> messages() throws RecordFault {
        requireObject("expected the ids of messages by their turns: an object");
        SortedMap<Integer, @Nullable String> messages = new TreeMap<>();
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            String turn = scanner.key();
            try {
                messages.put(Integer.valueOf(turn), textOrNull());
            } catch (NumberFormatException noTurn) {
                throw scanner.fault("expected the number of a turn before the colon");
            }
        }
        return messages;
    }

    private String format() throws RecordFault {
        RecordFault fault = scanner.fault("expected \"" + BundleHeader.FORMAT + "\"");
        String format = text();
        if (!format.equals(BundleHeader.FORMAT)) {
            throw fault;
        }
        return format;
    }

    private Long version() throws RecordFault {
        RecordFault fault =
                scanner.fault(
                        "this program reads version "
                                + BundleHeader.VERSION
                                + " of the format: use the program that wrote it, or a newer one");
        Long version = number(1, Long.MAX_VALUE);
        if (version != BundleHeader.VERSION) {
            throw fault;
        }
        return version;
    }

    private String scheme() throws RecordFault {
        requireObject("expected a label scheme: an object");
        return scanner.raw();
    }

    private UUID uuid() throws RecordFault {
        RecordFault fault = scanner.fault("expected a UUID in small letters");
        String text = text();
        try {
            UUID uuid = UUID.fromString(text);
            if (uuid.toString().equals(text)) {
                return uuid;
            }
        } catch (IllegalArgumentException wrong) {
            throw fault;
        }
        throw fault;
    }

    private String hash() throws RecordFault {
        RecordFault fault = scanner.fault("expected a SHA-256: 64 hexadecimal digits");
        String text = text();
        if (!text.matches("[0-9a-f]{64}")) {
            throw fault;
        }
        return text;
    }

    private Instant moment() throws RecordFault {
        RecordFault fault = scanner.fault("expected a point of time as 2026-05-04T10:00:00Z");
        try {
            Instant moment = Instant.parse(text());
            return moment;
        } catch (DateTimeException wrong) {
            throw fault;
        }
    }

    private String name() throws RecordFault {
        RecordFault fault =
                scanner.fault("expected a text of 1 to " + LONGEST_NAME + " characters");
        String name = text();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw fault;
        }
        return name;
    }

    private String text() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.STRING) {
            throw scanner.fault("expected a text");
        }
        return scanner.string();
    }

    private @Nullable String textOrNull() throws RecordFault {
        return isNull() ? null : text();
    }

    /// Passes over a null that stands here.
    private boolean isNull() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.NULL) {
            return false;
        }
        scanner.skip();
        return true;
    }

    private Long number(long least, long most) throws RecordFault {
        RecordFault fault = scanner.fault("expected a whole number from " + least + " to " + most);
        if (scanner.kind() != JsonScanner.Kind.NUMBER) {
            throw fault;
        }
        try {
            long number = Long.parseLong(scanner.raw());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException fractionOrTooLarge) {
            throw fault;
        }
        throw fault;
    }

    private void requireObject(String expected) throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            throw scanner.fault(expected);
        }
    }
}
