package org.thoughttrace.curator.logic.redaction;

import org.thoughttrace.curator.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds personal data in a text. A pure function, safe on any thread.
@FunctionalInterface
public interface PersonalFinder {

    /// What a text holds, in the order in which it stands; no two overlap.
    List<PersonalPart> in(String text);

    /// Finds e-mail addresses and nothing else.
    static PersonalFinder mail() {
        Pattern mail = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");
        return text -> {
            List<PersonalPart> found = new ArrayList<>();
            Matcher matcher = mail.matcher(text);
            while (matcher.find()) {
                int start = text.codePointCount(0, matcher.start());
                int length = text.codePointCount(matcher.start(), matcher.end());
                found.add(
                        new PersonalPart(
                                "email",
                                new Span(start, start + length),
                                matcher.group().toLowerCase(Locale.ROOT)));
            }
            return found;
        };
    }
}
