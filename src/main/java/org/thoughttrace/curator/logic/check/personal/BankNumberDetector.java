package org.thoughttrace.curator.logic.check.personal;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bank numbers of countries without IBAN, where they have a checksum: the routing number of the
/// United States and the CLABE of Mexico. Nine or eighteen digits alone are anything, so a word that
/// names the number has to stand just before it.
final class BankNumberDetector implements Detector {

    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![\\p{L}\\p{N}.,-])(?:\\d{9}|\\d{18})(?![\\p{L}\\p{N}-]|[.,]\\d)");
    private static final Pattern ROUTING =
            Pattern.compile("\\b(?:routing|aba|rtn|transit)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLABE =
            Pattern.compile("\\b(?:clabe|interbancaria)\\b", Pattern.CASE_INSENSITIVE);
    private static final int REACH = 40;
    private static final int ROUTING_LENGTH = 9;

    @Override
    public void find(String text, Consumer<Hit> sink) {
        Matcher matcher = CANDIDATE.matcher(text);
        while (matcher.find()) {
            String digits = matcher.group();
            boolean routing = digits.length() == ROUTING_LENGTH;
            Pattern word = routing ? ROUTING : CLABE;
            if (Surroundings.isBefore(word, text, matcher.start(), REACH)
                    && (routing ? isRoutingNumber(digits) : isClabe(digits))) {
                sink.accept(
                        new Hit(PersonalKind.BANK_NUMBER, matcher.start(), matcher.end(), digits));
            }
        }
    }

    /// Weights 3, 7, 1 over all nine digits, a multiple of ten (American Bankers Association).
    private static boolean isRoutingNumber(String digits) {
        return weighted(digits, digits.length()) % 10 == 0 && !digits.startsWith("00000");
    }

    /// Weights 3, 7, 1 over seventeen digits, each product mod ten; the last completes to ten.
    private static boolean isClabe(String digits) {
        int last = digits.length() - 1;
        return (10 - weighted(digits, last) % 10) % 10 == digits.charAt(last) - '0';
    }

    private static int weighted(String digits, int length) {
        int[] weights = {3, 7, 1};
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i % weights.length] % 10;
        }
        return sum;
    }
}
