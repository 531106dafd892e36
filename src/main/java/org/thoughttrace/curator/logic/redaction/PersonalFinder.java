package org.thoughttrace.curator.logic.redaction;

import org.thoughttrace.curator.logic.check.personal.PersonalData;
import org.thoughttrace.curator.logic.check.personal.PersonalSpan;

import java.util.List;

/// Finds personal data in a text. A pure function, safe on any thread.
@FunctionalInterface
public interface PersonalFinder {

    /// All that the checks find: mail addresses, phone numbers, card and bank numbers …
    PersonalFinder OF_CHECKS =
            new PersonalFinder() {
                @Override
                public List<PersonalPart> in(String text) {
                    return parts(PersonalData.in(text));
                }

                @Override
                public List<PersonalPart> inMember(String path, String text) {
                    return parts(PersonalData.inMember(path, text));
                }

                private static List<PersonalPart> parts(List<PersonalSpan> spans) {
                    return spans.stream()
                            .map(span ->
                                    new PersonalPart(span.kind().key(), span.span(), span.value()))
                            .toList();
                }

                @Override
                public boolean mayName(String text) {
                    return PersonalData.names(text);
                }
            };

    /// What a text holds, in the order in which it stands; no two overlap.
    List<PersonalPart> in(String text);

    /// What the text of a member of the source holds, in order; what it is called may say more of it.
    ///
    /// @param path of the member, as in `contact.mobile[0]`
    default List<PersonalPart> inMember(String path, String text) {
        return in(text);
    }

    /// False where a quick look says that a text holds no name of a person.
    default boolean mayName(String text) {
        return true;
    }
}
