package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.SourceOutline.Span;
import org.thoughttrace.curator.exchange.json.JsonBuilder;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.JsonStyle;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.model.Survey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The survey in the bytes of a conversation. A source may hold more of it than is read: further
/// answers, a second survey, the whole member twice.
public final class SurveyMember {
    private static final String KEY = "survey_answers";

    private SurveyMember() {}

    /// The bytes with no answers but those that are read, so that those that are to be made less
    /// telling stand nowhere else.
    ///
    /// @param source the bytes of a stored conversation
    /// @param survey that is read there
    /// @return `source` itself when there are no others
    /// @throws IllegalArgumentException when the bytes are damaged
    public static byte[] asRead(byte[] source, @Nullable Survey survey) {
        try {
            List<Span> found = found(source);
            Splices splices = new Splices();
            boolean same = true;
            for (int at = 0; at < found.size(); at++) {
                boolean counts = at == found.size() - 1;
                if (!isPlain(source, found.get(at), counts)) {
                    splices.replace(
                            found.get(at),
                            counts
                                    ? answers(survey, SourceOutline.of(source).style())
                                    : "[]".getBytes(StandardCharsets.US_ASCII));
                    same = false;
                }
            }
            return same ? source : splices.apply(source, 0, source.length);
        } catch (RecordFault damaged) {
            throw new IllegalArgumentException(
                    "the stored conversation is damaged at byte " + damaged.offset(), damaged);
        }
    }

    private static List<Span> found(byte[] source) throws RecordFault {
        List<Span> found = new ArrayList<>();
        JsonScanner scanner = new JsonScanner(source, 0, source.length, null);
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            String key = scanner.key();
            int from = scanner.position();
            scanner.skip();
            if (key.equals(KEY)) {
                found.add(new Span(from, scanner.position()));
            }
        }
        return found;
    }

    /// True for null, an empty list and, where it counts, a list of one object in which every member
    /// is an answer that is read.
    private static boolean isPlain(byte[] source, Span span, boolean counts) throws RecordFault {
        JsonScanner scanner = new JsonScanner(source, span.from(), span.end(), null);
        if (scanner.kind() == JsonScanner.Kind.NULL) {
            return true;
        }
        if (scanner.kind() != JsonScanner.Kind.ARRAY) {
            return false;
        }
        if (!scanner.beginArray()) {
            return true;
        }
        if (!counts || scanner.kind() != JsonScanner.Kind.OBJECT) {
            return false;
        }
        Set<String> keys = new HashSet<>();
        boolean plain = true;
        for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
            String key = scanner.key();
            plain &= Survey.QUESTIONS.contains(key) && keys.add(key);
            scanner.skip();
        }
        return plain && !scanner.anotherElement();
    }

    /// The list of answers. Only what the program knows: an answer it does not know could be told
    /// apart from nothing.
    static byte[] answers(@Nullable Survey survey, JsonStyle style) {
        JsonBuilder json = new JsonBuilder(style).beginArray();
        if (survey != null) {
            json.beginObject();
            answer(json, "age", survey.age());
            answer(json, "gender", survey.gender());
            answer(json, "education", survey.education());
            answer(json, "occupation", survey.occupation());
            answer(json, "frequency", survey.frequency());
            answer(json, "purposes", survey.purposes());
            json.endObject();
        }
        return json.endArray().toBytes();
    }

    private static void answer(JsonBuilder json, String key, @Nullable String answer) {
        if (answer != null) {
            json.key(key).text(answer);
        }
    }
}
