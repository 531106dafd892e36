package org.thoughttrace.curator.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/// Texts into JSON strings and back, against the plain way, character by character, and another
/// library.
class JsonStringTest {

    private static final String ALPHABET = "aé€\u2028\"\\/\b\f\n\r\t\u0000\u001f\u007f?";
    private static final int TEXTS = 5_000;

    @Test
    void aTextIsWrittenAsThePlainWayWritesItAndReadBack() {
        Random random = new Random(5);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            byte[] written = JsonString.encode(text);
            assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(plainly(text));
            assertThat(JsonString.decode(written, 1, written.length - 1)).isEqualTo(text);
        }
    }

    @Test
    void anotherLibraryReadsTheSame() {
        JsonMapper mapper = JsonMapper.builder().build();
        Random random = new Random(6);
        for (int i = 0; i < 500; i++) {
            String text = text(random);
            assertThat(mapper.readTree(JsonString.encode(text)).asString()).isEqualTo(text);
        }
    }

    @Test
    void aLongTextWithoutAnythingToEscapeIsItself() {
        String text = "word ".repeat(10_000);
        assertThat(new String(JsonString.encode(text), StandardCharsets.UTF_8))
                .isEqualTo('"' + text + '"');
    }

    /// Now and then with pairs of surrogates, halves of them, and long runs of plain letters.
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(8)) {
                case 0 -> text.append("plain words ");
                case 1 -> text.appendCodePoint(0x1F600 + random.nextInt(60));
                case 2 -> {
                    if (random.nextInt(10) == 0) {
                        text.append((char) (0xD800 + random.nextInt(0x800)));
                    }
                }
                default -> text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
        }
        return text.toString();
    }

    private static String plainly(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean isPair =
                    Character.isHighSurrogate(unit)
                            && at + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(at + 1));
            switch (unit) {
                case '"', '\\' -> out.append('\\').append(unit);
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isPair) {
                        out.append(unit).append(text.charAt(++at));
                    } else if (unit < 0x20 || Character.isSurrogate(unit)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                    } else {
                        out.append(unit);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
