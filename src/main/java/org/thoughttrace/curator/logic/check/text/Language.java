package org.thoughttrace.curator.logic.check.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Languages that are told apart by the small words that stand in every sentence of them, or by
/// their script. A short text, or one of names and numbers, is of none.
public enum Language {
    ENGLISH(
            "English",
            "the and is of to in that it for was with this are have i my be not what you can on"
                    + " but how do me so would an if or from they there which more about"),
    SPANISH(
            "Spanish",
            "el la de que y en los las un una por con no para es lo como más pero sus al del me"
                    + " mi qué cómo está muy este esta porque quiero necesito puede"),
    PORTUGUESE(
            "Portuguese",
            "o a de que e do da em um uma para com não os as no na por mais como mas ao ele"
                    + " das dos meu minha você está muito isso porque quero são ser foi"),
    FRENCH(
            "French",
            "le la les de des et un une est que qui dans pour pas sur avec ce il je ne vous nous"
                    + " du au plus mon ma mes comment être cette j'ai c'est mais"),
    GERMAN(
            "German",
            "der die das und ist nicht ich ein eine zu mit den von dem auf für sie es wie im"
                    + " auch sich als dass mir mich aber oder wenn kann wird bei was noch"),
    ITALIAN(
            "Italian",
            "il di che e la per un una non con sono del della le dei si mi come più ma anche"
                    + " questo questa nel alla ho gli perché cosa molto essere mio"),
    DUTCH(
            "Dutch",
            "de het een en van ik dat is in te niet op met voor zijn die aan er om ook als maar"
                    + " naar heb mijn wat hoe dit kan bij nog"),
    RUSSIAN("Russian or another language in Cyrillic", ""),
    GREEK("Greek", ""),
    ARABIC("Arabic or another language in its script", ""),
    HEBREW("Hebrew", ""),
    HINDI("Hindi or another language in Devanagari", ""),
    CHINESE("Chinese", ""),
    JAPANESE("Japanese", ""),
    KOREAN("Korean", ""),
    THAI("Thai", "");

    private static final int FEWEST_WORDS = 6;
    private static final int FEWEST_HITS = 3;
    private static final double HITS_OF_WORDS = 0.2;
    private static final double SCRIPT_SHARE = 0.6;

    private final String title;
    private final Set<String> words;

    Language(String title, String words) {
        this.title = title;
        this.words = words.isEmpty() ? Set.of() : Set.of(words.split(" ", -1));
    }

    /// The words shown.
    public String title() {
        return title;
    }

    /// The language of a text; empty when it cannot be told.
    public static Optional<Language> of(String text) {
        Map<Language, Integer> letters = new EnumMap<>(Language.class);
        int all = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                all++;
                byScript(c).ifPresent(language -> letters.merge(language, 1, Integer::sum));
            }
        }
        if (all == 0) {
            return Optional.empty();
        }
        // Japanese is written with Chinese characters, too; its own are what tells them apart.
        Integer kana = letters.get(JAPANESE);
        if (kana != null) {
            letters.merge(JAPANESE, letters.getOrDefault(CHINESE, 0), Integer::sum);
            letters.remove(CHINESE);
        }
        for (Map.Entry<Language, Integer> entry : letters.entrySet()) {
            if (entry.getValue() >= SCRIPT_SHARE * all) {
                return all >= FEWEST_WORDS ? Optional.of(entry.getKey()) : Optional.empty();
            }
        }
        return letters.isEmpty() ? byWords(Tokens.of(text)) : Optional.empty();
    }

    private static Optional<Language> byScript(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case CYRILLIC -> Optional.of(RUSSIAN);
            case GREEK -> Optional.of(GREEK);
            case ARABIC -> Optional.of(ARABIC);
            case HEBREW -> Optional.of(HEBREW);
            case DEVANAGARI -> Optional.of(HINDI);
            case HAN -> Optional.of(CHINESE);
            case HIRAGANA, KATAKANA -> Optional.of(JAPANESE);
            case HANGUL -> Optional.of(KOREAN);
            case THAI -> Optional.of(THAI);
            default -> Optional.empty();
        };
    }

    private static Optional<Language> byWords(List<String> tokens) {
        if (tokens.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        Language best = ENGLISH;
        long most = -1;
        long second = -1;
        for (Language language : values()) {
            long hits = tokens.stream().filter(language.words::contains).count();
            if (hits > most) {
                second = most;
                most = hits;
                best = language;
            } else {
                second = Math.max(second, hits);
            }
        }
        boolean clear =
                most >= FEWEST_HITS && most >= HITS_OF_WORDS * tokens.size() && most > 1.5 * second;
        return clear ? Optional.of(best) : Optional.empty();
    }
}
