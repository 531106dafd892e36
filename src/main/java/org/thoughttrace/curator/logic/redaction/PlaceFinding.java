package org.thoughttrace.curator.logic.redaction;

import org.thoughttrace.curator.logic.check.About;
import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.logic.check.participant.PersonalDataPresent;
import org.thoughttrace.curator.logic.check.personal.PersonalData;
import org.thoughttrace.curator.logic.check.personal.PersonalSpan;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Span;

import java.util.ArrayList;
import java.util.List;

/// A finding whose dismissal keeps a place of personal data: of this place alone, or of all places
/// of a thought, a summary, an expectation or an answer at once, as the check has them.
///
/// @param place where it stands
/// @param message what it says, where it is known by that; else empty
public record PlaceFinding(Place place, String message) {

    /// The finding of one place alone.
    static PlaceFinding ofPlace(
            CuratedConversation conversation, TextSlot slot, String text, Span span) {
        if (slot.kind() == TextSlot.Kind.THOUGHT && isFirstOfSeveral(text, span)) {
            // With the place of the first the check means all of them; the first alone is another.
            return new PlaceFinding(Place.of(conversation.id()), slot.named(text, span));
        }
        return new PlaceFinding(slot.place(conversation.id(), span), slot.finding(text, span));
    }

    /// The findings of the check that cover a place among others; none where the check sees nothing.
    static List<PlaceFinding> covering(
            CuratedConversation conversation, TextSlot slot, String text, Span span) {
        if (slot.kind() == TextSlot.Kind.MESSAGE) {
            return List.of();
        }
        List<PersonalSpan> seen =
                slot.kind() == TextSlot.Kind.FIELD
                        ? PersonalData.inMember(slot.field(), text)
                        : PersonalData.in(text);
        if (seen.stream().noneMatch(one -> one.span().equals(span))) {
            return List.of();
        }
        List<PlaceFinding> findings = new ArrayList<>();
        if (slot.kind() == TextSlot.Kind.THOUGHT) {
            findings.add(
                    new PlaceFinding(slot.place(conversation.id(), seen.getFirst().span()), ""));
        }
        if (slot.kind() == TextSlot.Kind.FIELD) {
            findings.add(
                    new PlaceFinding(
                            Place.of(conversation.id()),
                            PersonalDataPresent.beside(slot.field(), seen)));
        }
        for (PersonalDataPresent.Told told : PersonalDataPresent.toldOf(conversation.source())) {
            if (slot.kind().holds(told.part()) && told.text().equals(text)) {
                findings.add(new PlaceFinding(Place.of(conversation.id()), told.message()));
            }
        }
        return findings;
    }

    /// Where the dismissal of it may be kept.
    List<KeptPlaces.Dismissal> dismissals(CuratedConversation conversation) {
        return About.fields(conversation, PersonalDataPresent.ID, place, message).stream()
                .map(field -> new KeptPlaces.Dismissal(About.target(place), field))
                .toList();
    }

    private static boolean isFirstOfSeveral(String text, Span span) {
        List<PersonalSpan> seen = PersonalData.in(text);
        return seen.size() > 1 && seen.getFirst().span().equals(span);
    }
}
