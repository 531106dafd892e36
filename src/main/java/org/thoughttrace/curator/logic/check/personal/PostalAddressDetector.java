package org.thoughttrace.curator.logic.check.personal;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Postal addresses: a street with a number, and then either a post code close after it or words
/// before it that say whose it is. A street alone is a sight, a shop or a song.
final class PostalAddressDetector implements Detector {

    private static final String NUMBER = "(?<![\\p{L}\\p{N}.,/-])\\d{1,5}[A-Za-z]?";
    private static final String ENDING =
            "(?:Street|St\\.?|Avenue|Ave\\.?|Road|Rd\\.?|Boulevard|Blvd\\.?|Lane|Ln\\.?|Drive|Dr\\.?"
                + "|Court|Ct\\.?|Crescent|Place|Pl\\.?|Terrace|Way|Parkway|Pkwy\\.?|Close|Square)";
    private static final Pattern ENGLISH =
            Pattern.compile(
                    NUMBER
                            + ",? (?:[NSEW]\\.?"
                            + " )?(?:(?:\\p{Lu}[\\p{L}'’.-]{1,40}|\\d{1,3}(?:st|nd|rd|th)) ){1,4}"
                            + ENDING
                            + "(?![\\p{L}])");
    private static final Pattern GERMAN =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}-]{0,40}(?:straße|strasse|str\\.|weg|platz|allee"
                        + "|gasse|ring|damm|ufer)\\s\\d{1,4}\\s?[a-z]?(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}-]{1,40}"
                        + " )(?:Straße|Strasse|Str\\."
                        + "|Weg|Platz|Allee)\\s\\d{1,4}[a-z]?(?![\\p{L}\\p{N}])");
    private static final Pattern ROMANCE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:(?:\\d{1,4}(?: bis| ter)?,?"
                        + " )(?:rue|avenue|boulevard|place|chemin|impasse)(?:"
                        + " [\\p{L}'’-]{1,40}){1,5}|(?:[Cc]alle|[Aa]venida|[Rr]ua|[Vv]ia|[Pp]iazza|[Cc]orso)(?:"
                        + " [\\p{L}'’.-]{1,40}){1,5},? (?:n[º°.]? ?)?\\d{1,4})(?![\\p{L}\\p{N}])");
    private static final Pattern POST_CODE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:[A-Z]{2} \\d{5}(?:-\\d{4})?"
                            + "|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}"
                            + "|[A-Z]\\d[A-Z] \\d[A-Z]\\d"
                            + "|(?:[A-Z]-)?\\d{5} \\p{Lu}\\p{L}+|\\d{4} \\p{Lu}\\p{L}+"
                            + "|\\d{5}-\\d{3})(?![\\p{L}\\p{N}])");
    private static final Pattern WHOSE =
            Pattern.compile(
                    "(?:\\b(?:i|we) live"
                        + " (?:at|on)|\\b(?:my|our|home|mailing|postal|billing|shipping|delivery|his|her|their)"
                        + " address(?: is|:)?|\\bliving at|\\bresid(?:e|es|ing) at|\\bich"
                        + " wohne|\\bmeine adresse|\\bj'habite|\\bvivo en|\\bmoro na)"
                        + "[^.!?\\n]{0,12}$",
                    Pattern.CASE_INSENSITIVE);
    private static final int AFTER = 50;
    private static final int BEFORE = 40;

    @Override
    public void find(String text, Consumer<Hit> sink) {
        for (Pattern street : new Pattern[] {ENGLISH, GERMAN, ROMANCE}) {
            Matcher matcher = street.matcher(text);
            while (matcher.find()) {
                int end = endOf(text, matcher.start(), matcher.end());
                if (end > 0) {
                    String value =
                            text.substring(matcher.start(), end)
                                    .replaceAll("\\s+", " ")
                                    .toLowerCase(Locale.ROOT);
                    sink.accept(new Hit(PersonalKind.POSTAL_ADDRESS, matcher.start(), end, value));
                }
            }
        }
    }

    /// The end of the post code that belongs to it, or of the street; 0 when it is nobody's.
    private static int endOf(String text, int start, int end) {
        Matcher code = POST_CODE.matcher(text).region(end, Math.min(text.length(), end + AFTER));
        if (code.find() && isOneAddress(text.substring(end, code.start()))) {
            return code.end();
        }
        return Surroundings.isBefore(WHOSE, text, start, BEFORE) ? end : 0;
    }

    private static boolean isOneAddress(String between) {
        return between.chars().filter(c -> c == '\n').count() <= 2
                && !between.contains(". ")
                && between.indexOf('?') < 0;
    }
}
