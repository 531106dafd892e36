package org.thoughttrace.curator.logic.lens;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.reading.Timing;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Survey;
import org.thoughttrace.curator.model.ThoughtKind;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// All conversations of one participant side by side.
///
/// @param surveys the answers, each different set once: more than one contradict each other
/// @param reused thoughts whose text stands more than once, whatever its case and white space
public record ParticipantProfile(
        String participant, List<Survey> surveys, List<OfOne> conversations, List<Reused> reused) {

    /// One conversation.
    ///
    /// @param labels how often each label stands on thoughts of a kind; the key "" for none
    public record OfOne(
            String id,
            String title,
            @Nullable String model,
            int turns,
            int thoughts,
            Map<ThoughtKind, Map<String, Integer>> labels,
            Timing timing) {}

    /// A text that was used more than once.
    ///
    /// @param text as it stands at the first place
    public record Reused(String text, List<Place> places) {
        public Reused {
            places = List.copyOf(places);
        }
    }

    /// Where a thought stands.
    public record Place(String conversation, int turn) {}

    public ParticipantProfile {
        surveys = List.copyOf(surveys);
        conversations = List.copyOf(conversations);
        reused = List.copyOf(reused);
    }

    /// The profile that conversations of one participant give.
    public static ParticipantProfile of(String participant, List<CuratedConversation> all) {
        List<Survey> surveys =
                all.stream()
                        .map(conversation -> Optional.ofNullable(conversation.source().survey()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        return new ParticipantProfile(
                participant,
                surveys,
                all.stream().map(ParticipantProfile::ofOne).toList(),
                reused(all));
    }

    private static OfOne ofOne(CuratedConversation conversation) {
        Map<ThoughtKind, Map<String, Integer>> labels = new LinkedHashMap<>();
        for (CuratedMessage message : conversation.messages()) {
            for (CuratedThought thought : message.thoughts()) {
                labels.computeIfAbsent(thought.kind(), kind -> new LinkedHashMap<>())
                        .merge(Objects.requireNonNullElse(thought.label(), ""), 1, Integer::sum);
            }
        }
        return new OfOne(
                conversation.id(),
                conversation.title(),
                conversation.source().modelName(),
                conversation.messages().size(),
                conversation.thoughtCount(),
                labels,
                Timeline.of(conversation).timing());
    }

    private static List<Reused> reused(List<CuratedConversation> all) {
        Map<String, Reused> byText = new LinkedHashMap<>();
        for (CuratedConversation conversation : all) {
            for (CuratedMessage message : conversation.messages()) {
                for (CuratedThought thought : message.thoughts()) {
                    String key = folded(thought.content());
                    if (!key.isEmpty()) {
                        Place place = new Place(conversation.id(), message.turn());
                        byText.merge(
                                key,
                                new Reused(thought.content(), List.of(place)),
                                ParticipantProfile::together);
                    }
                }
            }
        }
        return byText.values().stream().filter(found -> found.places().size() > 1).toList();
    }

    private static Reused together(Reused first, Reused next) {
        List<Place> places = new ArrayList<>(first.places());
        places.addAll(next.places());
        return new Reused(first.text(), places);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
