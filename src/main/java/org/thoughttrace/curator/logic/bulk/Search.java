package org.thoughttrace.curator.logic.bulk;

import org.thoughttrace.curator.logic.bulk.BulkProblem.Part;

import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A search that can be made: looks for words in one text after the other, and never hangs.
final class Search {

    private static final int LONGEST_SOUGHT = 2_000;
    private static final int LONGEST_RESULT = 1_000_000;
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_]";

    /// What a search came to in one text.
    sealed interface Result {
        /// The words do not stand there.
        record Nothing() implements Result {}

        /// They do, and with others in their place the text is this.
        record Text(String text) implements Result {}

        /// They do, and with others in their place the text would be too long.
        record TooLong() implements Result {}
    }

    private final Pattern pattern;
    private final BooleanSupplier cancelled;

    private Search(Pattern pattern, BooleanSupplier cancelled) {
        this.pattern = pattern;
        this.cancelled = cancelled;
    }

    /// Reads what is looked for.
    ///
    /// @throws BulkProblem when it cannot be read; tells the place
    static Search of(TextSearch wanted, BooleanSupplier cancelled) {
        String sought = wanted.sought();
        if (sought.isEmpty()) {
            throw new BulkProblem(Part.SEARCH, "Write what to look for.");
        }
        if (sought.length() > LONGEST_SOUGHT) {
            throw new BulkProblem(
                    Part.SEARCH,
                    "What is looked for may have 2,000 characters, and this has more.");
        }
        int flags = wanted.caseMatters() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        boolean isPlain = wanted.manner() == TextSearch.Manner.PLAIN;
        // By itself first: so that the place of what is wrong is the place in what was written.
        Pattern pattern = compile(isPlain ? Pattern.quote(sought) : sought, flags);
        if (!isPlain && Repetition.of(sought) > Repetition.MOST) {
            throw new BulkProblem(
                    Part.SEARCH,
                    "The expression repeats too often: numbers in braces within each other may make"
                            + " 100,000. Write smaller ones.");
        }
        return new Search(
                wanted.wholeWords() ? compile(whole(sought, isPlain), flags) : pattern, cancelled);
    }

    private static String whole(String sought, boolean isPlain) {
        if (!isPlain) {
            boolean isOpen = sought.lastIndexOf("\\Q") > sought.lastIndexOf("\\E");
            return "(?<!"
                    + LETTER
                    + ")(?:"
                    + sought
                    + (isOpen ? "\\E" : "")
                    + ")(?!"
                    + LETTER
                    + ")";
        }
        boolean startsInWord = isLetter(sought.codePointAt(0));
        boolean endsInWord = isLetter(sought.codePointBefore(sought.length()));
        return (startsInWord ? "(?<!" + LETTER + ")" : "")
                + Pattern.quote(sought)
                + (endsInWord ? "(?!" + LETTER + ")" : "");
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static Pattern compile(String expression, int flags) {
        try {
            return Pattern.compile(expression, flags);
        } catch (PatternSyntaxException wrong) {
            // It counts code points already; -1 where it does not know.
            int last = expression.codePointCount(0, expression.length());
            throw new BulkProblem(
                    Part.SEARCH,
                    "The expression cannot be read at character "
                            + (Math.clamp(wrong.getIndex(), 0, last) + 1)
                            + ": "
                            + sentence(wrong.getDescription()));
        } catch (StackOverflowError nested) {
            throw new BulkProblem(Part.SEARCH, "The expression is nested too deeply to be read.");
        }
    }

    private static String sentence(String description) {
        String first = description.lines().findFirst().orElse("it is none").strip();
        return Character.toLowerCase(first.charAt(0))
                + first.substring(1)
                + (first.endsWith(".") ? "" : ".");
    }

    Pattern pattern() {
        return pattern;
    }

    /// True when the words stand in a text.
    ///
    /// @throws BulkProblem when looking takes too long
    boolean isIn(String text) {
        return guarded(() -> pattern.matcher(new SteppedText(text, cancelled)).find());
    }

    /// The text with others in their place.
    ///
    /// @throws BulkProblem when looking takes too long
    Result replaced(String text, Template template) {
        return guarded(() -> {
            Matcher matcher = pattern.matcher(new SteppedText(text, cancelled));
            if (!matcher.find()) {
                return new Result.Nothing();
            }
            StringBuilder result = new StringBuilder(text.length() + 16);
            int end = 0;
            do {
                result.append(text, end, matcher.start());
                template.append(result, matcher, text);
                end = matcher.end();
                if (result.length() > LONGEST_RESULT) {
                    return new Result.TooLong();
                }
            } while (matcher.find());
            return new Result.Text(result.append(text, end, text.length()).toString());
        });
    }

    private interface Looking<T> {
        T look();
    }

    private static <T> T guarded(Looking<T> looking) {
        try {
            return looking.look();
        } catch (SteppedText.TooLong | StackOverflowError astray) {
            throw new BulkProblem(
                    Part.SEARCH,
                    "The expression takes too long: in one thought it came to no end. Make it"
                            + " simpler; a repetition within a repetition, as (a+)+, is what takes"
                            + " long.");
        }
    }
}
