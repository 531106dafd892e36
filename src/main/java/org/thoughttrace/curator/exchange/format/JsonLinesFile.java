package org.thoughttrace.curator.exchange.format;

import java.io.IOException;
import java.io.OutputStream;

/// A file of one JSON text a line, each with its end, LF.
final class JsonLinesFile implements RowFile {
    private final OutputStream out;

    JsonLinesFile(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Row row) throws IOException {
        if (!(row instanceof Row.Json(byte[] line))) {
            throw new IllegalArgumentException("a file of lines takes lines");
        }
        out.write(line);
        out.write('\n');
    }

    @Override
    public void finish() {
        // A file of lines has no end of its own.
    }
}
