package org.thoughttrace.curator.logic.redaction;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.check.About;
import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.logic.check.participant.PersonalDataPresent;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The places of a conversation that a curator said hold no personal data. They are the dismissed
/// findings of the check and nothing else, so one decision counts for both, and is gone as soon as
/// the text is another.
///
/// @param dismissals where they stand and what they say, each with the revision that decided it
public record KeptPlaces(Map<Dismissal, UUID> dismissals) {

    /// None.
    public static final KeptPlaces NONE = new KeptPlaces(Map.of());

    /// One decision.
    public record Dismissal(Target target, Field field) {}

    public KeptPlaces {
        dismissals = Map.copyOf(dismissals);
    }

    /// Those among the fields of a conversation; all others match no place.
    public static KeptPlaces among(Collection<FieldState> fields) {
        return new KeptPlaces(
                fields.stream()
                        .filter(state -> state.value() != null)
                        .collect(
                                Collectors.toMap(
                                        state -> new Dismissal(state.target(), state.field()),
                                        state -> state.heads().getFirst(),
                                        (one, same) -> one)));
    }

    /// True when a stretch of a text is one of them.
    boolean holds(CuratedConversation conversation, TextSlot slot, String text, Span span) {
        return decisionOf(conversation, slot, text, span) != null;
    }

    /// The revision that decided that a stretch of a text is one of them; null when it is none.
    @Nullable UUID decisionOf(
            CuratedConversation conversation, TextSlot slot, String text, Span span) {
        if (dismissals.isEmpty()) {
            return null;
        }
        Place place = slot.place(conversation.id(), span);
        Field field =
                About.field(conversation, PersonalDataPresent.ID, place, slot.finding(text, span));
        return dismissals.get(new Dismissal(About.target(place), field));
    }
}
