package org.thoughttrace.curator.exchange.format;

import java.util.List;
import java.util.stream.Collectors;

/// The formats there are.
public final class Formats {
    private static final List<OutputFormat> ALL =
            List.of(
                    new ThoughtTraceFormat(),
                    new MessagesFormat(),
                    new ShareGptFormat(),
                    new PreferenceFormat(),
                    new UnpairedPreferenceFormat(),
                    new UserSimulationFormat(),
                    new NextMessageFormat(),
                    new ThoughtInferenceFormat(),
                    new CsvFormat(),
                    new XlsxFormat(),
                    new ParquetFormat());

    private Formats() {}

    /// In the order they are offered.
    public static List<OutputFormat> all() {
        return ALL;
    }

    /// The one of this name.
    ///
    /// @throws FormatException when there is none; the message lists them
    public static OutputFormat named(String name) {
        return ALL.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new FormatException(
                                "format",
                                "\""
                                        + name
                                        + "\" is no format to write: use "
                                        + ALL.stream()
                                                .map(OutputFormat::name)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }
}
