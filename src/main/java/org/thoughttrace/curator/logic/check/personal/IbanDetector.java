package org.thoughttrace.curator.logic.check.personal;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bank accounts as IBAN: the length of its country and the checksum of ISO 13616 (mod 97) decide.
final class IbanDetector implements Detector {

    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?:[ -]?[A-Z0-9]){11,30}");

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private static final Map<String, Integer> LENGTHS =
            lengths(
                    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24"
                        + " DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27"
                        + " GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21"
                        + " LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24"
                        + " PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28"
                        + " TL23 TN24 TR26 UA29 VA22 VG24 XK20");

    private static Map<String, Integer> lengths(String table) {
        Map<String, Integer> lengths = new HashMap<>();
        for (String entry : table.split(" ", -1)) {
            lengths.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
        }
        return lengths;
    }

    @Override
    public void find(String text, Consumer<Hit> sink) {
        Matcher matcher = CANDIDATE.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            int end = endOf(text, matcher.start());
            if (end > 0 && isValid(compact(text, matcher.start(), end))) {
                String value = compact(text, matcher.start(), end);
                sink.accept(new Hit(PersonalKind.IBAN, matcher.start(), end, value));
                from = end;
            } else {
                from = matcher.start() + 2;
            }
        }
    }

    /// Where the length that the country prescribes is reached; 0 when it is not, or goes on.
    private static int endOf(String text, int start) {
        Integer length = LENGTHS.get(text.substring(start, start + 2));
        if (length == null) {
            return 0;
        }
        int count = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPart(c)) {
                count++;
                if (count == length) {
                    boolean goesOn = i + 1 < text.length() && isPart(text.charAt(i + 1));
                    return goesOn ? 0 : i + 1;
                }
            } else if (c != ' ' && c != '-') {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isPart(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }

    private static String compact(String text, int start, int end) {
        return text.substring(start, end).replace(" ", "").replace("-", "");
    }

    private static boolean isValid(String iban) {
        String moved = iban.substring(4) + iban.substring(0, 4);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < moved.length(); i++) {
            digits.append(Character.digit(moved.charAt(i), 36));
        }
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue() == 1;
    }
}
