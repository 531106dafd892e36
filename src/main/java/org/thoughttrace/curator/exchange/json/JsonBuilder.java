package org.thoughttrace.curator.exchange.json;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Builds JSON in a given style, byte by byte, so that a lone surrogate is kept and a value can be
/// taken over as it stands in a source.
public final class JsonBuilder {
    private static final int INITIAL = 512;

    private final JsonStyle style;
    private final GrowingBytes out;
    private final @Nullable SourceTexts texts;
    private boolean needsComma;

    /// One that separates as a style says.
    public JsonBuilder(JsonStyle style) {
        this(style, INITIAL, null);
    }

    /// One that takes texts over from where they were read.
    ///
    /// @param expected about how many bytes it will be
    public JsonBuilder(JsonStyle style, int expected, @Nullable SourceTexts texts) {
        this.style = style;
        this.out = new GrowingBytes(expected);
        this.texts = texts;
    }

    /// Begins an object.
    public JsonBuilder beginObject() {
        return begin('{');
    }

    /// Ends the object begun last.
    public JsonBuilder endObject() {
        return end('}');
    }

    /// Begins a list.
    public JsonBuilder beginArray() {
        return begin('[');
    }

    /// Ends the list begun last.
    public JsonBuilder endArray() {
        return end(']');
    }

    /// Begins a member; its value must follow.
    public JsonBuilder key(String key) {
        separate();
        out.quoted(key);
        write(style.colon());
        needsComma = false;
        return this;
    }

    /// A text, or null.
    public JsonBuilder text(@Nullable String text) {
        if (text == null) {
            return raw(bytes("null"));
        }
        separate();
        if (texts == null || !texts.write(text, out)) {
            out.quoted(text);
        }
        needsComma = true;
        return this;
    }

    /// A number, or null.
    public JsonBuilder number(@Nullable Integer number) {
        return raw(bytes(String.valueOf(number)));
    }

    /// The value `true`.
    public JsonBuilder yes() {
        return raw(bytes("true"));
    }

    /// The value `false`.
    public JsonBuilder no() {
        return raw(bytes("false"));
    }

    /// A list of texts, each of which may be null.
    public JsonBuilder texts(List<? extends @Nullable String> texts) {
        beginArray();
        texts.forEach(this::text);
        return endArray();
    }

    /// A value that is JSON already.
    public JsonBuilder raw(byte[] json) {
        separate();
        out.write(json);
        needsComma = true;
        return this;
    }

    /// All that was built.
    public byte[] toBytes() {
        return out.toArray();
    }

    private JsonBuilder begin(char bracket) {
        separate();
        out.write(bracket);
        needsComma = false;
        return this;
    }

    private JsonBuilder end(char bracket) {
        out.write(bracket);
        needsComma = true;
        return this;
    }

    private void separate() {
        if (needsComma) {
            write(style.comma());
        }
    }

    private void write(String text) {
        out.write(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
