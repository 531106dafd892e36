package org.thoughttrace.curator.exchange.format;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was chosen of the options of a format; what was not chosen is as usual.
public final class FormatOptions {
    private final Map<String, String> values = new TreeMap<>();

    private FormatOptions() {}

    /// Checks choices against what a format offers.
    ///
    /// @throws FormatException when an option or a value is not known
    public static FormatOptions of(OutputFormat format, Map<String, String> chosen) {
        FormatOptions options = new FormatOptions();
        format.options().forEach(option -> options.values.put(option.name(), option.usual()));
        chosen.forEach((name, value) -> {
            FormatOption option =
                    format.options().stream()
                            .filter(each -> each.name().equals(name))
                            .findFirst()
                            .orElseThrow(() -> unknown(format, name));
            if (!option.allows(value)) {
                throw new FormatException(
                        "option",
                        "\""
                                + value
                                + "\" is no value of "
                                + name
                                + ": use "
                                + option.allowed()
                                + ".");
            }
            options.values.put(name, value);
        });
        return options;
    }

    private static FormatException unknown(OutputFormat format, String name) {
        String known =
                format.options().stream().map(FormatOption::name).collect(Collectors.joining(", "));
        return new FormatException(
                "option",
                "The format "
                        + format.name()
                        + " has no option \""
                        + name
                        + (known.isEmpty() ? "\"; it has none." : "\"; it has " + known + "."));
    }

    /// True when an option has a value.
    boolean is(String name, String value) {
        return value.equals(values.get(name));
    }

    /// The value of an option.
    String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no option " + name);
        }
        return value;
    }

    /// The whole number an option has; the greatest there is for `all`.
    int number(String name) {
        String value = value(name);
        return value.equals("all") ? Integer.MAX_VALUE : Integer.parseInt(value);
    }

    /// All of them, those that are as usual, too, by name and in the order of the names.
    public SortedMap<String, String> asMap() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
