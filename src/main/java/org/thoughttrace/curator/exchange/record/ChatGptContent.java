package org.thoughttrace.curator.exchange.record;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonObserver;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the `content` of a message of ChatGPT, of whatever type it is, as text to be read.
final class ChatGptContent {
    private final JsonScanner scanner;
    private final ChatContent content;
    private String type = "text";
    private @Nullable String text;
    private @Nullable String language;
    private @Nullable String title;
    private @Nullable String url;
    private @Nullable String result;
    private @Nullable String profile;
    private @Nullable String instructions;
    private final List<String> parts = new ArrayList<>();

    ChatGptContent(JsonScanner scanner, ChatContent content) {
        this.scanner = scanner;
        this.content = content;
    }

    /// The text of the content that stands here; blank where there is nothing to show, as for the
    /// model's reasoning.
    String read() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            return content.said();
        }
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "content_type" -> type = Objects.requireNonNullElse(content.text(), type);
                case "parts" -> readParts();
                case "text" -> text = content.text();
                case "language" -> language = content.text();
                case "title" -> title = content.text();
                case "url" -> url = content.text();
                case "result" -> result = content.text();
                case "user_profile" -> profile = content.text();
                case "user_instructions" -> instructions = content.text();
                default -> scanner.skip();
            }
        }
        return shown();
    }

    private String shown() {
        String whole = text == null ? String.join("\n\n", parts) : text;
        return switch (type) {
            case "text", "multimodal_text" -> whole;
            case "code" -> whole.isBlank() ? "" : ChatContent.fenced(languageWord(), whole);
            case "execution_output" -> whole.isBlank() ? "" : ChatContent.fenced("", whole);
            case "tether_quote" -> quote(whole);
            case "tether_browsing_display" -> joined("\n\n", result, whole);
            case "thoughts", "reasoning_recap" -> "";
            case "user_editable_context" -> joined("\n\n", profile, instructions);
            default -> whole.isBlank() ? ChatContent.placeholder(type) : whole;
        };
    }

    private String languageWord() {
        boolean plain = language != null && language.matches("[A-Za-z0-9+#.-]{1,20}");
        return plain && language != null && !language.equals("unknown")
                ? language.toLowerCase(Locale.ROOT)
                : "";
    }

    /// What was cited from a page: where it is from, then its words, each line marked.
    private String quote(String words) {
        String quoted = words.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        return joined("\n\n", joined(" – ", title, url), quoted);
    }

    private static String joined(String by, @Nullable String first, @Nullable String second) {
        return Stream.of(
                        Objects.requireNonNullElse(first, ""),
                        Objects.requireNonNullElse(second, ""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(by));
    }

    private void readParts() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.ARRAY) {
            scanner.note(JsonObserver.Oddity.NO_LIST);
            scanner.skip();
            return;
        }
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            String part = content.partOrText();
            if (part != null && !part.isEmpty()) {
                parts.add(part);
            }
        }
    }
}
