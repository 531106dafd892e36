package org.thoughttrace.curator.logic.check.personal;

import org.thoughttrace.curator.model.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Finds all kinds of personal data in a text. A pure function of the text, safe on any thread.
public final class PersonalData {

    private static final Pattern INDEX = Pattern.compile("\\[\\d*]");
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Detector NAMES = new NameDetector();

    /// Where two overlap the one named first counts: an address of mail within a web address is a
    /// part of that, and digits that are an account are no phone number.
    private static final List<Detector> DETECTORS =
            List.of(
                    new UrlTokenDetector(),
                    new EmailDetector(),
                    new WrittenOutEmailDetector(),
                    new IbanDetector(),
                    new CardDetector(),
                    new BankNumberDetector(),
                    new IpAddressDetector(),
                    new PhoneDetector(),
                    new PostalAddressDetector(),
                    NAMES);

    private PersonalData() {}

    /// True when a text names a person, whatever else stands there. Quicker than to look for all.
    public static boolean names(String text) {
        boolean[] found = {false};
        NAMES.find(text, _ -> found[0] = true);
        return found[0];
    }

    /// What the text of a member holds. What the member is called counts as words before it, for
    /// `"mobile": "07911 123456"` says of the digits what they are.
    ///
    /// @param path of the member, as in `contact.mobile[0]`
    public static List<PersonalSpan> inMember(String path, String text) {
        String words = words(path) + ": ";
        int before = words.codePointCount(0, words.length());
        return in(words + text).stream()
                .filter(span -> span.span().start() >= before)
                .map(span ->
                        new PersonalSpan(
                                span.kind(),
                                new Span(span.span().start() - before, span.span().end() - before),
                                span.value()))
                .toList();
    }

    /// The last name of a path as words: `contact.mobilePhones[0]` is `mobile phones`.
    private static String words(String path) {
        String name = INDEX.matcher(path).replaceAll("");
        name = name.substring(name.lastIndexOf('.') + 1);
        return BETWEEN_WORDS.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /// What a text holds, in the order in which it stands; no two overlap.
    public static List<PersonalSpan> in(String text) {
        NavigableMap<Integer, Detector.Hit> byStart = new TreeMap<>();
        for (Detector detector : DETECTORS) {
            detector.find(
                    text,
                    hit -> {
                        if (isFree(byStart, hit)) {
                            byStart.put(hit.start(), hit);
                        }
                    });
        }
        Collection<Detector.Hit> hits = byStart.values();
        List<PersonalSpan> spans = new ArrayList<>(hits.size());
        int unit = 0;
        int point = 0;
        for (Detector.Hit hit : hits) {
            point += text.codePointCount(unit, hit.start());
            int length = text.codePointCount(hit.start(), hit.end());
            unit = hit.start();
            spans.add(new PersonalSpan(hit.kind(), new Span(point, point + length), hit.value()));
        }
        return spans;
    }

    /// Of those that are there no two overlap, so the last that begins before the end decides.
    private static boolean isFree(NavigableMap<Integer, Detector.Hit> byStart, Detector.Hit hit) {
        Map.Entry<Integer, Detector.Hit> before = byStart.lowerEntry(hit.end());
        return before == null || !before.getValue().overlaps(hit);
    }
}
