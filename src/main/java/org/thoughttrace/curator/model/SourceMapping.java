package org.thoughttrace.curator.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a curator says about the words of a file: which field holds what, and who is meant by a
/// word that says who speaks. What is not mapped is read as the format has it.
///
/// @param fields the path to a field by what it holds: from the record, those of a message from the
///     message
/// @param roles who is meant, by the word in small letters
public record SourceMapping(Map<Field, FieldPath> fields, Map<String, Speaker> roles) {

    /// Nothing is mapped.
    public static final SourceMapping NONE = new SourceMapping(Map.of(), Map.of());

    private static final String ROLE_PREFIX = "role:";

    /// What a field may hold.
    public enum Field {
        MESSAGES("messages", "List of messages"),
        ROLE("role", "Who speaks, in a message"),
        TEXT("text", "What is said, in a message"),
        ID("id", "Conversation id"),
        MODEL("model", "Language model"),
        PARTICIPANT("participant", "Participant");

        private final String key;
        private final String title;

        Field(String key, String title) {
            this.key = key;
            this.title = title;
        }

        /// Its name on the command line.
        public String key() {
            return key;
        }

        /// Its name for people.
        public String title() {
            return title;
        }
    }

    /// Who may be meant by a word.
    public enum Speaker {
        USER("user"),
        ASSISTANT("assistant"),
        SYSTEM("system"),
        TOOL("tool");

        private final String key;

        Speaker(String key) {
            this.key = key;
        }

        /// The type of a message of theirs.
        public String key() {
            return key;
        }
    }

    public SourceMapping {
        fields = Map.copyOf(fields);
        Map<String, Speaker> small = new LinkedHashMap<>();
        roles.forEach((word, speaker) -> small.put(word.toLowerCase(Locale.ROOT), speaker));
        roles = Map.copyOf(small);
    }

    /// The mapping that a list of `field=name` and `role:word=speaker` means.
    ///
    /// @throws IllegalArgumentException with a sentence that says which entry is wrong and how one is
    ///     written
    public static SourceMapping of(List<String> entries) {
        Map<Field, FieldPath> fields = new EnumMap<>(Field.class);
        Map<String, Speaker> roles = new LinkedHashMap<>();
        for (String entry : entries) {
            int equals =
                    entry.startsWith(ROLE_PREFIX) ? entry.lastIndexOf('=') : entry.indexOf('=');
            String key = equals < 0 ? "" : entry.substring(0, equals).strip();
            String value = entry.substring(equals + 1).strip();
            if (key.isEmpty() || value.isEmpty()) {
                throw new IllegalArgumentException(
                        "\""
                                + entry
                                + "\" is no mapping: write field=path, as in text=value, or"
                                + " role:word=speaker, as in role:operator=assistant.");
            }
            if (key.startsWith(ROLE_PREFIX) && key.length() > ROLE_PREFIX.length()) {
                roles.put(key.substring(ROLE_PREFIX.length()), meant(value));
            } else {
                fields.put(field(key), FieldPath.of(value));
            }
        }
        return new SourceMapping(fields, roles);
    }

    /// The entries of which [#of] makes this mapping again.
    public List<String> entries() {
        List<String> entries = new ArrayList<>();
        for (Field field : Field.values()) {
            field(field).ifPresent(path -> entries.add(field.key() + "=" + path));
        }
        roles.keySet().stream()
                .sorted()
                .forEach(word -> entries.add(ROLE_PREFIX + word + "=" + speakerKey(word)));
        return entries;
    }

    /// True when nothing is mapped.
    public boolean isEmpty() {
        return fields.isEmpty() && roles.isEmpty();
    }

    /// True when it says where the messages are, or what is in them.
    public boolean namesMessages() {
        return fields.containsKey(Field.MESSAGES)
                || fields.containsKey(Field.ROLE)
                || fields.containsKey(Field.TEXT);
    }

    /// The path to the field that holds this; empty when it is not mapped.
    public Optional<FieldPath> field(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /// Who is meant by a word; empty when it is not mapped. Case does not matter.
    public Optional<Speaker> speaker(String word) {
        return Optional.ofNullable(roles.get(word.toLowerCase(Locale.ROOT)));
    }

    /// The same with a field mapped; an empty path takes it out.
    ///
    /// @throws IllegalArgumentException when it is no path, with a sentence that says why
    public SourceMapping with(Field field, String path) {
        Map<Field, FieldPath> changed = new EnumMap<>(Field.class);
        changed.putAll(fields);
        if (path.isBlank()) {
            changed.remove(field);
        } else {
            changed.put(field, FieldPath.of(path));
        }
        return new SourceMapping(changed, roles);
    }

    /// The same with a word mapped.
    public SourceMapping with(String word, Speaker speaker) {
        Map<String, Speaker> changed = new LinkedHashMap<>(roles);
        changed.put(word.toLowerCase(Locale.ROOT), speaker);
        return new SourceMapping(fields, changed);
    }

    /// The same without a word.
    public SourceMapping without(String word) {
        Map<String, Speaker> changed = new LinkedHashMap<>(roles);
        changed.remove(word.toLowerCase(Locale.ROOT));
        return new SourceMapping(fields, changed);
    }

    private String speakerKey(String word) {
        return speaker(word).map(Speaker::key).orElse("");
    }

    private static Speaker meant(String key) {
        return Arrays.stream(Speaker.values())
                .filter(speaker -> speaker.key().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "\""
                                        + key
                                        + "\" is nobody who speaks: use user, assistant, system or"
                                        + " tool."));
    }

    private static Field field(String key) {
        return Arrays.stream(Field.values())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "\""
                                        + key
                                        + "\" cannot be mapped: use "
                                        + Arrays.stream(Field.values())
                                                .map(Field::key)
                                                .collect(Collectors.joining(", "))
                                        + ", or role:WORD."));
    }
}
