package org.thoughttrace.curator.logic.check.personal;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers of payment cards: the beginning and length of an issuer that exists, the grouping people
/// write, and the checksum of Luhn (ISO/IEC 7812). An ISBN, a moment in milliseconds or an order
/// number fails at least one of them.
final class CardDetector implements Detector {

    private static final Pattern CANDIDATE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,_#/=-])(?:\\d{13,19}"
                            + "|\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{4}(?:\\1\\d{1,3})?"
                            + "|\\d{4}([ -])\\d{6}\\2\\d{4,5})(?![\\p{L}\\p{N}_-]|[.,]\\d)");

    @Override
    public void find(String text, Consumer<Hit> sink) {
        Matcher matcher = CANDIDATE.matcher(text);
        while (matcher.find()) {
            String digits = Surroundings.digits(matcher.group());
            if (isIssued(digits) && isLuhn(digits) && isVaried(digits)) {
                sink.accept(new Hit(PersonalKind.CARD, matcher.start(), matcher.end(), digits));
            }
        }
    }

    private static boolean isIssued(String digits) {
        int length = digits.length();
        int two = Integer.parseInt(digits.substring(0, 2));
        int three = Integer.parseInt(digits.substring(0, 3));
        int four = Integer.parseInt(digits.substring(0, 4));
        boolean visa = digits.charAt(0) == '4' && (length == 13 || length == 16 || length == 19);
        boolean mastercard =
                length == 16 && (two >= 51 && two <= 55 || four >= 2221 && four <= 2720);
        boolean amex = length == 15 && (two == 34 || two == 37);
        boolean discover =
                length == 16 && (four == 6011 || two == 65 || three >= 644 && three <= 649);
        boolean jcb = length == 16 && four >= 3528 && four <= 3589;
        boolean diners = length == 14 && (two == 36 || two == 38 || three >= 300 && three <= 305);
        boolean unionPay = length >= 16 && two == 62;
        return visa || mastercard || amex || discover || jcb || diners || unionPay;
    }

    static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    private static boolean isVaried(String digits) {
        return digits.chars().distinct().count() > 1;
    }
}
