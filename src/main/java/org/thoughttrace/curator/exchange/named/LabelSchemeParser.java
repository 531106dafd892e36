package org.thoughttrace.curator.exchange.named;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.exchange.json.StrictJson;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Item;
import org.thoughttrace.curator.model.LabelScheme.Part;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a label scheme strictly: each part once; each item with a key that is its own within the
/// part, a name, a definition (which may be empty), and a shortcut (one character, its own within the part) or null.
final class LabelSchemeParser {
    private static final int LONGEST_SCHEME = 4 << 20;
    private static final int MOST_ITEMS = 500;
    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DEFINITION = 2_000;

    private final JsonScanner scanner;

    private LabelSchemeParser(JsonScanner scanner) {
        this.scanner = scanner;
    }

    static LabelScheme parse(String json) throws LabelSchemeException {
        if (json.length() > LONGEST_SCHEME) {
            throw new LabelSchemeException("expected a label scheme of at most 4 MiB");
        }
        return StrictJson.read(
                json,
                scanner -> new LabelSchemeParser(scanner).scheme(),
                LabelSchemeException::new);
    }

    private LabelScheme scheme() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            throw scanner.fault("expected a label scheme: one JSON object");
        }
        Map<Part, List<Item>> parts = new EnumMap<>(Part.class);
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            Part part = partOf(scanner.key());
            parts.put(part, items());
        }
        return new LabelScheme(
                list(parts, Part.REASONS),
                list(parts, Part.REACTIONS),
                list(parts, Part.STAGES),
                list(parts, Part.RELATIONS),
                list(parts, Part.TOPICS),
                list(parts, Part.FLAG_KINDS));
    }

    private Part partOf(String key) throws RecordFault {
        for (Part part : Part.values()) {
            if (part.key().equals(key)) {
                return part;
            }
        }
        throw scanner.fault("expected one of the parts of a scheme");
    }

    private static List<Item> list(Map<Part, List<Item>> parts, Part part) throws RecordFault {
        List<Item> items = parts.get(part);
        if (items == null) {
            throw new RecordFault(0, part.key(), "expected this part; it is missing");
        }
        if (part == Part.STAGES && items.isEmpty()) {
            throw new RecordFault(0, part.key(), "expected at least one stage");
        }
        return items;
    }

    private List<Item> items() throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.ARRAY) {
            throw scanner.fault("expected a list");
        }
        List<Item> items = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Set<String> shortcuts = new HashSet<>();
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            String path = scanner.path();
            Item item = item(path);
            if (!keys.add(item.key())) {
                throw new RecordFault(
                        0, path + ".key", "expected a key of its own; another item has it");
            }
            if (item.shortcut() != null && !shortcuts.add(item.shortcut())) {
                throw new RecordFault(
                        0,
                        path + ".shortcut",
                        "expected a shortcut of its own; another item has it");
            }
            items.add(item);
            if (items.size() > MOST_ITEMS) {
                throw scanner.fault("expected at most 500 items");
            }
        }
        return items;
    }

    private Item item(String path) throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.OBJECT) {
            throw scanner.fault("expected an item: an object");
        }
        String key = null;
        String name = null;
        String definition = null;
        String shortcut = null;
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "key" -> key = text(LONGEST_KEY);
                case "name" -> name = text(LONGEST_NAME);
                case "definition" -> definition = textOrEmpty(LONGEST_DEFINITION);
                case "shortcut" -> shortcut = shortcut();
                default -> throw scanner.fault("expected key, name, definition or shortcut");
            }
        }
        return new Item(
                present(path, "key", key),
                present(path, "name", name),
                present(path, "definition", definition),
                shortcut);
    }

    private static String present(String path, String member, @Nullable String text)
            throws RecordFault {
        if (text == null) {
            throw new RecordFault(0, path + "." + member, "expected a text; it is missing");
        }
        return text;
    }

    private String text(int longest) throws RecordFault {
        String text = textOrEmpty(longest);
        if (text.isEmpty()) {
            throw scanner.fault("expected a text that is not empty");
        }
        return text;
    }

    private String textOrEmpty(int longest) throws RecordFault {
        if (scanner.kind() != JsonScanner.Kind.STRING) {
            throw scanner.fault("expected a text");
        }
        String text = scanner.string();
        if (!text.equals(text.strip()) || text.chars().anyMatch(Character::isISOControl)) {
            throw scanner.fault("expected a text without line ends or white space around it");
        }
        if (text.length() > longest) {
            throw scanner.fault("expected at most " + longest + " characters");
        }
        return text;
    }

    private @Nullable String shortcut() throws RecordFault {
        if (scanner.kind() == JsonScanner.Kind.NULL) {
            scanner.skip();
            return null;
        }
        String shortcut = text(LONGEST_KEY);
        if (shortcut.codePointCount(0, shortcut.length()) != 1) {
            throw scanner.fault("expected one character");
        }
        return shortcut;
    }
}
