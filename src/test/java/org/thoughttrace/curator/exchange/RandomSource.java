package org.thoughttrace.curator.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Makes JSON with every freedom that its writers have: white space, escapes, the order of keys,
/// unknown members, equal keys, lists that are absent or null.
public final class RandomSource {
    private static final List<String> TEXTS =
            List.of(
                    "",
                    "a",
                    "word",
                    "two words",
                    "\"quoted\"",
                    "back\\slash",
                    "line\nend",
                    "\r\n",
                    "\t",
                    "é",
                    "e\u0301",
                    "🙂",
                    "👩‍👩‍👧",
                    "\u2028",
                    "\uFEFF",
                    "\u0000",
                    "\u001F",
                    "\u007F",
                    "\uD83D",
                    "\uDE42",
                    "\uDE42\uD83D",
                    "𝒳\uD800",
                    "{}[],:",
                    "</script>",
                    "\u202Eabc\u202C",
                    "日本語",
                    "/",
                    "x".repeat(300));

    private final Random random;

    public RandomSource(Random random) {
        this.random = random;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(4); count >= 0; count--) {
            text.append(TEXTS.get(random.nextInt(TEXTS.size())));
        }
        return text.toString();
    }

    /// A text without half characters: the parser compared with takes none in keys.
    private String key() {
        String text = text();
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /// A text as a JSON string, its characters escaped or not as chance has it.
    String string(String text) {
        int escaping = random.nextInt(4);
        StringBuilder out = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean must = unit < 0x20 || unit == '"' || unit == '\\' || isLone(text, at);
            if (!must && (escaping == 0 || random.nextInt(8) >= escaping)) {
                out.append(unit);
                if (Character.isHighSurrogate(unit)) {
                    out.append(text.charAt(++at));
                }
                continue;
            }
            int letter = "\"\\/\b\f\n\r\t".indexOf(unit);
            if (letter >= 0 && random.nextInt(3) > 0) {
                out.append('\\').append("\"\\/bfnrt".charAt(letter));
            } else {
                out.append((random.nextBoolean() ? "\\u%04x" : "\\u%04X").formatted((int) unit));
                if (Character.isHighSurrogate(unit) && !isLone(text, at)) {
                    out.append("\\u%04x".formatted((int) text.charAt(++at)));
                }
            }
        }
        return out.append('"').toString();
    }

    private static boolean isLone(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /// Any value.
    public String value(int depth) {
        int kind = random.nextInt(depth > 0 ? 8 : 6);
        return switch (kind) {
            case 0 -> "null";
            case 1 -> random.nextBoolean() ? "true" : "false";
            case 2, 3 -> number();
            case 4, 5 -> string(text());
            case 6 -> {
                List<String> elements = new ArrayList<>();
                for (int count = random.nextInt(4); count > 0; count--) {
                    elements.add(value(depth - 1));
                }
                yield array(elements);
            }
            default -> {
                List<String> members = new ArrayList<>();
                for (int count = random.nextInt(4); count > 0; count--) {
                    members.add(member(key(), value(depth - 1)));
                }
                yield object(members);
            }
        };
    }

    private String number() {
        List<String> numbers =
                List.of("0", "-0", "1.10", "1E400", "9007199254740993", "-1.5e-7", "0.0", "12e+3");
        return numbers.get(random.nextInt(numbers.size()));
    }

    public String conversation() {
        List<String> messages = new ArrayList<>();
        for (int count = random.nextInt(6); count > 0; count--) {
            messages.add(random.nextInt(20) == 0 ? value(1) : message());
        }
        List<String> members = new ArrayList<>();
        members.add(member("messages", array(messages)));
        members.add(member("model_name", string(text())));
        members.add(member("survey_answers", random.nextBoolean() ? "[]" : "null"));
        addUnknown(members);
        Collections.shuffle(members, random);
        members.add(member("id", random.nextBoolean() ? "17" : string("u_" + text())));
        return space() + object(members) + space();
    }

    private String message() {
        List<String> members = new ArrayList<>();
        if (random.nextInt(10) > 0) {
            members.add(member("content", random.nextInt(12) == 0 ? value(2) : string(text())));
        }
        if (random.nextInt(10) > 0) {
            members.add(member("type", string(random.nextBoolean() ? "user" : "assistant")));
        }
        for (String list : List.of("reasons", "reactions")) {
            switch (random.nextInt(5)) {
                case 0 -> members.add(member(list, "null"));
                case 1 -> members.add(member(list, value(1)));
                case 2, 3 -> members.add(member(list, thoughts()));
                default -> {}
            }
        }
        addUnknown(members);
        addEqualKey(members, "content");
        Collections.shuffle(members, random);
        return object(members);
    }

    private String thoughts() {
        List<String> thoughts = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            List<String> members = new ArrayList<>();
            if (random.nextInt(10) > 0) {
                members.add(member("content", random.nextInt(12) == 0 ? value(1) : string(text())));
            }
            if (random.nextBoolean()) {
                members.add(
                        member(
                                "label",
                                random.nextInt(4) == 0 ? "null" : string("task_motivation")));
            }
            addUnknown(members);
            addEqualKey(members, "label");
            Collections.shuffle(members, random);
            thoughts.add(random.nextInt(12) == 0 ? value(1) : object(members));
        }
        return array(thoughts);
    }

    private void addUnknown(List<String> members) {
        for (int count = random.nextInt(3); count > 0; count--) {
            members.add(member("x" + random.nextInt(5), value(2)));
        }
    }

    private void addEqualKey(List<String> members, String key) {
        if (random.nextInt(6) == 0) {
            members.add(member(key, string(text())));
        }
    }

    private String member(String key, String value) {
        return string(key) + space() + ":" + space() + value;
    }

    private String object(List<String> members) {
        return "{" + space() + String.join(space() + "," + space(), members) + space() + "}";
    }

    private String array(List<String> elements) {
        return "[" + space() + String.join(space() + "," + space(), elements) + space() + "]";
    }

    private String space() {
        return switch (random.nextInt(8)) {
            case 0 -> " ";
            case 1 -> "\t";
            case 2 -> "  \r ";
            default -> "";
        };
    }
}
