package org.thoughttrace.curator.exchange;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.SourceOutline.Message;
import org.thoughttrace.curator.exchange.SourceOutline.Part;
import org.thoughttrace.curator.exchange.SourceOutline.Span;
import org.thoughttrace.curator.exchange.SourceOutline.Thoughts;
import org.thoughttrace.curator.exchange.json.JsonScanner;
import org.thoughttrace.curator.exchange.json.JsonString;
import org.thoughttrace.curator.exchange.json.RecordFault;
import org.thoughttrace.curator.model.Survey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/// The texts in the bytes of a conversation that nobody reads as part of it and that leave with it all
/// the same: members that are not known, at any level, the earlier of two equal keys, and the record of
/// another program that it came in. Ids, times and who speaks are none: they are looked up by, and
/// exact.
public final class LooseTexts {
    /// Where the record of another program is kept.
    private static final String RECORD = OriginRecord.KEY + ".record";

    /// What other programs said beside the chosen path, which [Origin] tells.
    private static final String BRANCHES = OriginRecord.KEY + ".branches";

    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final byte[] source;

    /// Stretches that are read, by where they begin, each with its end.
    private final TreeMap<Integer, Integer> read = new TreeMap<>();

    private LooseTexts(byte[] source) {
        this.source = source;
    }

    /// One of them.
    ///
    /// @param path of the member, as in `contact.mail`
    /// @param text or the digits of a number
    /// @param from its first byte, the opening quote of a string
    /// @param end the byte after its last
    public record Loose(String path, String text, int from, int end) {

        /// True where it is of the record of another program, which has the messages in it once more.
        public boolean isOfRecord() {
            return path.startsWith(RECORD);
        }
    }

    /// Those of a conversation, in order.
    ///
    /// @param source the bytes of a stored conversation
    /// @throws IllegalArgumentException when they are damaged
    public static List<Loose> of(byte[] source) {
        return new LooseTexts(source).all();
    }

    /// The bytes with other texts in their places. A number that is to be another becomes `null`: a
    /// string in its place would make a column of two types.
    ///
    /// @param loose of these bytes
    /// @param texts one for each; an equal one leaves the bytes as they are
    public static byte[] replaced(byte[] source, List<Loose> loose, List<String> texts) {
        Splices splices = new Splices();
        boolean same = true;
        for (int at = 0; at < loose.size(); at++) {
            Loose one = loose.get(at);
            if (!one.text().equals(texts.get(at))) {
                splices.replace(
                        new Span(one.from(), one.end()),
                        source[one.from()] == '"' ? JsonString.encode(texts.get(at)) : NULL);
                same = false;
            }
        }
        return same ? source : splices.apply(source, 0, source.length);
    }

    private List<Loose> all() {
        SourceOutline outline = SourceOutline.of(source);
        about(outline.root());
        outline.messages().forEach(this::message);
        List<Loose> found = new ArrayList<>();
        try {
            JsonTexts.forEach(
                    source,
                    new JsonTexts.Sink() {
                        @Override
                        public void value(Supplier<String> path, String text, int from, int end) {
                            if (!isRead(from)) {
                                add(found, new Loose(path.get(), text, from, end));
                            }
                        }

                        @Override
                        public void key(String key) {
                            // A key is what a thing is called by whoever reads it.
                        }
                    });
        } catch (RecordFault damaged) {
            throw new IllegalArgumentException(
                    "the stored conversation is damaged at byte " + damaged.offset(), damaged);
        }
        return found;
    }

    private static void add(List<Loose> found, Loose one) {
        if (!one.path().startsWith(BRANCHES)) {
            found.add(one);
        }
    }

    private boolean isRead(int from) {
        var before = read.floorEntry(from);
        return before != null && from < before.getValue();
    }

    private void about(Part root) {
        for (String key :
                List.of(
                        "id",
                        "model_name",
                        "model_provider",
                        "created_at",
                        "updated_at",
                        "task_summary",
                        "task_expectation")) {
            readAt(root.member(key));
        }
        Span surveys = root.member("survey_answers");
        if (surveys != null) {
            survey(surveys);
        }
    }

    /// The answers of the first survey, which is the one that is read.
    private void survey(Span surveys) {
        JsonScanner scanner = new JsonScanner(source, surveys.from(), surveys.end(), null);
        try {
            boolean isList = scanner.kind() == JsonScanner.Kind.ARRAY;
            if (isList && !scanner.beginArray() || scanner.kind() != JsonScanner.Kind.OBJECT) {
                return;
            }
            TreeMap<String, Span> answers = new TreeMap<>();
            for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
                String key = scanner.key();
                int from = scanner.position();
                scanner.skip();
                if (Survey.QUESTIONS.contains(key)) {
                    answers.put(key, new Span(from, scanner.position()));
                }
            }
            answers.values().forEach(this::readAt);
        } catch (RecordFault damaged) {
            throw new IllegalArgumentException("the stored conversation is damaged", damaged);
        }
    }

    private void message(Message message) {
        for (String key : List.of("id", "timestamp", "type", "content")) {
            readAt(message.part().member(key));
        }
        for (Thoughts list : message.lists().values()) {
            for (Part thought : list.elements()) {
                readAt(thought.member("content"));
                readAt(thought.member("label"));
                readAt(thought.member("timestamp"));
            }
        }
    }

    private void readAt(@Nullable Span span) {
        if (span != null) {
            read.put(span.from(), span.end());
        }
    }
}
