package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.exchange.json.SourceTexts;
import org.thoughttrace.curator.exchange.json.Utf8;
import org.thoughttrace.curator.exchange.record.WarningList;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.Message;
import org.thoughttrace.curator.model.Origin;
import org.thoughttrace.curator.model.Survey;

import java.util.List;

/// Reads the JSON of one conversation. Fields it does not know are passed over: they live on in the
/// bytes. Of a key that occurs twice the last one counts.
public final class ConversationParser {
    private final JsonScanner scanner;
    private final FieldParser fields;
    private final @Nullable WarningList warnings;
    private @Nullable String id;
    private int idAt;
    private String idFault = "expected a conversation id";
    private @Nullable List<Message> messages;
    private int messagesAt;
    private @Nullable String modelName;
    private @Nullable String modelProvider;
    private @Nullable String createdAt;
    private @Nullable String updatedAt;
    private @Nullable String taskSummary;
    private @Nullable String taskExpectation;
    private @Nullable Survey survey;
    private Origin origin = Origin.NONE;

    private ConversationParser(
            byte[] bytes,
            int from,
            int end,
            @Nullable WarningList warnings,
            @Nullable SourceTexts texts) {
        this.scanner = new JsonScanner(bytes, from, end, warnings);
        this.fields = new FieldParser(scanner, warnings, texts);
        this.warnings = warnings;
        this.idAt = from;
        this.messagesAt = from;
    }

    /// Reads a conversation that a [ThoughtTraceReader] has accepted before.
    ///
    /// @param stored its bytes, without a line end
    /// @throws IllegalArgumentException when the bytes are damaged; the message names the byte
    public static Conversation parse(byte[] stored) {
        return parseStored(stored, null);
    }

    /// The same, for whoever will write its messages as JSON again.
    ///
    /// @param texts takes where the words of messages stand
    public static Conversation parse(byte[] stored, SourceTexts texts) {
        return parseStored(stored, texts);
    }

    private static Conversation parseStored(byte[] stored, @Nullable SourceTexts texts) {
        try {
            return new ConversationParser(stored, 0, stored.length, null, texts).document();
        } catch (RecordFault damaged) {
            throw new IllegalArgumentException(
                    "the stored conversation is damaged at byte "
                            + damaged.offset()
                            + ": "
                            + damaged.reason(),
                    damaged);
        }
    }

    /// Reads a conversation of which nothing is known.
    ///
    /// @param warnings takes what is odd
    static Conversation parse(byte[] bytes, int from, int end, WarningList warnings)
            throws RecordFault {
        checkEncoding(bytes, from, end);
        return new ConversationParser(bytes, from, end, warnings, null).document();
    }

    /// Makes sure that bytes are UTF-8, and that a file does not begin anew in them.
    static void checkEncoding(byte[] bytes, int from, int end) throws RecordFault {
        int invalid = Utf8.firstFault(bytes, from, end);
        if (invalid >= 0) {
            throw new RecordFault(invalid, null, "expected UTF-8; the bytes here are none");
        }
        if (isByteOrderMark(bytes, from, end)) {
            throw new RecordFault(from, null, "expected no byte order mark inside the file");
        }
    }

    private static boolean isByteOrderMark(byte[] bytes, int from, int end) {
        return end - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
    }

    private Conversation document() throws RecordFault {
        try {
            if (scanner.kind() != JsonScanner.Kind.OBJECT) {
                throw scanner.fault("expected a conversation: one JSON object");
            }
            for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
                member(scanner.key());
            }
            scanner.finish();
        } catch (RecordFault fault) {
            throw fault.in(scanner.path());
        }
        return conversation();
    }

    private void member(String key) throws RecordFault {
        switch (key) {
            case "id" -> readId();
            case "messages" -> readMessages();
            case "model_name" -> modelName = fields.text();
            case "model_provider" -> modelProvider = fields.text();
            case "created_at" -> createdAt = fields.time();
            case "updated_at" -> updatedAt = fields.time();
            case "task_summary" -> taskSummary = fields.text();
            case "task_expectation" -> taskExpectation = fields.text();
            case "survey_answers" -> survey = readSurveys();
            case "origin" -> origin = new OriginParser(scanner).origin();
            default -> scanner.skip();
        }
    }

    private Conversation conversation() throws RecordFault {
        if (id == null) {
            throw new RecordFault(idAt, "id", idFault);
        }
        if (messages == null) {
            throw new RecordFault(messagesAt, "messages", "expected a list of messages");
        }
        if (fields.isChecking() && Timestamps.isBefore(updatedAt, createdAt)) {
            fields.warn("updated_at", "earlier than created_at");
        }
        return new Conversation(
                id,
                modelName,
                modelProvider,
                createdAt,
                updatedAt,
                taskSummary,
                taskExpectation,
                survey,
                messages,
                origin);
    }

    private void readId() throws RecordFault {
        JsonScanner.Kind kind = scanner.kind();
        idAt = scanner.position();
        id = null;
        if (kind == JsonScanner.Kind.STRING) {
            String text = scanner.string();
            id = text.isBlank() ? null : text;
            idFault = "expected a conversation id; this one is blank";
        } else if (kind == JsonScanner.Kind.NUMBER) {
            id = scanner.raw();
        } else {
            scanner.skip();
            idFault = "expected a conversation id: a text or a number";
        }
    }

    private void readMessages() throws RecordFault {
        JsonScanner.Kind kind = scanner.kind();
        messagesAt = scanner.position();
        messages = null;
        if (kind == JsonScanner.Kind.ARRAY) {
            messages = new MessageParser(scanner, fields, warnings).messages();
        } else {
            scanner.skip();
        }
    }

    private @Nullable Survey readSurveys() throws RecordFault {
        return switch (scanner.kind()) {
            case ARRAY -> firstSurvey();
            case OBJECT -> {
                fields.warn("expected a list with the survey");
                yield readSurvey();
            }
            case NULL -> {
                scanner.skip();
                yield null;
            }
            default -> {
                fields.skipOdd("expected a list with the survey");
                yield null;
            }
        };
    }

    private @Nullable Survey firstSurvey() throws RecordFault {
        Survey first = null;
        int count = 0;
        for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
            count++;
            if (scanner.kind() != JsonScanner.Kind.OBJECT) {
                fields.skipOdd("expected a survey: an object");
            } else if (count == 1) {
                first = readSurvey();
            } else {
                scanner.skip();
            }
        }
        if (count > 1) {
            fields.warn("more than one survey; the first one counts");
        }
        return first;
    }

    private Survey readSurvey() throws RecordFault {
        String age = null;
        String gender = null;
        String education = null;
        String occupation = null;
        String frequency = null;
        String purposes = null;
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            switch (scanner.key()) {
                case "age" -> age = fields.text();
                case "gender" -> gender = fields.text();
                case "education" -> education = fields.text();
                case "occupation" -> occupation = fields.text();
                case "frequency" -> frequency = fields.text();
                case "purposes" -> purposes = fields.text();
                default -> scanner.skip();
            }
        }
        return new Survey(age, gender, education, occupation, frequency, purposes);
    }
}
