package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.Value;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/// Writes a bundle, whole or not at all; packed with gzip where its name ends in `.gz`. The same
/// header and the same lines give the same bytes. For one thread.
public final class BundleWriter implements AutoCloseable {
    private static final int CHUNK = 1 << 16;

    private final ExportFile file;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private final @Nullable GZIPOutputStream packer;

    /// Begins a bundle. Nothing shows at the target before [#commit()].
    ///
    /// @throws ExportException when it cannot be written there
    public BundleWriter(Path target, ExportFile.IfExists ifExists, BundleHeader header)
            throws IOException {
        file = new ExportFile(target, ifExists);
        packer = isPacked(target) ? new GZIPOutputStream(waiting) : null;
        add(json(header));
    }

    static boolean isPacked(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /// Adds a revision.
    ///
    /// @throws ExportException when the disk is full or fails
    public void write(BundleLine line) throws IOException {
        add(json(line));
    }

    /// Puts the file in its place.
    ///
    /// @throws ExportException when it could not; then the target is as it was
    public void commit() throws IOException {
        if (packer != null) {
            packer.finish();
        }
        flush();
        file.commit();
    }

    /// Removes what has been written unless it was committed.
    @Override
    public void close() throws IOException {
        file.close();
    }

    private void add(byte[] line) throws IOException {
        if (packer == null) {
            waiting.writeBytes(line);
            waiting.write('\n');
        } else {
            packer.write(line);
            packer.write('\n');
        }
        if (waiting.size() >= CHUNK) {
            flush();
        }
    }

    private void flush() throws IOException {
        file.writeBytes(waiting.toByteArray());
        waiting.reset();
    }

    private static byte[] json(BundleHeader header) {
        JsonBuilder out = new JsonBuilder(JsonStyle.COMPACT).beginObject();
        out.key("format").text(BundleHeader.FORMAT);
        out.key("version").number(BundleHeader.VERSION);
        out.key("program").text(header.program());
        out.key("dataset").text(header.dataset());
        out.key("scheme")
                .raw(JsonMinifier.minified(header.scheme().getBytes(StandardCharsets.UTF_8)));
        out.key("curator").text(header.curator());
        Instant since = header.since();
        out.key("since").text(since == null ? null : since.toString());
        number(out, "revisions", header.revisions());
        return out.endObject().toBytes();
    }

    /// The names are those of `log --json`.
    private static byte[] json(BundleLine line) {
        Revision revision = line.revision();
        JsonBuilder out = new JsonBuilder(JsonStyle.COMPACT).beginObject();
        out.key("uuid").text(revision.id().toString());
        out.key("curator").text(revision.curator());
        out.key("time").text(revision.at().toString());
        number(out, "counter", revision.counter());
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

    private static void number(JsonBuilder out, String key, long number) {
        out.key(key).raw(Long.toString(number).getBytes(StandardCharsets.US_ASCII));
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
