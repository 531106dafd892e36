package org.thoughttrace.curator.logic.check.personal;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses of e-mail that are written out so that programs do not find them: `jane (at) example (dot)
/// org`, `jane[at]example.org`, `JANE AT EXAMPLE DOT ORG`. The plain words *at* and *dot* are in many
/// sentences ("look at example dot com"), so those are an address only where its first part looks like
/// one, or the words before say that it is. It has the value of the address that is meant.
final class WrittenOutEmailDetector implements Detector {

    private static final String DOT_IN_BRACKETS =
            " ?[(\\[{<] ?(?i:dot|punkt|punto|point) ?[)\\]}>] ?";
    private static final String PART = "[\\p{L}\\p{N}][\\p{L}\\p{N}_%+-]{0,40}";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,40}[\\p{L}\\p{N}])?";
    private static final String END = "(?![\\p{L}\\p{N}@])";
    private static final String START = "(?<![\\p{L}\\p{N}._%+@-])";

    /// The sign in brackets says it, however dots are written.
    private static final Pattern IN_BRACKETS =
            Pattern.compile(
                    START
                            + "(?<local>"
                            + PART
                            + "(?:(?:\\.|"
                            + DOT_IN_BRACKETS
                            + ")"
                            + PART
                            + "){0,3}) ?[(\\[{<] ?(?i:at|@) ?[)\\]}>] ?(?<host>"
                            + LABEL
                            + "(?:(?:\\.|"
                            + DOT_IN_BRACKETS
                            + "| (?:dot|DOT) )"
                            + LABEL
                            + "){0,3}(?:\\.|"
                            + DOT_IN_BRACKETS
                            + "| (?:dot|DOT) )\\p{L}{2,12})"
                            + END);

    private static final Pattern IN_WORDS =
            Pattern.compile(
                    START
                            + "(?<local>"
                            + PART
                            + "(?:(?:\\.| (?:dot|DOT) )"
                            + PART
                            + "){0,3}) (?<at>at|AT) (?<host>"
                            + LABEL
                            + "(?: (?:dot|DOT) "
                            + LABEL
                            + "){0,3} (?:dot|DOT)"
                            + " (?i:com|org|net|edu|gov|io|co|info|me|app|dev|eu|uk|us"
                            + "|ca|au|nz|ie|in|za|de|at|ch|fr|be|nl|es|pt|br|mx|it|pl|se|no|dk|fi|cz"
                            + "|jp|kr|cn|ru|ua|tr))"
                            + END);

    private static final Pattern DOT =
            Pattern.compile(DOT_IN_BRACKETS + "| (?:dot|DOT) ", Pattern.UNICODE_CASE);

    private static final Pattern SAYS_SO =
            Pattern.compile("(?i)(?:e-?mail|mail me|write to me|reach me|contact me|address)");

    private static final int REACH = 40;

    @Override
    public void find(String text, Consumer<Hit> sink) {
        if (hasBrackets(text)) {
            Matcher matcher = IN_BRACKETS.matcher(text);
            while (matcher.find()) {
                accept(matcher, sink);
            }
        }
        if (text.contains(" dot ") || text.contains(" DOT ")) {
            Matcher matcher = IN_WORDS.matcher(text);
            while (matcher.find()) {
                if (looksLikeOne(text, matcher)) {
                    accept(matcher, sink);
                }
            }
        }
    }

    private static boolean hasBrackets(String text) {
        for (int at = text.indexOf('t'); at >= 0; at = text.indexOf('t', at + 1)) {
            if (isClosing(text, at + 1)) {
                return true;
            }
        }
        return text.contains("AT)")
                || text.contains("AT]")
                || text.contains("@)")
                || text.contains("@]");
    }

    private static boolean isClosing(String text, int at) {
        int next = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return next < text.length() && ")]}>".indexOf(text.charAt(next)) >= 0;
    }

    private static boolean looksLikeOne(String text, Matcher found) {
        String local = found.group("local");
        return found.group("at").equals("AT") && found.group("host").contains(" DOT ")
                || local.contains(" ")
                || local.chars().anyMatch(c -> c >= '0' && c <= '9' || "._+".indexOf(c) >= 0)
                || Surroundings.isBefore(SAYS_SO, text, found.start(), REACH);
    }

    private static void accept(Matcher found, Consumer<Hit> sink) {
        String local = plain(found.group("local"));
        if (!EmailDetector.isPlaceholder(local)) {
            String address = (local + "@" + plain(found.group("host"))).toLowerCase(Locale.ROOT);
            sink.accept(new Hit(PersonalKind.EMAIL, found.start(), found.end(), address));
        }
    }

    private static String plain(String written) {
        return DOT.matcher(written).replaceAll(".");
    }
}
