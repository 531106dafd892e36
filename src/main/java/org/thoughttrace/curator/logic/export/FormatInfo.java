package org.thoughttrace.curator.logic.export;

import org.thoughttrace.curator.exchange.format.FormatOption;
import org.thoughttrace.curator.exchange.format.Formats;
import org.thoughttrace.curator.exchange.format.OutputFormat;

import java.util.List;

/// A format as one chooses it.
public record FormatInfo(String name, String title, String description, List<Choice> choices) {

    /// An option of it.
    ///
    /// @param values empty for a whole number or `all`
    public record Choice(String name, List<String> values, String usual, String meaning) {
        static Choice of(FormatOption option) {
            return new Choice(option.name(), option.values(), option.usual(), option.meaning());
        }
    }

    public FormatInfo {
        choices = List.copyOf(choices);
    }

    /// All there are.
    public static List<FormatInfo> all() {
        return Formats.all().stream().map(FormatInfo::of).toList();
    }

    private static FormatInfo of(OutputFormat format) {
        return new FormatInfo(
                format.name(),
                format.title(),
                format.description(),
                format.options().stream().map(Choice::of).toList());
    }
}
