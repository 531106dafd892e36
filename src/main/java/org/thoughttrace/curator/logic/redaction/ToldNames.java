package org.thoughttrace.curator.logic.redaction;

import org.thoughttrace.curator.logic.check.personal.PersonalKind;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of persons that participants told, in any of their conversations: who says "My name is
/// Zelda Quix" in one may be called so in another. In the conversation itself a name is looked for as it
/// is told; in the others more carefully, for they may be about anything.
public final class ToldNames {

    /// None beside those of the conversation that is looked at.
    public static final ToldNames NONE = new ToldNames(Map.of());

    private static final int SHORTEST_FIRST = 3;

    /// What comes last in a name may be a word of every day.
    private static final int SHORTEST_LAST = 4;

    private static final Set<TextSlot.Kind> TOLD_IN =
            Set.of(
                    TextSlot.Kind.MESSAGE,
                    TextSlot.Kind.THOUGHT,
                    TextSlot.Kind.SUMMARY,
                    TextSlot.Kind.EXPECTATION,
                    TextSlot.Kind.SURVEY);

    private final Map<String, Map<String, String>> ofParticipants;

    private ToldNames(Map<String, Map<String, String>> ofParticipants) {
        this.ofParticipants = ofParticipants;
    }

    /// A name that somebody told.
    ///
    /// @param words as they stand there
    /// @param value the same for all its spellings
    public record Told(String participant, String words, String value) {}

    /// Those told in one conversation: by its user, and by whoever summed it up. What an assistant
    /// writes may be a letter to be signed by anybody.
    ///
    /// @param kept what a curator said is no personal data
    public static List<Told> in(
            CuratedConversation conversation, PersonalFinder finder, KeptPlaces kept) {
        List<Told> told = new ArrayList<>();
        ConversationTexts.map(
                conversation,
                (slot, text) -> {
                    if (TOLD_IN.contains(slot.kind()) && isOfUser(conversation, slot)) {
                        namesIn(text, finder).stream()
                                .filter(part -> !kept.holds(conversation, slot, text, part.span()))
                                .map(part ->
                                        new Told(
                                                conversation.source().participant(),
                                                PersonalParts.words(part.span(), text),
                                                part.value()))
                                .forEach(told::add);
                    }
                    return text;
                });
        return told;
    }

    private static boolean isOfUser(CuratedConversation conversation, TextSlot slot) {
        return slot.kind() != TextSlot.Kind.MESSAGE
                || conversation.message(slot.turn()).role() == Role.USER;
    }

    private static List<PersonalPart> namesIn(String text, PersonalFinder finder) {
        return !finder.mayName(text)
                ? List.of()
                : finder.in(text).stream()
                        .filter(part -> part.kind().equals(PersonalKind.NAME.key()))
                        .toList();
    }

    /// All of them together, in the order in which they were told.
    public static ToldNames of(List<Told> all) {
        Map<String, Map<String, String>> names = new HashMap<>();
        List<Told> longestFirst = new ArrayList<>(all);
        // "Zelda Quix" before "Zelda": both are the same person.
        longestFirst.sort((one, other) -> words(other) - words(one));
        for (Told told : longestFirst) {
            Map<String, String> ofOne =
                    names.computeIfAbsent(told.participant(), key -> new LinkedHashMap<>());
            parts(told.words())
                    .forEach(part ->
                            ofOne.putIfAbsent(
                                    part, ofOne.getOrDefault(told.words(), told.value())));
        }
        return new ToldNames(names);
    }

    private static int words(Told told) {
        return told.words().split(" ").length;
    }

    /// What is looked for of a name: all of it, its first word and its last.
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>(List.of(name));
        int first = name.indexOf(' ');
        if (first >= SHORTEST_FIRST) {
            parts.add(name.substring(0, first));
        }
        int last = name.lastIndexOf(' ') + 1;
        if (last > 0 && name.length() - last >= SHORTEST_LAST) {
            parts.add(name.substring(last));
        }
        return parts;
    }

    /// The names of a participant with the value of each.
    Map<String, String> ofParticipant(String participant) {
        return Collections.unmodifiableMap(ofParticipants.getOrDefault(participant, Map.of()));
    }

    /// True for one that is looked for in conversations in which it was not told: of several words, or
    /// a word that is nothing but a name.
    static boolean isTelling(String words) {
        return words.contains(" ")
                || words.length() >= SHORTEST_FIRST && !AmbiguousNames.contains(words);
    }
}
