package org.thoughttrace.curator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thoughttrace.curator.exchange.Sources.bytes;
import static org.thoughttrace.curator.exchange.Sources.rejectedLine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thoughttrace.curator.exchange.SourceRecord.Rejected;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What no reader of JSON may take, each once as the value of an unknown field and once as the whole
/// line.
final class MustRejectTest {
    @TempDir Path folder;

    record Case(byte[] value) {
        @Override
        public String toString() {
            StringBuilder shown = new StringBuilder();
            for (int at = 0; at < Math.min(value.length, 40); at++) {
                int unit = value[at] & 0xFF;
                shown.append(unit > 0x20 && unit < 0x7F ? (char) unit : "<%02x>".formatted(unit));
            }
            return shown.toString();
        }
    }

    private static final List<String> NUMBERS =
            List.of(
                    "+1",
                    "01",
                    "-01",
                    "00",
                    "-",
                    "--1",
                    "-a",
                    "1.",
                    ".5",
                    "-.5",
                    "1.e3",
                    "1e",
                    "1E",
                    "1e+",
                    "1e-",
                    "1.5e",
                    "1.5e+",
                    "0e",
                    "0e+",
                    "0.e1",
                    "0.3e",
                    "1e1.5",
                    "1 000",
                    "1_000",
                    "1,000",
                    "0x1F",
                    "0b1",
                    "0o7",
                    "1f",
                    "1L",
                    "1d",
                    "2.a",
                    "9.e+",
                    "1eE2",
                    "NaN",
                    "-NaN",
                    "nan",
                    "Infinity",
                    "-Infinity",
                    "+Infinity",
                    "Inf",
                    "-inf",
                    "1/2",
                    "$1",
                    "1%",
                    "++1",
                    "+-1",
                    "0.1.2",
                    "1..2",
                    "- 1",
                    "-1x",
                    "012",
                    "1e٣",
                    "١",
                    "１",
                    "∞");

    private static final List<String> WORDS =
            List.of(
                    "tru",
                    "True",
                    "TRUE",
                    "truee",
                    "fals",
                    "False",
                    "nul",
                    "Null",
                    "NULL",
                    "nil",
                    "None",
                    "undefined",
                    "yes",
                    "word",
                    "tr ue",
                    "nu\tll",
                    "t",
                    "f",
                    "n",
                    "true1",
                    "null null",
                    "true,",
                    "*",
                    "&",
                    "@",
                    "`x`",
                    "…",
                    "\uFEFF\"x\"",
                    "\u00A01",
                    "\u20281",
                    "\u2060[]");

    private static final List<String> STRINGS =
            List.of(
                    "'x'",
                    "\"x",
                    "x\"",
                    "\"",
                    "\"\"\"",
                    "“x”",
                    "\"a\" \"b\"",
                    "\"a\"b",
                    "\"\\x00\"",
                    "\"\\a\"",
                    "\"\\v\"",
                    "\"\\0\"",
                    "\"\\'\"",
                    "\"\\ \"",
                    "\"\\\"",
                    "\"\\u\"",
                    "\"\\u0\"",
                    "\"\\u00\"",
                    "\"\\u00A\"",
                    "\"\\u00G0\"",
                    "\"\\uD83D\\u\"",
                    "\"\\uD83D\\u12\"",
                    "\"\\uD83D\\x\"",
                    "\"\\U0041\"",
                    "\"\\u{41}\"",
                    "\"\\u+041\"",
                    "\"\\u-041\"",
                    "\"\\u 041\"",
                    "\"\\é\"",
                    "\"\\🙂\"",
                    "\"tab\there\"",
                    "\"bell\u0007\"",
                    "\"escape\u001B[31m\"",
                    "\"unit\u001F\"",
                    "\"a\rb\"",
                    "\"back\bspace\"",
                    "\"\\\u0001\"",
                    "\"\\uff1\\u0041\"",
                    "\"\\u００４１\"");

    private static final List<String> STRUCTURES =
            List.of(
                    "[1,]",
                    "[,1]",
                    "[,]",
                    "[1,,2]",
                    "[1 2]",
                    "[1",
                    "[",
                    "]",
                    "[]]",
                    "[[]",
                    "[}",
                    "[1}",
                    "[1:2]",
                    "[\"a\",",
                    "[\"a\"",
                    "[\"a",
                    "[1;2]",
                    "[ ,]",
                    "[*]",
                    "[1,\n",
                    "[,\"x\"]",
                    "{",
                    "}",
                    "{}}",
                    "{]",
                    "{\"a\"}",
                    "{\"a\":}",
                    "{\"a\":1,}",
                    "{,\"a\":1}",
                    "{\"a\":1,,\"b\":2}",
                    "{\"a\":1 \"b\":2}",
                    "{\"a\" 1}",
                    "{\"a\"::1}",
                    "{\"a\":1:2}",
                    "{a:1}",
                    "{'a':1}",
                    "{1:1}",
                    "{null:1}",
                    "{[]:1}",
                    "{\"a\",\"b\"}",
                    "{:1}",
                    "{\"a\":",
                    "{\"a\":1",
                    "{\"a",
                    "{\"a\":\"b",
                    "{\"a\"=1}",
                    "{\"a\"=>1}",
                    "{a\":1}",
                    "{\"a\":1;}",
                    "{\"a\":1}{\"b\":2}",
                    "[]{}",
                    "{} []",
                    "[] []",
                    "1 2",
                    "1,2",
                    "\"a\",",
                    "<null>",
                    "[<null>]",
                    "(1)",
                    "{\"a\":1} x",
                    "[1]x",
                    "[1] // end",
                    "/* c */ 1",
                    "1 /* c */",
                    "// c\n1",
                    "# c",
                    "[1 // c\n]",
                    "{\"a\":/*c*/1}",
                    "{/*c*/}",
                    "{\"a\":1 #c\n}",
                    "<!-- c -->",
                    "{\"a\" b}",
                    "{\"a\":1, \"b\"}",
                    "[1, 2, ...]",
                    "\u000B1",
                    "\f1");

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (List<String> texts : List.of(NUMBERS, WORDS, STRINGS, STRUCTURES)) {
            texts.forEach(text -> cases.add(new Case(Sources.utf8(text.replace('\n', ' ')))));
        }
        addBytes(cases);
        return cases.stream();
    }

    /// What is no UTF-8, as a text of its own.
    private static void addBytes(List<Case> cases) {
        int[][] sequences = {
            {0x80},
            {0xBF},
            {0xC0, 0xAF},
            {0xC0, 0x80},
            {0xC1, 0xBF},
            {0xC3},
            {0xC3, 0x28},
            {0xE0, 0x80, 0xAF},
            {0xE0, 0x9F, 0xBF},
            {0xE2, 0x82},
            {0xE2, 0x28, 0xA1},
            {0xE2, 0x82, 0x28},
            {0xED, 0xA0, 0x80},
            {0xED, 0xBF, 0xBF},
            {0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80},
            {0xF0, 0x80, 0x80, 0xAF},
            {0xF0, 0x8F, 0xBF, 0xBF},
            {0xF0, 0x9F, 0x99},
            {0xF0, 0x28, 0x8C, 0xBC},
            {0xF4, 0x90, 0x80, 0x80},
            {0xF5, 0x80, 0x80, 0x80},
            {0xF8, 0x88, 0x80, 0x80, 0x80},
            {0xFC, 0x84, 0x80, 0x80, 0x80, 0x80},
            {0xFE},
            {0xFF},
            {0xE9},
            {0xFF, 0xFE},
            {0x00},
        };
        for (int[] sequence : sequences) {
            ByteArrayOutputStream quoted = new ByteArrayOutputStream();
            ByteArrayOutputStream bare = new ByteArrayOutputStream();
            quoted.write('"');
            for (int value : sequence) {
                quoted.write(value);
                bare.write(value);
            }
            quoted.write('"');
            cases.add(new Case(quoted.toByteArray()));
            cases.add(new Case(bare.toByteArray()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRejectedAsTheValueOfAField(Case rejected) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(bytes("{\"id\":\"a\",\"messages\":[],\"x\":"));
        line.writeBytes(rejected.value());
        line.write('}');

        Rejected record = rejectedLine(folder, line.toByteArray());

        assertThat(record.line()).isEqualTo(1);
        assertThat(record.lineOffset()).isZero();
        assertThat(record.length()).isEqualTo(line.size());
        assertThat(record.offset()).isBetween(0L, (long) line.size());
        assertThat(record.reason()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRejectedAsAPartOfAConversation(Case rejected) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(bytes("{\"id\":\"a\",\"messages\":[{\"content\":"));
        line.writeBytes(rejected.value());
        line.writeBytes(bytes("}]}"));

        assertThat(rejectedLine(folder, line.toByteArray()).reason()).isNotBlank();
    }

    @Test
    void theListIsLong() {
        assertThat(cases().count()).isGreaterThan(200);
    }
}
