package org.thoughttrace.curator.logic.redaction;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// The places of a conversation that a curator said hold no personal data. They are the dismissed
/// findings of the check and nothing else, so one decision counts for both, and is gone as soon as
/// the text is another. Where the check has several places in one finding, its dismissal keeps all.
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

    /// The dismissed finding that keeps a stretch of a text, of this place alone or of all that the
    /// check has in one; null when there is none.
    @Nullable PlaceFinding decisionOf(
            CuratedConversation conversation, TextSlot slot, String text, Span span) {
        if (dismissals.isEmpty()) {
            return null;
        }
        PlaceFinding alone = PlaceFinding.ofPlace(conversation, slot, text, span);
        if (revisionOf(conversation, alone) != null) {
            return alone;
        }
        if (slot.turn() == 0 && isOfAnotherVersion(conversation)) {
            return null;
        }
        return PlaceFinding.covering(conversation, slot, text, span).stream()
                .filter(finding -> revisionOf(conversation, finding) != null)
                .findFirst()
                .orElse(null);
    }

    /// The revision that dismissed a finding; null where it is not dismissed.
    @Nullable UUID revisionOf(CuratedConversation conversation, PlaceFinding finding) {
        return finding.dismissals(conversation).stream()
                .map(dismissals::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// What the check says of a summary or a survey does not tell one version of it from another:
    /// where a curator chose between versions each place has to be decided by itself.
    private boolean isOfAnotherVersion(CuratedConversation conversation) {
        return dismissals.containsKey(
                new Dismissal(new Target.OfConversation(conversation.id()), Field.SOURCE));
    }
}
