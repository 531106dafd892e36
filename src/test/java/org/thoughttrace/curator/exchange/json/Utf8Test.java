package org.thoughttrace.curator.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/// The first fault is where the decoder of the JDK finds it.
final class Utf8Test {
    private static final int[] EDGES = {
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
        0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFF
    };

    private static int expectedFault(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return result.isError() ? in.position() : -1;
    }

    private static void assertJudged(byte[] bytes) {
        int expected = expectedFault(bytes);
        if (Utf8.firstFault(bytes, 0, bytes.length) != expected) {
            assertThat(Utf8.firstFault(bytes, 0, bytes.length))
                    .as(Arrays.toString(bytes))
                    .isEqualTo(expected);
        }
    }

    @Test
    void allCombinationsOfTheEdgesAreJudgedAsTheJdkDoes() {
        for (int first : EDGES) {
            for (int second : EDGES) {
                for (int third : EDGES) {
                    for (int fourth : EDGES) {
                        assertJudged(
                                new byte[] {
                                    (byte) first, (byte) second, (byte) third, (byte) fourth
                                });
                    }
                }
            }
        }
    }

    @Test
    void faultsInLongTextsAreFoundWhereTheyAre() {
        Random random = new Random(5);
        byte[] text =
                "plain text, é, €, 🙂, and on and on ".repeat(5).getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 50_000; round++) {
            byte[] bytes = Arrays.copyOf(text, random.nextInt(text.length) + 1);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            assertJudged(bytes);
        }
    }

    @Test
    void everyCharacterCutShortIsCutOff() {
        for (String character : new String[] {"é", "€", "\uD7FF", "🙂", "\uDBFF\uDFFF"}) {
            byte[] bytes = character.getBytes(StandardCharsets.UTF_8);
            for (int length = 1; length < bytes.length; length++) {
                assertThat(Utf8.isCutOff(bytes, 0, length)).isTrue();
            }
            assertThat(Utf8.isCutOff(bytes, 0, bytes.length)).isFalse();
        }
        assertThat(Utf8.isCutOff(new byte[] {(byte) 0xE0, (byte) 0x80}, 0, 2)).isFalse();
        assertThat(Utf8.isCutOff(new byte[] {(byte) 0xFF}, 0, 1)).isFalse();
    }
}
