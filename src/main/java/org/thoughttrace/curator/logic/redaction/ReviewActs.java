package org.thoughttrace.curator.logic.redaction;

import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.logic.check.participant.PersonalDataPresent;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.FindingRef;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;

import java.util.Optional;

/// What a curator can decide of one place of the review list. It is the dismissal of the finding at
/// this place, and taking that back; what was kept with all that a finding has, goes back with it.
public final class ReviewActs {
    private static final String WHY = "kept as it is when an export was looked through";

    private ReviewActs() {}

    /// Decides the other way than it is decided now; empty for what was flagged there.
    public static Optional<Act> toggle(Redaction.Item item) {
        Place place = item.place();
        FindingRef finding =
                new FindingRef(
                        PersonalDataPresent.ID,
                        subject(place),
                        place.span(),
                        item.finding().message());
        return switch (item.part().ruling()) {
            case BY_KIND -> Optional.of(new Act.DismissFinding(item.conversation(), finding, WHY));
            case KEPT -> Optional.of(new Act.RestoreFinding(item.conversation(), finding));
            case FLAGGED -> Optional.empty();
        };
    }

    private static Subject subject(Place place) {
        if (place.thought() != null) {
            return new Subject.OneThought(new ThoughtRef.Identified(place.thought()));
        }
        return place.turn() > 0
                ? new Subject.OneMessage(place.turn())
                : new Subject.WholeConversation();
    }
}
