package org.thoughttrace.curator.logic.check.thought;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.check.CheckGroup;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.CheckOption;
import org.thoughttrace.curator.logic.check.CheckSettings;
import org.thoughttrace.curator.logic.check.Explanation;
import org.thoughttrace.curator.logic.check.Fix;
import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.logic.check.Report;
import org.thoughttrace.curator.logic.check.SetCheck;
import org.thoughttrace.curator.logic.check.text.MinHash;
import org.thoughttrace.curator.logic.check.text.Tokens;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Thoughts that one participant wrote, word for word, at several messages.
public final class Reused implements SetCheck<Reused.Digest> {

    private static final CheckInfo INFO =
            new CheckInfo(
                    "thought-reused",
                    "Same words at several messages",
                    CheckGroup.THOUGHT,
                    Severity.MINOR,
                    CheckInfo.Initially.ON,
                    "low_effort",
                    List.of(new CheckOption("words", "Fewest words", "words", 1, 1, 50)),
                    new Explanation(
                            "One sentence pasted at many messages is a stopgap. It was written"
                                + " once, so it can be the thought of at most one of them, and it"
                                + " weighs in every count.",
                            "\"I wanted to know more\" at five messages of one participant.",
                            "Keep it where it fits; remove it elsewhere, or flag it as low effort.",
                            "2 of the 197 thoughts in the 14 published conversations, rightly."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final int SHOWN = 3;

    /// The thoughts of one conversation.
    ///
    /// @param hashes of their words, white space and case ignored
    public record Digest(String conversation, List<Place> places, long[] hashes) {}

    @Override
    public @Nullable Digest digest(CuratedConversation conversation, CheckSettings settings) {
        List<Place> places = new ArrayList<>();
        List<Long> hashes = new ArrayList<>();
        for (CuratedMessage message : conversation.messages()) {
            int number = 0;
            for (CuratedThought thought : message.thoughts()) {
                number++;
                if (Words.in(thought.content()) >= settings.value("words")) {
                    places.add(
                            new Place(
                                    conversation.id(), message.turn(), number, thought.id(), null));
                    hashes.add(MinHash.hash(String.join(" ", Tokens.of(thought.content()))));
                }
            }
        }
        return places.isEmpty()
                ? null
                : new Digest(
                        conversation.id(),
                        places,
                        hashes.stream().mapToLong(Long::longValue).toArray());
    }

    @Override
    public void conclude(List<Digest> digests, CheckSettings settings, Report report) {
        Map<String, List<Digest>> participants = new LinkedHashMap<>();
        for (Digest digest : digests) {
            participants
                    .computeIfAbsent(
                            Conversation.participantOf(digest.conversation()),
                            participant -> new ArrayList<>())
                    .add(digest);
        }
        participants.values().forEach(own -> compare(own, report));
    }

    private static void compare(List<Digest> own, Report report) {
        Map<Long, List<Place>> uses = new LinkedHashMap<>();
        for (Digest digest : own) {
            for (int i = 0; i < digest.hashes().length; i++) {
                uses.computeIfAbsent(digest.hashes()[i], hash -> new ArrayList<>())
                        .add(digest.places().get(i));
            }
        }
        for (List<Place> places : uses.values()) {
            if (places.size() > 1) {
                places.forEach(place -> report.add(place, message(places, place), fix(place)));
            }
        }
    }

    private static @Nullable Fix fix(Place place) {
        return place.thought() == null ? null : new Fix.RemoveThought(place.thought());
    }

    private static String message(List<Place> places, Place own) {
        List<String> others = new ArrayList<>();
        for (Place other : places) {
            if (!other.equals(own) && others.size() < SHOWN) {
                others.add(
                        other.conversation().equals(own.conversation())
                                ? "turn " + other.turn()
                                : "turn " + other.turn() + " of " + other.conversation());
            }
        }
        int more = places.size() - 1 - others.size();
        return "The participant wrote the same at "
                + String.join(", ", others)
                + (more > 0 ? " and " + more + " more." : ".");
    }
}
