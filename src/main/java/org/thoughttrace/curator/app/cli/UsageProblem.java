package org.thoughttrace.curator.app.cli;

import org.thoughttrace.curator.app.cli.Output.Problem;

import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// What the reader of the command line says, in words for those who wrote it: without the names of
/// classes, and with the option that is meant.
final class UsageProblem {
    private UsageProblem() {}

    /// Lets a command and those beneath it read days and numbers so.
    static void readIn(CommandLine line) {
        ITypeConverter<Integer> whole = number(Integer::valueOf);
        ITypeConverter<Long> large = number(Long::valueOf);
        line.registerConverter(LocalDate.class, UsageProblem::day);
        line.registerConverter(Integer.class, whole);
        line.registerConverter(int.class, whole);
        line.registerConverter(Long.class, large);
        line.registerConverter(long.class, large);
    }

    /// What is wrong, with the option it is about where it is about one.
    static Problem of(ParameterException wrong) {
        return new Problem(
                sentence(wrong),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(wrong.getArgSpec()).map(UsageProblem::name),
                List.of());
    }

    /// A word in the place of a command is most likely meant as one.
    static String sentence(ParameterException wrong) {
        boolean noCommandYet = wrong.getCommandLine().getParent() == null;
        return noCommandYet && wrong instanceof UnmatchedArgumentException unmatched
                ? "There is no command \""
                        + unmatched.getUnmatched().getFirst()
                        + "\"; curator --help lists them."
                : String.valueOf(wrong.getMessage());
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option
                ? option.longestName().replaceFirst("^-+", "")
                : spec.paramLabel();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new TypeConversionException("\"" + text + "\" is no day: write it as 2026-05-04");
        }
    }

    private static <N> ITypeConverter<N> number(Reading<N> reading) {
        return text -> {
            try {
                return reading.read(text);
            } catch (NumberFormatException noNumber) {
                throw new TypeConversionException(
                        "\"" + text + "\" is no whole number, or too large a one");
            }
        };
    }

    @FunctionalInterface
    private interface Reading<N> {
        N read(String text);
    }
}
