package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.exchange.json.JsonMinifier;
import org.thoughttrace.curator.exchange.json.JsonObserver;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.JsonString;
import org.thoughttrace.curator.exchange.json.JsonStyle;
import org.thoughttrace.curator.exchange.json.RecordFault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Reads what a message says: a text, a list of parts, calls of tools.
final class ChatContent {
    private final byte[] bytes;
    private final JsonScanner scanner;

    ChatContent(byte[] bytes, JsonScanner scanner) {
        this.bytes = bytes;
        this.scanner = scanner;
    }

    /// A text that stands here; null for null and for what is no text.
    @Nullable String text() throws RecordFault {
        if (scanner.kind() == JsonScanner.Kind.STRING) {
            return scanner.string();
        }
        scanner.skip();
        return null;
    }

    /// An id: a text that is not blank, or a number.
    @Nullable String id() throws RecordFault {
        if (scanner.kind() == JsonScanner.Kind.NUMBER) {
            return scanner.raw();
        }
        String text = name();
        return text == null || text.isBlank() ? null : text;
    }

    /// A text that stands here; null for null, and for what is none, which is noted.
    @Nullable String name() throws RecordFault {
        boolean isNull = scanner.kind() == JsonScanner.Kind.NULL;
        String text = text();
        if (text == null && !isNull) {
            scanner.note(JsonObserver.Oddity.NO_TEXT);
        }
        return text;
    }

    /// What was said: a text, or the texts of a list of parts, with a word in brackets for a part that
    /// is none. What is null, as beside a call of a tool, says nothing. What can be read as neither is
    /// noted.
    String said() throws RecordFault {
        return switch (scanner.kind()) {
            case ARRAY -> {
                List<String> parts = new ArrayList<>();
                for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
                    String part = partOrText();
                    if (part != null) {
                        parts.add(part);
                    }
                }
                yield String.join("\n\n", parts);
            }
            case NULL -> skipped("");
            default -> Objects.requireNonNullElse(partOrText(), "");
        };
    }

    /// A part that stands here, whatever it is: its text, or a word in brackets; null for what is
    /// neither, which is noted.
    @Nullable String partOrText() throws RecordFault {
        if (scanner.kind() == JsonScanner.Kind.OBJECT) {
            return part();
        }
        String text = text();
        if (text == null) {
            scanner.note(JsonObserver.Oddity.NO_TEXT);
        }
        return text;
    }

    private @Nullable String part() throws RecordFault {
        String type = null;
        String text = null;
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "type", "content_type" -> type = text();
                case "text", "refusal" -> text = text == null ? text() : skipped(text);
                default -> scanner.skip();
            }
        }
        if (text == null && type == null) {
            scanner.note(JsonObserver.Oddity.NO_TEXT);
        }
        return text == null && type != null ? placeholder(type) : text;
    }

    private String skipped(String kept) throws RecordFault {
        scanner.skip();
        return kept;
    }

    /// A word in brackets for something that is no text, such as `[image_url]`.
    static String placeholder(String type) {
        return "[" + type + "]";
    }

    /// The calls of tools in a list that stands here, or the one call: each as a block of JSON that
    /// tells the name and the arguments.
    String calls() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.ARRAY) {
            return scanner.kind() == JsonScanner.Kind.OBJECT ? call() : skipped("");
        }
        List<String> calls = new ArrayList<>();
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            calls.add(scanner.kind() == JsonScanner.Kind.OBJECT ? call() : fenced("json", raw()));
        }
        return String.join("\n\n", calls);
    }

    private String call() throws RecordFault {
        int from = scanner.position();
        Call call = new Call();
        readCall(call);
        if (call.name == null) {
            return fenced("json", raw(from));
        }
        JsonBuilder json = new JsonBuilder(JsonStyle.COMPACT).beginObject();
        json.key("name").text(call.name);
        if (call.arguments != null) {
            json.key("arguments").raw(call.arguments);
        }
        return fenced("json", utf8(json.endObject().toBytes()));
    }

    /// Reads a call, or the `function` within it.
    private void readCall(Call call) throws RecordFault {
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "name" -> call.name = text();
                case "arguments", "input" -> call.arguments = arguments();
                case "function" -> {
                    if (scanner.kind() == JsonScanner.Kind.OBJECT) {
                        readCall(call);
                    } else {
                        scanner.skip();
                    }
                }
                default -> scanner.skip();
            }
        }
    }

    /// Arguments are JSON, mostly written as a text of JSON; one that is no sound JSON stays a text.
    private byte[] arguments() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.STRING) {
            return raw().getBytes(StandardCharsets.UTF_8);
        }
        String text = scanner.string();
        byte[] json = text.getBytes(StandardCharsets.UTF_8);
        try {
            JsonScanner within = new JsonScanner(json, 0, json.length, null);
            within.skip();
            within.finish();
            return JsonMinifier.minified(json);
        } catch (RecordFault noJson) {
            return JsonString.encode(text);
        }
    }

    /// The value that stands here, as JSON without white space.
    String raw() throws RecordFault {
        scanner.kind();
        int from = scanner.position();
        scanner.skip();
        return raw(from);
    }

    private String raw(int from) {
        return utf8(JsonMinifier.minified(Arrays.copyOfRange(bytes, from, scanner.position())));
    }

    /// A block of code that nothing in it can end.
    static String fenced(String language, String code) {
        int run = 0;
        int longest = 2;
        for (int at = 0; at < code.length(); at++) {
            run = code.charAt(at) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        return fence + language.toLowerCase(Locale.ROOT) + "\n" + code + "\n" + fence;
    }

    private static String utf8(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    private static final class Call {
        private @Nullable String name;
        private byte @Nullable [] arguments;
    }
}
