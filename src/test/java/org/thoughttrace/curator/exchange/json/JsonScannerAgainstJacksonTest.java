package org.thoughttrace.curator.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thoughttrace.curator.exchange.RandomSource;
import org.thoughttrace.curator.exchange.Sources;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/// The scanner takes and refuses what another parser does, and reads the same texts.
final class JsonScannerAgainstJacksonTest {
    private static final int ROUNDS = 60_000;
    private static final String PIECES =
            "{}[],:\"\"\\u0041dbn0123456789-+.eEtruefalsnl \t/'xé🙂\u0001";

    private final JsonFactory jackson = new JsonFactory();

    @Test
    void mutatedDocumentsAreJudgedAlike() {
        Random random = new Random(11);
        RandomSource sources = new RandomSource(random);
        int sound = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] document =
                    Sources.utf8(round % 10 == 0 ? sources.conversation() : sources.value(3));
            int changes = random.nextInt(3);
            for (int change = 0; change < changes; change++) {
                document = mutated(document, random);
            }
            String own = readOwn(document);
            String other = readJackson(document);
            assertThat(visible(own))
                    .as(
                            "round "
                                    + round
                                    + ": "
                                    + visible(new String(document, StandardCharsets.ISO_8859_1)))
                    .isEqualTo(visible(other));
            sound += own.startsWith("!") ? 0 : 1;
        }
        assertThat(sound).isBetween(ROUNDS / 4, ROUNDS * 3 / 4);
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .forEach(unit ->
                        out.append(
                                unit > 0x1F && unit < 0x7F
                                        ? String.valueOf((char) unit)
                                        : "<" + unit + ">"));
        return out.toString();
    }

    private static byte[] mutated(byte[] document, Random random) {
        if (document.length == 0) {
            return document;
        }
        StringBuilder text = new StringBuilder(new String(document, StandardCharsets.ISO_8859_1));
        int at = random.nextInt(text.length());
        char piece = PIECES.charAt(random.nextInt(PIECES.length()));
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, (char) (piece & 0xFF));
            case 2 -> text.setCharAt(at, (char) (piece & 0xFF));
            default -> text.setLength(at);
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /// All tokens with their texts, or "!" for what is no JSON.
    private static String readOwn(byte[] document) {
        if (Utf8.firstFault(document, 0, document.length) >= 0) {
            return "!";
        }
        StringBuilder out = new StringBuilder();
        JsonScanner scanner = new JsonScanner(document, 0, document.length, null);
        try {
            appendOwn(scanner, out);
            scanner.finish();
            return out.toString();
        } catch (RecordFault fault) {
            assertThat(fault.offset()).isBetween(0, document.length);
            return "!";
        }
    }

    private static void appendOwn(JsonScanner scanner, StringBuilder out) throws RecordFault {
        switch (scanner.kind()) {
            case OBJECT -> {
                out.append('{');
                for (boolean more = scanner.beginObject(); more; more = scanner.anotherMember()) {
                    String key = scanner.key();
                    // The other parser takes no half characters in keys, the grammar does.
                    if (!key.equals(new String(Sources.utf8(key), StandardCharsets.UTF_8))) {
                        throw scanner.fault("half a character in a key");
                    }
                    out.append(key).append('=');
                    appendOwn(scanner, out);
                }
                out.append('}');
            }
            case ARRAY -> {
                out.append('[');
                for (boolean more = scanner.beginArray(); more; more = scanner.anotherElement()) {
                    appendOwn(scanner, out);
                }
                out.append(']');
            }
            case STRING -> out.append('"').append(scanner.string()).append('"');
            default -> out.append(scanner.raw()).append(';');
        }
    }

    private String readJackson(byte[] document) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
        } catch (CharacterCodingException invalid) {
            return "!";
        }
        StringBuilder out = new StringBuilder();
        try (JsonParser parser = jackson.createParser(ObjectReadContext.empty(), document)) {
            int depth = 0;
            JsonToken first = parser.nextToken();
            if (first == null) {
                return "!";
            }
            for (JsonToken token = first; token != null; token = parser.nextToken()) {
                depth += appendJackson(token, parser, out);
                if (depth == 0) {
                    return parser.nextToken() == null ? out.toString() : "!";
                }
            }
            return "!";
        } catch (JacksonException invalid) {
            return "!";
        }
    }

    private static int appendJackson(JsonToken token, JsonParser parser, StringBuilder out) {
        switch (token) {
            case START_OBJECT -> out.append('{');
            case END_OBJECT -> out.append('}');
            case START_ARRAY -> out.append('[');
            case END_ARRAY -> out.append(']');
            case PROPERTY_NAME -> out.append(parser.currentName()).append('=');
            case VALUE_STRING -> out.append('"').append(parser.getString()).append('"');
            default -> out.append(parser.getString()).append(';');
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }
}
