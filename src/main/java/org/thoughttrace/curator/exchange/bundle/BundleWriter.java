package org.thoughttrace.curator.exchange.bundle;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.exchange.json.JsonMinifier;
import org.thoughttrace.curator.exchange.json.JsonStyle;
import org.thoughttrace.curator.exchange.output.ExportFile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
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
        add(BundleLines.json(line));
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

    private static void number(JsonBuilder out, String key, long number) {
        out.key(key).raw(Long.toString(number).getBytes(StandardCharsets.US_ASCII));
    }
}
