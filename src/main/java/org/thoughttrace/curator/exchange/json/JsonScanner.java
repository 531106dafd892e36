package org.thoughttrace.curator.exchange.json;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Walks over a JSON document in UTF-8 and knows the exact byte of everything it meets. Strict as
/// RFC 8259; numbers are never computed. Reading and splicing share it, so they cannot disagree on
/// where a field lies or which of two equal keys counts.
///
/// The bytes must have passed [Utf8#firstFault]. A document is walked like this:
/// ```
/// for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
///     switch (scanner.key()) { … read or skip one value … }
/// }
/// ```
public final class JsonScanner {
    /// How deep objects and arrays may lie in one another.
    static final int MAX_DEPTH = 1_000;

    /// What a value is, by its first byte.
    public enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private static final int LONGEST_PATH = 200;

    private final byte[] bytes;
    private final JsonTokens tokens;
    private final @Nullable JsonObserver observer;
    private final List<JsonLevel> levels = new ArrayList<>();
    private int depth;

    /// @param from the first byte
    /// @param end the byte after the last
    /// @param observer told of oddities; null when nobody asks
    public JsonScanner(byte[] bytes, int from, int end, @Nullable JsonObserver observer) {
        this.bytes = bytes;
        this.tokens = new JsonTokens(bytes, from, end);
        this.observer = observer;
    }

    /// The next byte to be read.
    public int position() {
        return tokens.position();
    }

    /// Tells whoever asks for oddities of one in the value that is being read.
    public void note(JsonObserver.Oddity oddity) {
        if (observer != null) {
            observer.noticed(path(), oddity);
        }
    }

    /// The path of the member or element being read, as in `messages[3].content`.
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int at = 0; at < depth && path.length() < LONGEST_PATH; at++) {
            levels.get(at).appendTo(path);
        }
        if (path.length() > LONGEST_PATH) {
            path.setLength(LONGEST_PATH);
            path.append('…');
        }
        return path.toString();
    }

    /// Goes to the next value and says what it is.
    public Kind kind() throws RecordFault {
        return switch (tokens.peekToken()) {
            case '{' -> Kind.OBJECT;
            case '[' -> Kind.ARRAY;
            case '"' -> Kind.STRING;
            case 't', 'f' -> Kind.BOOLEAN;
            case 'n' -> Kind.NULL;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Kind.NUMBER;
            default -> throw tokens.noValue();
        };
    }

    /// Enters the object that stands here; true when it has a first member.
    public boolean beginObject() throws RecordFault {
        enter().openObject();
        if (tokens.peekToken() == '}') {
            leave();
            return false;
        }
        return true;
    }

    /// After a member: true when another follows, false when the object has ended.
    public boolean anotherMember() throws RecordFault {
        return another('}', "expected a comma or a closing brace");
    }

    /// Reads the key of a member and goes to its value.
    public String key() throws RecordFault {
        JsonLevel level = levels.get(depth - 1);
        level.nextKey("");
        if (tokens.peekToken() != '"') {
            throw fault("expected a key in double quotes");
        }
        String key = tokens.string();
        level.nextKey(key);
        if (observer != null && !level.remember()) {
            observer.noticed(path(), JsonObserver.Oddity.DUPLICATE_KEY);
        }
        reportEscapes();
        if (tokens.peekToken() != ':') {
            throw fault("expected a colon after the key");
        }
        tokens.advance();
        tokens.skipWhitespace();
        return key;
    }

    /// Enters the array that stands here; true when it has a first element.
    public boolean beginArray() throws RecordFault {
        enter().openArray();
        if (tokens.peekToken() == ']') {
            leave();
            return false;
        }
        return true;
    }

    /// After an element: true when another follows, false when the array has ended.
    public boolean anotherElement() throws RecordFault {
        if (!another(']', "expected a comma or a closing bracket")) {
            return false;
        }
        tokens.skipWhitespace();
        levels.get(depth - 1).nextElement();
        return true;
    }

    /// Reads the string that stands here.
    public String string() throws RecordFault {
        String text = tokens.string();
        reportEscapes();
        return text;
    }

    /// True when the string read last stands in the bytes that one would write for it.
    public boolean stoodAsWritten() {
        return !tokens.hasLongEscapes();
    }

    /// Skips the value that stands here, whatever it is, and checks it.
    public void skip() throws RecordFault {
        switch (kind()) {
            case OBJECT -> {
                for (boolean more = beginObject(); more; more = anotherMember()) {
                    key();
                    skip();
                }
            }
            case ARRAY -> {
                for (boolean more = beginArray(); more; more = anotherElement()) {
                    skip();
                }
            }
            case STRING -> {
                tokens.skipString();
                reportEscapes();
            }
            case NUMBER -> tokens.skipNumber();
            case BOOLEAN -> tokens.skipWord(tokens.peek() == 't' ? "true" : "false");
            case NULL -> tokens.skipWord("null");
        }
    }

    /// Skips the value that stands here and gives its text as it stands there.
    public String raw() throws RecordFault {
        int from = tokens.position();
        skip();
        return new String(bytes, from, tokens.position() - from, StandardCharsets.UTF_8);
    }

    /// Makes sure that nothing follows.
    public void finish() throws RecordFault {
        tokens.skipWhitespace();
        if (!tokens.isAtEnd()) {
            throw fault("expected nothing more after the object");
        }
    }

    /// A fault at the present byte.
    public RecordFault fault(String reason) {
        return JsonTokens.fault(tokens.position(), reason);
    }

    private boolean another(char closing, String expected) throws RecordFault {
        byte next = tokens.peekToken();
        if (next == closing) {
            leave();
            return false;
        }
        if (next != ',') {
            throw fault(expected);
        }
        tokens.advance();
        return true;
    }

    private JsonLevel enter() throws RecordFault {
        if (depth == MAX_DEPTH) {
            throw fault("expected at most 1,000 objects and lists in one another");
        }
        tokens.advance();
        if (depth == levels.size()) {
            levels.add(new JsonLevel());
        }
        return levels.get(depth++);
    }

    private void leave() {
        tokens.advance();
        depth--;
    }

    private void reportEscapes() {
        boolean loneSurrogate = tokens.takeLoneSurrogate();
        boolean nul = tokens.takeNul();
        if (observer != null && loneSurrogate) {
            observer.noticed(path(), JsonObserver.Oddity.LONE_SURROGATE);
        }
        if (observer != null && nul) {
            observer.noticed(path(), JsonObserver.Oddity.NUL);
        }
    }
}
