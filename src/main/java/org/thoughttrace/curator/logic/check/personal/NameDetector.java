package org.thoughttrace.curator.logic.check.personal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of persons where the words before them leave no doubt: who says "my name is", in a dozen
/// wordings of eight languages, "my son named", or signs a letter. A name that merely stands in a
/// sentence may be a town, a brand or a hero of a story and is not found; nor is what somebody in a
/// story says, in quotation marks.
final class NameDetector implements Detector {

    private static final String WORD = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}[\\p{L}'’-]{0,30}";
    private static final String PARTICLES =
            "(?:(?:de|da|do|dos|di|del|della|van|von|der|den|la|le|al|bin|ibn|el) ){0,2}";
    private static final String NAME =
            "(?<name>" + WORD + "(?: " + PARTICLES + WORD + "){0,3})(?![\\p{L}\\p{N}])";
    private static final String KIN =
            "(?:wife|husband|partner|fiancée?|girlfriend|boyfriend|son|daughter|child|kid|baby|brother"
                + "|sister|mother|father|mom|mum|dad|grandmother|grandfather|grandma|grandpa|aunt"
                + "|uncle|cousin|nephew|niece|friend|boss|manager|colleague|coworker|teacher"
                + "|doctor|therapist|landlord|neighbou?r|roommate)";

    /// @param fragment what must stand there, so that not every place is looked at
    /// @param words one of which must stand soon after it; empty where the fragment says enough
    private record Cue(String fragment, List<String> words, Pattern pattern) {

        static Cue of(String fragment, String before, String... words) {
            return new Cue(
                    fragment,
                    List.of(words),
                    Pattern.compile("(?<![\\p{L}\\p{N}])" + before + NAME));
        }

        boolean mayStandAt(String text, int at) {
            int end = Math.min(text.length(), at + LONGEST_CUE);
            return words.isEmpty()
                    || words.stream().anyMatch(word -> text.indexOf(word, at, end) >= 0);
        }
    }

    private static final String MY =
            "[Mm]y (?:(?:full |real |first |last )?name(?:['’]s| is|:) (?:also )?"
                    + "|(?:[a-z]+ )?"
                    + KIN
                    + "(?:['’]s name is|,? (?:who is )?(?:named|called)|,? whose name is) )";
    private static final List<Cue> CUES =
            List.of(
                    Cue.of("My ", MY, "name", "called"),
                    Cue.of("my ", MY, "name", "called"),
                    Cue.of("e llamo ", "[Mm]e llamo "),
                    Cue.of("i nombre es ", "[Mm]i nombre es "),
                    Cue.of("ch hei", "[Ii]ch hei(?:ß|ss)e (?![^.!?\\n]{0,60}willkommen)"),
                    Cue.of("ein Name ist ", "[Mm]ein Name ist "),
                    Cue.of("appelle ", "[Jj]e m['’]appelle "),
                    Cue.of("on nom est ", "[Mm]on nom est "),
                    Cue.of("i chiamo ", "[Mm]i chiamo "),
                    Cue.of("e chamo ", "[Mm]e chamo "),
                    Cue.of("eu nome é ", "[Mm]eu nome é "),
                    Cue.of("ijn naam is ", "[Mm]ijn naam is "),
                    Cue.of("k heet ", "[Ii]k heet "));
    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?:^|\\n)[ \\t]*(?:(?:[Kk]ind|[Bb]est|[Ww]arm|[Ww]armest|[Ww]ith best)"
                            + " )?(?:[Rr]egards|[Ww]ishes)[,.]?[ \\t]*\\n\\s{0,4}"
                            + NAME
                            + "[ \\t]*(?:\\n|$)"
                            + "|(?:^|\\n)[ \\t]*(?:[Yy]ours )?(?:[Ss]incerely|[Ff]aithfully)(?:"
                            + " yours)?,?[ \\t]*\\n\\s{0,4}"
                            + NAME.replace("<name>", "<other>")
                            + "[ \\t]*(?:\\n|$)");

    /// First words that are nobody's name: those that begin with a capital for another reason, and what
    /// programs are called.
    private static final Set<String> NO_NAMES =
            Set.of(
                    "not",
                    "no",
                    "the",
                    "a",
                    "an",
                    "in",
                    "on",
                    "at",
                    "just",
                    "only",
                    "your",
                    "name",
                    "unknown",
                    "anonymous",
                    "user",
                    "nobody",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "chatgpt",
                    "claude",
                    "gemini",
                    "alexa",
                    "siri",
                    "copilot",
                    "assistant",
                    "bot",
                    "bing",
                    "grok",
                    "llama",
                    "deepseek",
                    "meta",
                    "bard",
                    "cortana");

    /// Who signs with one of these is no person.
    private static final Set<String> OFFICES =
            Set.of(
                    "team",
                    "support",
                    "department",
                    "service",
                    "services",
                    "management",
                    "office",
                    "company",
                    "university",
                    "staff",
                    "committee",
                    "sales",
                    "group",
                    "school",
                    "manager",
                    "director",
                    "president",
                    "secretary",
                    "editor",
                    "society",
                    "club",
                    "sincerely",
                    "yours",
                    "regards",
                    "customer",
                    "hotel",
                    "association");

    private static final int BEFORE = 12;
    private static final int LONGEST_CUE = 60;
    private static final int LONGEST = 220;
    private static final String QUOTES = "\"“”«»‘'";

    @Override
    public void find(String text, Consumer<Hit> sink) {
        for (Cue cue : CUES) {
            Matcher matcher = null;
            for (int at = text.indexOf(cue.fragment());
                    at >= 0;
                    at = text.indexOf(cue.fragment(), at + 1)) {
                if (!cue.mayStandAt(text, at)) {
                    continue;
                }
                matcher = matcher == null ? whole(cue.pattern(), text) : matcher;
                if (isAround(matcher, at, Math.min(text.length(), at + LONGEST))
                        && matcher.start("name") - matcher.start() <= LONGEST_CUE
                        && !isQuoted(text, matcher.start())) {
                    accept(text, matcher.start("name"), matcher.end("name"), sink);
                }
            }
        }
        if (text.contains("egards") || text.contains("incerely") || text.contains("aithfully")) {
            Matcher matcher = whole(SIGNED, text);
            int from = 0;
            while (matcher.find(from)) {
                String group = matcher.group("name") == null ? "other" : "name";
                accept(text, matcher.start(group), matcher.end(group), sink);
                from = matcher.end(group);
            }
        }
    }

    /// True when the cue begins where its fragment stands, or just before.
    private static boolean isAround(Matcher matcher, int fragment, int end) {
        for (int start = Math.max(0, fragment - BEFORE); start <= fragment; start++) {
            if (matcher.region(start, end).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static Matcher whole(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private static boolean isQuoted(String text, int start) {
        return start > 0 && QUOTES.indexOf(text.charAt(start - 1)) >= 0;
    }

    private static void accept(String text, int start, int end, Consumer<Hit> sink) {
        String value = text.substring(start, end).toLowerCase(Locale.ROOT);
        String[] words = value.split(" ");
        if (NO_NAMES.contains(words[0])) {
            return;
        }
        for (String word : words) {
            if (OFFICES.contains(word)) {
                return;
            }
        }
        sink.accept(new Hit(PersonalKind.NAME, start, end, value));
    }
}
