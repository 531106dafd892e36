package org.thoughttrace.curator.logic.check.personal;

import org.thoughttrace.curator.model.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Finds all kinds of personal data in a text. A pure function of the text, safe on any thread.
public final class PersonalData {

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
