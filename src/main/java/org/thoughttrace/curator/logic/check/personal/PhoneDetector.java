package org.thoughttrace.curator.logic.check.personal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Phone numbers. One with its country (`+44 …`) has to be one that this country gives out. One
/// without is taken where a word before it says so, or where it is written as North Americans do,
/// with the area in brackets: seven to ten digits alone are too often something else.
final class PhoneDetector implements Detector {

    private static final Pattern CANDIDATE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,/=#$€£_-])(?:\\+|\\()?\\d(?:[ .\\u00A0()/-]{0,2}\\d){6,16}"
                            + "(?![\\p{L}\\p{N}_]|[.,]\\d)");
    private static final Pattern WORD =
            Pattern.compile(
                    "(?:\\bphone|\\btel\\b|\\btel[.:]|telephone|telefon|téléphone|teléfono|telefone"
                            + "|\\bmobile\\b|\\bcell\\b|\\bcall me\\b|\\bcall us\\b|\\btext me\\b"
                            + "|whatsapp|\\bhandy\\b|\\bmóvil\\b|celular|\\bfax\\b|\\bhotline\\b"
                            + "|\\breach me\\b|\\b(?:my|his|her|their|our) number\\b|☎|📞|📱)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AMERICAN = Pattern.compile("\\(\\d{3}\\) ?\\d{3}[-. ]\\d{4}");
    private static final Pattern OTHER_THING =
            Pattern.compile(
                    "(?:isbn|issn|order|invoice|tracking|ticket|serial|model|ref(?:erence)?"
                            + "|case|sku|ean|upc|doi|patent|part|item|policy|lat|lon)\\W*"
                            + "(?:no\\.?|number|id|#)?\\W*$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:19|20)\\d{2}[-./ ]\\d{1,2}[-./ ]\\d{1,2}.*"
                            + "|\\d{1,2}[-./ ]\\d{1,2}[-./ ](?:19|20)\\d{2}.*"
                            + "|(?:19|20)\\d{2} ?[-–/] ?(?:19|20)\\d{2}");

    /// Where numbers without a country are tried: those of the release's participants most often.
    private static final List<String> REGIONS =
            List.of("US", "GB", "IN", "BR", "DE", "FR", "ES", "IT", "PT", "AU", "ZA", "NG", "PH");

    private static final int REACH = 30;
    private static final int LONGEST = 15;
    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public void find(String text, Consumer<Hit> sink) {
        Matcher matcher = CANDIDATE.matcher(text);
        while (matcher.find()) {
            String written = matcher.group();
            if (Surroundings.digits(written).length() <= LONGEST
                    && !DATE.matcher(written).matches()
                    && !Surroundings.isBefore(OTHER_THING, text, matcher.start(), REACH)) {
                number(text, matcher)
                        .ifPresent(number ->
                                sink.accept(
                                        new Hit(
                                                PersonalKind.PHONE,
                                                matcher.start(),
                                                matcher.end(),
                                                numbers.format(number, PhoneNumberFormat.E164))));
            }
        }
    }

    private Optional<PhoneNumber> number(String text, Matcher matcher) {
        String written = matcher.group();
        if (written.startsWith("+")) {
            return valid(written, "ZZ");
        }
        if (AMERICAN.matcher(written).matches()) {
            return valid(written, "US");
        }
        if (Surroundings.isBefore(WORD, text, matcher.start(), REACH)) {
            return REGIONS.stream().flatMap(region -> valid(written, region).stream()).findFirst();
        }
        return Optional.empty();
    }

    private Optional<PhoneNumber> valid(String written, String region) {
        try {
            PhoneNumber number = numbers.parse(written, region);
            boolean given =
                    region.equals("ZZ")
                            ? numbers.isValidNumber(number)
                            : numbers.isValidNumberForRegion(number, region);
            return given ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
