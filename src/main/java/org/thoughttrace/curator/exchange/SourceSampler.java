package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.exchange.json.Utf8;
import org.thoughttrace.curator.exchange.record.ChatKeys;
import org.thoughttrace.curator.exchange.record.FieldSurvey;
import org.thoughttrace.curator.exchange.record.Speakers;
import org.thoughttrace.curator.exchange.source.FilePieces;
import org.thoughttrace.curator.exchange.source.SourceFile;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.HowToRead;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.SourceFormat;
import org.thoughttrace.curator.model.SourceMapping;
import org.thoughttrace.curator.model.SourceSample;
import org.thoughttrace.curator.model.SourceSample.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks at the first records of a file, to say how they would come in.
public final class SourceSampler {
    private static final int SHOWN = 5;

    private final HowToRead how;
    private final int most;
    private final FieldSurvey fields = new FieldSurvey();
    private final List<Conversation> conversations = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Speakers own = new Speakers(SourceMapping.NONE);
    private int records;
    private int rejected;

    private SourceSampler(HowToRead how, int most) {
        this.how = how;
        this.most = most;
    }

    /// Looks at a file.
    ///
    /// @param most how many records to look at
    /// @throws UnreadableFileException when nothing in it can be read, or not so
    /// @throws IOException when the disk fails
    public static SourceSample of(Path file, HowToRead how, int most) throws IOException {
        return new SourceSampler(how, most).sample(file);
    }

    private SourceSample sample(Path file) throws IOException {
        try (FilePieces pieces =
                SourceFile.open(file, how, ThoughtTraceReader.LONGEST_LINE).pieces()) {
            lookForFields(pieces);
        }
        try (ThoughtTraceReader reader = ThoughtTraceReader.open(file, how)) {
            SourceRecord next = reader.next();
            while (next != null && records < most) {
                add(next);
                next = reader.next();
            }
            Map<SourceFormat, Integer> formats = new LinkedHashMap<>(reader.formats());
            Optional<SourceFormat> format =
                    formats.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey)
                            .or(() -> Optional.ofNullable(how.format()));
            return new SourceSample(
                    reader.form(),
                    format,
                    formats,
                    records,
                    rejected,
                    reader.roles().isEmpty() ? own.words() : reader.roles(),
                    fields.names(),
                    keys(format.orElse(null)),
                    conversations,
                    problems);
        }
    }

    private void add(SourceRecord next) {
        records++;
        switch (next) {
            case SourceRecord.Accepted accepted -> {
                for (Message message : accepted.conversation().messages()) {
                    String type = message.type();
                    if (type != null) {
                        own.count(type, type);
                    }
                }
                if (conversations.size() < SHOWN) {
                    conversations.add(accepted.conversation());
                }
            }
            case SourceRecord.Rejected refused -> {
                rejected++;
                if (problems.size() < SHOWN) {
                    String field = refused.field();
                    problems.add(
                            new Problem(
                                    refused.line(), field == null ? "" : field, refused.reason()));
                }
            }
        }
    }

    private Map<SourceMapping.Field, String> keys(@Nullable SourceFormat format) {
        SourceFormat of = format == null ? SourceFormat.OPENAI_MESSAGES : format;
        return of.isOfRows() ? ChatKeys.of(of, how.mapping()).names() : Map.of();
    }

    private void lookForFields(FilePieces pieces) throws IOException {
        FilePieces.Piece piece = pieces.next();
        for (int seen = 0; piece != null && seen < most; seen++) {
            if (piece.ending() != FilePieces.Ending.TOO_LONG
                    && Utf8.firstFault(piece.bytes(), piece.from(), piece.end()) < 0) {
                try {
                    fields.add(new JsonScanner(piece.bytes(), piece.from(), piece.end(), null));
                } catch (RecordFault noJson) {
                    // What is wrong with it is told when it is read as a record.
                }
            }
            piece = pieces.next();
        }
    }
}
