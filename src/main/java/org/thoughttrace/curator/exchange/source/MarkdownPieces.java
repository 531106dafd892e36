package org.thoughttrace.curator.exchange.source;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.record.CodeFence;
import org.thoughttrace.curator.exchange.record.MarkdownRecord;
import org.thoughttrace.curator.exchange.record.SpeakerLine;
import org.thoughttrace.curator.model.SourceMapping;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The conversations of a transcript, each with all its lines. A new one begins at a first-level
/// heading that nobody speaks under, when what follows it is a line that says who speaks; else the
/// heading is part of what somebody said.
public final class MarkdownPieces implements FilePieces {
    private static final int LOOKED_AT = 1 << 20;
    private static final Pattern TITLE = Pattern.compile("#[ \\t]+\\S.*");

    /// What may stand between a title and the first who speaks: when it was, and the like.
    private static final Pattern ABOUT =
            Pattern.compile(
                    "[-*_ ]*|>.*|[*_]{0,2}\\p{L}[\\p{L} ]{0,30}:.{0,200}|[*_][^*_].{0,200}[*_]");

    private final InputStream in;
    private final int limit;
    private final SourceMapping mapping;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final ByteArrayOutputStream sinceTitle = new ByteArrayOutputStream();
    private final ByteArrayOutputStream lineBytes = new ByteArrayOutputStream();
    private CodeFence fence = new CodeFence();
    private SpeakerLine.@Nullable Style style;
    private long offset;
    private long line;
    private long pieceOffset;
    private long pieceLine;
    private long titleOffset = -1;
    private long titleLine;
    private boolean speaks;
    private boolean ended;
    private boolean carriageReturns;

    /// @param start the first byte of the text
    /// @param limit the length in bytes of the longest conversation that is held
    public MarkdownPieces(SourceBytes file, long start, int limit, SourceMapping mapping)
            throws IOException {
        this.in = new BufferedInputStream(Channels.newInputStream(file.openAt(start)), 1 << 16);
        this.limit = limit;
        this.mapping = mapping;
        this.offset = start;
        this.pieceOffset = start;
        this.pieceLine = 1;
    }

    /// Who speaks in a text.
    enum Speaking {
        /// A user and an assistant: it is a transcript.
        BOTH,
        /// Somebody, but not both of them.
        SOMEBODY,
        /// Nobody, or it is JSON.
        NOBODY
    }

    /// Who speaks within the first MiB of a text.
    static Speaking speaking(SourceBytes file, long start, SourceMapping mapping)
            throws IOException {
        byte[] head;
        try (InputStream in = Channels.newInputStream(file.openAt(start))) {
            head = in.readNBytes(LOOKED_AT);
        }
        String text = new String(head, StandardCharsets.UTF_8);
        if (text.stripLeading().startsWith("{")) {
            return Speaking.NOBODY;
        }
        List<MarkdownRecord.Part> parts = MarkdownRecord.parts(text, mapping);
        boolean speakBoth =
                parts.stream().anyMatch(part -> "user".equals(meant(part, mapping)))
                        && parts.stream()
                                .anyMatch(part -> "assistant".equals(meant(part, mapping)));
        return speakBoth ? Speaking.BOTH : parts.isEmpty() ? Speaking.NOBODY : Speaking.SOMEBODY;
    }

    private static @Nullable String meant(MarkdownRecord.Part part, SourceMapping mapping) {
        return mapping.speaker(part.word())
                .map(SourceMapping.Speaker::key)
                .orElse(SpeakerLine.meant(part.word()));
    }

    @Override
    public @Nullable Piece next() throws IOException {
        while (!ended) {
            Piece whole = takeLine();
            if (whole != null) {
                return whole;
            }
        }
        Piece last = offset > pieceOffset ? piece(offset) : null;
        pieceOffset = offset;
        return last == null || isBlank(last) ? null : last;
    }

    /// Takes a line; gives the conversation before it when a new one has begun.
    private @Nullable Piece takeLine() throws IOException {
        long lineStart = offset;
        String read = readLine();
        if (read == null) {
            ended = true;
            return null;
        }
        line++;
        if (fence.takes(read)) {
            titleOffset = -1;
        } else if (SpeakerLine.of(read, style, mapping) instanceof SpeakerLine speaker) {
            Piece before = titleOffset >= 0 && speaks ? cutAtTitle() : null;
            style = speaker.style();
            speaks = true;
            titleOffset = -1;
            if (before != null) {
                keepLine();
                return before;
            }
        } else if (TITLE.matcher(read).matches()) {
            titleOffset = lineStart;
            sinceTitle.reset();
            titleLine = line;
        } else if (!ABOUT.matcher(read).matches()) {
            titleOffset = -1;
        }
        keepLine();
        return null;
    }

    /// The conversation up to the title; what was read since begins the next one.
    private Piece cutAtTitle() {
        Piece before = piece(titleOffset);
        text.reset();
        text.writeBytes(sinceTitle.toByteArray());
        pieceOffset = titleOffset;
        pieceLine = titleLine;
        fence = new CodeFence();
        return before;
    }

    private Piece piece(long end) {
        long length = end - pieceOffset;
        boolean tooLong = length > limit;
        byte[] bytes = tooLong ? new byte[0] : Arrays.copyOf(text.toByteArray(), (int) length);
        return new Piece(
                pieceLine,
                pieceOffset,
                length,
                bytes,
                0,
                tooLong ? Ending.TOO_LONG : Ending.SEPARATOR);
    }

    private void keepLine() {
        byte[] whole = lineBytes.toByteArray();
        if (text.size() <= limit) {
            text.writeBytes(whole);
        }
        if (titleOffset >= 0) {
            sinceTitle.writeBytes(whole);
            titleOffset = sinceTitle.size() > LOOKED_AT ? -1 : titleOffset;
        }
    }

    /// The next line as text without its end; null at the end of the file.
    private @Nullable String readLine() throws IOException {
        lineBytes.reset();
        int next = in.read();
        while (next >= 0) {
            offset++;
            if (lineBytes.size() <= limit) {
                lineBytes.write(next);
            }
            if (next == '\n') {
                break;
            }
            next = in.read();
        }
        if (lineBytes.size() == 0) {
            return null;
        }
        String whole = lineBytes.toString(StandardCharsets.UTF_8);
        carriageReturns |= whole.endsWith("\r\n");
        int end = whole.length();
        while (end > 0 && (whole.charAt(end - 1) == '\n' || whole.charAt(end - 1) == '\r')) {
            end--;
        }
        return whole.substring(0, end);
    }

    private static boolean isBlank(Piece piece) {
        return new String(piece.bytes(), StandardCharsets.UTF_8).isBlank()
                && piece.ending() != Ending.TOO_LONG;
    }

    @Override
    public long position() {
        return offset;
    }

    @Override
    public boolean isElement() {
        return false;
    }

    @Override
    public List<String> notes() {
        return carriageReturns ? List.of("Lines end in CR LF; the record keeps them.") : List.of();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
