package org.thoughttrace.curator.exchange.named;

import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.exchange.json.JsonStyle;
import org.thoughttrace.curator.exchange.json.StrictJson;
import org.thoughttrace.curator.model.Drawing;
import org.thoughttrace.curator.model.Subset.Content;
import org.thoughttrace.curator.model.Subset.Frozen;
import org.thoughttrace.curator.model.Subset.Live;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What is in a subset as JSON: `{"filter": …}`, or `{"ids": […]}` and, for a sample, how it was
/// drawn.
public final class SubsetJson {
    private SubsetJson() {}

    /// Reads a content strictly: either a filter or ids, each once and nothing else.
    ///
    /// @throws SubsetException when it is none; the message names the place
    public static Content read(String json) throws SubsetException {
        return StrictJson.read(
                json, scanner -> new SubsetParser(scanner).content(), SubsetException::new);
    }

    /// Reads a list of ids, each once.
    ///
    /// @throws SubsetException when it is none; the message names the place
    public static List<String> readIds(String json) throws SubsetException {
        return StrictJson.read(
                json, scanner -> new SubsetParser(scanner).ids(), SubsetException::new);
    }

    /// Reads how a sample was drawn.
    ///
    /// @throws SubsetException when it does not say so; the message names the place
    public static Drawing readDrawing(String json) throws SubsetException {
        return StrictJson.read(
                json, scanner -> new SubsetParser(scanner).drawing(), SubsetException::new);
    }

    /// Writes a content so that [#read(String)] gives it back.
    public static String write(Content content) {
        JsonBuilder out = new JsonBuilder(JsonStyle.COMPACT).beginObject();
        switch (content) {
            case Live(String expression) -> out.key("filter").text(expression);
            case Frozen frozen -> {
                out.key("ids").texts(frozen.ids());
                if (frozen.drawing() != null) {
                    write(out.key("drawn"), frozen.drawing());
                }
            }
        }
        return new String(out.endObject().toBytes(), StandardCharsets.UTF_8);
    }

    private static void write(JsonBuilder out, Drawing drawing) {
        out.beginObject();
        out.key("from").text(drawing.expression());
        // A text: most readers of JSON keep only 53 bits of a number.
        out.key("seed").text(Long.toString(drawing.seed()));
        out.key("number").number(drawing.number());
        out.key("stratum").text(drawing.stratum());
        out.key("population").number(drawing.population());
        out.endObject();
    }
}
