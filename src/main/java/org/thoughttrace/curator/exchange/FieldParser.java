package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.exchange.json.SourceTexts;
import org.thoughttrace.curator.exchange.record.WarningList;

/// Reads single fields and says what is odd about them. A value of the wrong type is kept as its
/// JSON text, so that nothing a source holds is hidden from the curator.
final class FieldParser {
    private final JsonScanner scanner;
    private final @Nullable WarningList warnings;
    private final @Nullable SourceTexts texts;

    /// @param warnings null when nobody asks: the bytes have been checked before
    /// @param texts takes where contents stand; null when nobody asks
    FieldParser(JsonScanner scanner, @Nullable WarningList warnings, @Nullable SourceTexts texts) {
        this.scanner = scanner;
        this.warnings = warnings;
        this.texts = texts;
    }

    /// True when warnings are collected.
    boolean isChecking() {
        return warnings != null;
    }

    /// A text; null for null.
    @Nullable String text() throws RecordFault {
        return switch (scanner.kind()) {
            case STRING -> scanner.string();
            case NULL -> nothing();
            default -> {
                warn("expected a text");
                yield scanner.raw();
            }
        };
    }

    /// The words of a message: a text; null for null.
    @Nullable String content() throws RecordFault {
        if (texts == null || scanner.kind() != JsonScanner.Kind.STRING) {
            return text();
        }
        int from = scanner.position();
        if (texts.areUnread()) {
            scanner.skip();
            return scanner.stoodAsWritten()
                    ? texts.standIn(from, scanner.position())
                    : texts.decode(from, scanner.position());
        }
        String content = scanner.string();
        if (scanner.stoodAsWritten()) {
            texts.add(content, from, scanner.position());
        }
        return content;
    }

    /// A text or a number, as an id may be; null for null.
    @Nullable String textOrNumber() throws RecordFault {
        return switch (scanner.kind()) {
            case STRING -> scanner.string();
            case NUMBER -> scanner.raw();
            case NULL -> nothing();
            default -> {
                warn("expected a text or a number");
                yield scanner.raw();
            }
        };
    }

    /// A time, as its own text; null for null.
    @Nullable String time() throws RecordFault {
        boolean isText = scanner.kind() == JsonScanner.Kind.STRING;
        String time = text();
        if (isText && time != null && warnings != null) {
            String fault = Timestamps.faultOf(time);
            if (fault != null) {
                warn(fault);
            }
        }
        return time;
    }

    /// Skips a value that was not expected here.
    void skipOdd(String expected) throws RecordFault {
        warn(expected);
        scanner.skip();
    }

    /// Warns of the field being read.
    void warn(String message) {
        if (warnings != null) {
            warnings.add(scanner.path(), message);
        }
    }

    /// Warns of a member of the object being read.
    void warn(String member, String message) {
        if (warnings != null) {
            String path = scanner.path();
            warnings.add(path.isEmpty() ? member : path + "." + member, message);
        }
    }

    private @Nullable String nothing() throws RecordFault {
        scanner.skip();
        return null;
    }
}
