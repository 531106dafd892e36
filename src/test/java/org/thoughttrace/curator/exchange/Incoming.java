package org.thoughttrace.curator.exchange;

import org.thoughttrace.curator.exchange.SourceRecord.Accepted;
import org.thoughttrace.curator.exchange.SourceRecord.Rejected;
import org.thoughttrace.curator.model.HowToRead;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What became of a file, read to its end.
public record Incoming(List<Accepted> accepted, List<Rejected> rejected, List<String> notes) {

    public static Incoming of(Path file) throws IOException {
        return of(file, HowToRead.RECOGNISE);
    }

    public static Incoming of(Path file, HowToRead how) throws IOException {
        List<Accepted> accepted = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        try (ThoughtTraceReader reader = ThoughtTraceReader.open(file, how)) {
            for (SourceRecord next = reader.next(); next != null; next = reader.next()) {
                switch (next) {
                    case Accepted one -> accepted.add(one);
                    case Rejected one -> rejected.add(one);
                }
            }
            return new Incoming(accepted, rejected, reader.notes());
        }
    }

    /// A text in a file of this name.
    public static Incoming of(Path folder, String name, String text) throws IOException {
        return of(Files.writeString(folder.resolve(name), text));
    }

    public static HowToRead as(SourceFormat format, String... mapped) {
        return new HowToRead(format, SourceMapping.of(List.of(mapped)));
    }

    public static HowToRead mapped(String... mapped) {
        return new HowToRead(null, SourceMapping.of(List.of(mapped)));
    }

    /// The one conversation that came in.
    public Accepted only() {
        if (accepted.size() != 1 || !rejected.isEmpty()) {
            throw new AssertionError("not one conversation: " + this);
        }
        return accepted.getFirst();
    }

    /// The one record that was rejected.
    public Rejected refused() {
        if (rejected.size() != 1 || !accepted.isEmpty()) {
            throw new AssertionError("not one rejected record: " + this);
        }
        return rejected.getFirst();
    }

    /// Who said what.
    public static List<String> said(Accepted accepted) {
        return accepted.conversation().messages().stream()
                .map(message -> message.type() + ": " + message.content())
                .toList();
    }

    public static String text(Accepted accepted) {
        return new String(accepted.bytes(), StandardCharsets.UTF_8);
    }
}
