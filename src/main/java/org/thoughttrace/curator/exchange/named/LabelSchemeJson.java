package org.thoughttrace.curator.exchange.named;

import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.exchange.json.JsonStyle;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Item;
import org.thoughttrace.curator.model.LabelScheme.Part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A label scheme as JSON: one list a part, one line an item, so that two schemes compare well.
public final class LabelSchemeJson {
    private static final String STANDARD = "standard-scheme.json";
    private static final JsonStyle SPACED = new JsonStyle(", ", ": ");

    private LabelSchemeJson() {}

    /// Reads a scheme. Every part must be there and nothing else; see [LabelSchemeParser] for what an
    /// item must have.
    ///
    /// @throws LabelSchemeException when it is none; the message names the place
    public static LabelScheme read(String json) throws LabelSchemeException {
        return LabelSchemeParser.parse(json);
    }

    /// Writes a scheme so that [#read(String)] gives it back.
    public static String write(LabelScheme scheme) {
        StringBuilder out = new StringBuilder("{\n");
        for (Part part : Part.values()) {
            out.append("  \"").append(part.key()).append("\": [\n");
            List<Item> items = scheme.items(part);
            for (int at = 0; at < items.size(); at++) {
                out.append("    ").append(line(items.get(at)));
                out.append(at + 1 < items.size() ? ",\n" : "\n");
            }
            out.append(part == Part.FLAG_KINDS ? "  ]\n" : "  ],\n");
        }
        return out.append("}\n").toString();
    }

    /// The scheme of the published data, with definitions for annotators.
    public static LabelScheme standard() {
        try (InputStream in = LabelSchemeJson.class.getResourceAsStream(STANDARD)) {
            byte[] json = Objects.requireNonNull(in, STANDARD).readAllBytes();
            return read(new String(json, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own label scheme is broken", broken);
        }
    }

    private static String line(Item item) {
        byte[] json =
                new JsonBuilder(SPACED)
                        .beginObject()
                        .key("key")
                        .text(item.key())
                        .key("name")
                        .text(item.name())
                        .key("definition")
                        .text(item.definition())
                        .key("shortcut")
                        .text(item.shortcut())
                        .endObject()
                        .toBytes();
        return new String(json, StandardCharsets.UTF_8);
    }
}
