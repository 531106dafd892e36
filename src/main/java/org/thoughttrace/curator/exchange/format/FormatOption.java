package org.thoughttrace.curator.exchange.format;

import java.util.List;

/// A choice that a format leaves.
///
/// @param values what it may be; empty for a whole number from 1 or `all`
/// @param usual what holds when nothing is chosen
/// @param meaning one sentence
public record FormatOption(String name, List<String> values, String usual, String meaning) {
    public FormatOption {
        values = List.copyOf(values);
    }

    /// One of some words, the first of which is usual.
    static FormatOption of(String name, String meaning, String usual, String... others) {
        return new FormatOption(
                name,
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(usual), java.util.Arrays.stream(others))
                        .toList(),
                usual,
                meaning);
    }

    /// True when a value may be chosen.
    boolean allows(String value) {
        return values.isEmpty()
                ? value.matches("all|0{0,5}[1-9][0-9]{0,5}")
                : values.contains(value);
    }

    /// What may be chosen, in words.
    String allowed() {
        return values.isEmpty() ? "\"all\" or a whole number from 1" : String.join(", ", values);
    }
}
