package org.thoughttrace.curator.exchange.bundle;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.JsonStyle;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.Value;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The lines of bundles, one by one, for whoever keeps some of them.
public final class BundleLines {

    private BundleLines() {}

    /// A line as a bundle has it, without its end.
    public static String text(BundleLine line) {
        return new String(json(line), StandardCharsets.UTF_8);
    }

    /// Reads what [#text(BundleLine)] made.
    ///
    /// @throws IllegalArgumentException when it is no line of a bundle
    public static BundleLine read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        JsonScanner scanner = new JsonScanner(bytes, 0, bytes.length, (path, oddity) -> {});
        try {
            BundleLine line = new BundleLineParser(scanner).line();
            scanner.finish();
            return line;
        } catch (RecordFault fault) {
            throw new IllegalArgumentException(fault.reason(), fault);
        }
    }

    /// The names are those of `log --json`.
    static byte[] json(BundleLine line) {
        Revision revision = line.revision();
        JsonBuilder out = new JsonBuilder(JsonStyle.COMPACT).beginObject();
        out.key("uuid").text(revision.id().toString());
        out.key("curator").text(revision.curator());
        out.key("time").text(revision.at().toString());
        out.key("counter")
                .raw(Long.toString(revision.counter()).getBytes(StandardCharsets.US_ASCII));
        out.key("group").text(revision.group().toString());
        group(out.key("act"), line.group(), line.groupHash());
        out.key("conversation").text(revision.target().conversation());
        out.key("target").text(revision.target().path());
        out.key("field").text(revision.field().name());
        value(out.key("before"), revision.before());
        value(out.key("after"), revision.after());
        out.key("why").text(revision.why());
        out.key("parents").texts(revision.parents().stream().map(UUID::toString).toList());
        out.key("messages").beginObject();
        line.messages().forEach((turn, id) -> out.key(Integer.toString(turn)).text(id));
        out.endObject();
        if (line.rule() != null) {
            value(out.key("rule"), line.rule());
        }
        out.key("sha256").text(line.revisionHash());
        return out.endObject().toBytes();
    }

    private static void group(JsonBuilder out, RevisionGroup group, String hash) {
        UUID subject = group.subject();
        out.beginObject();
        out.key("kind").text(group.kind().name().toLowerCase(Locale.ROOT));
        out.key("title").text(group.title());
        out.key("undoes").text(subject == null ? null : subject.toString());
        out.key("store").text(group.madeIn().toString());
        out.key("sha256").text(hash);
        out.endObject();
    }

    private static void value(JsonBuilder out, @Nullable Value value) {
        switch (value) {
            case null -> out.text(null);
            case Value.Text(String text) -> out.text(text);
            case Value.Parts(Map<String, String> parts) -> {
                out.beginObject();
                parts.forEach((name, part) -> out.key(name).text(part));
                out.endObject();
            }
        }
    }
}
