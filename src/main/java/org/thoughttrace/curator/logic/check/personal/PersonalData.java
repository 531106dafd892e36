package org.thoughttrace.curator.logic.check.personal;

import org.thoughttrace.curator.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds all kinds of personal data in a text. A pure function of the text, safe on any thread.
public final class PersonalData {

    /// Where two overlap the one named first counts: an address of mail within a web address is a
    /// part of that, and digits that are an account are no phone number.
    private static final List<Detector> DETECTORS =
            List.of(
                    new UrlTokenDetector(),
                    new EmailDetector(),
                    new IbanDetector(),
                    new CardDetector(),
                    new BankNumberDetector(),
                    new IpAddressDetector(),
                    new PhoneDetector(),
                    new PostalAddressDetector(),
                    new NameDetector());

    private PersonalData() {}

    /// What a text holds, in the order in which it stands; no two overlap.
    public static List<PersonalSpan> in(String text) {
        List<Detector.Hit> hits = new ArrayList<>();
        for (Detector detector : DETECTORS) {
            detector.find(
                    text,
                    hit -> {
                        if (hits.stream().noneMatch(hit::overlaps)) {
                            hits.add(hit);
                        }
                    });
        }
        hits.sort(Comparator.comparingInt(Detector.Hit::start));
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
}
