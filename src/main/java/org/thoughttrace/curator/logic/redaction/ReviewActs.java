package org.thoughttrace.curator.logic.redaction;

import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.logic.check.participant.PersonalDataPresent;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.FindingRef;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;

import java.util.Optional;

/// What a curator can decide of one place of the review list. It is the dismissal of the finding at
/// this place, and taking that back.
public final class ReviewActs {
    private static final String WHY = "kept as it is when an export was looked through";

    private ReviewActs() {}

    /// Decides the other way than it is decided now; empty where a place cannot be decided by itself.
    public static Optional<Act> toggle(Redaction.Item item) {
        Place place = item.slot().place(item.conversation(), item.part().span());
        if (place == null) {
            return Optional.empty();
        }
        Subject subject =
                place.thought() == null
                        ? new Subject.OneMessage(place.turn())
                        : new Subject.OneThought(new ThoughtRef.Identified(place.thought()));
        FindingRef finding =
                new FindingRef(PersonalDataPresent.ID, subject, item.part().span(), "");
        return switch (item.part().ruling()) {
            case BY_KIND -> Optional.of(new Act.DismissFinding(item.conversation(), finding, WHY));
            case KEPT -> Optional.of(new Act.RestoreFinding(item.conversation(), finding));
            case FLAGGED -> Optional.empty();
        };
    }
}
