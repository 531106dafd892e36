package org.thoughttrace.curator.logic.rewriting;

import org.thoughttrace.curator.logic.filter.Filter;
import org.thoughttrace.curator.logic.find.Finder;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.Dissatisfaction;
import org.thoughttrace.curator.model.Role;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Goes from one reply that displeased and has no rewrite to the next. Only conversations with such a
/// reaction are read. Safe on any thread but the one that draws.
public final class OpenRewrites {

    /// A reply to be written anew.
    public record Place(String conversation, int turn) {}

    private final Finder finder;
    private final Library library;

    /// Among the conversations of an open store.
    public OpenRewrites(Finder finder, Library library) {
        this.finder = finder;
        this.library = library;
    }

    /// The next one, or the one before; the end of the list leads to its start.
    ///
    /// @param ids of the conversations to look in, in the order to go
    /// @param from where one is
    /// @param step 1 for the next, -1 for the one before
    public Optional<Place> next(List<String> ids, Place from, int step) {
        Map<String, ConversationFacts> displeased = new HashMap<>();
        for (ConversationFacts facts : finder.find(new Filter.Everything()).facts()) {
            if (facts.thoughts().stream()
                    .anyMatch(thought ->
                            thought.kind() == ThoughtKind.REACTION
                                    && Dissatisfaction.isOne(thought.label()))) {
                displeased.put(facts.id(), facts);
            }
        }
        int start = Math.max(0, ids.indexOf(from.conversation()));
        for (int gone = 0; gone <= ids.size() && !ids.isEmpty(); gone++) {
            String id = ids.get(Math.floorMod(start + gone * step, ids.size()));
            if (displeased.containsKey(id)) {
                boolean isHere = gone == 0 && id.equals(from.conversation());
                Optional<Place> found = within(id, isHere ? from.turn() : 0, step);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// @param turn after or before which to look; 0 for all of it
    private Optional<Place> within(String id, int turn, int step) {
        List<Integer> turns =
                library.load(id).map(loaded -> openIn(loaded.conversation())).orElse(List.of());
        List<Integer> ordered = step > 0 ? turns : turns.reversed();
        return ordered.stream()
                .filter(found -> turn == 0 || (step > 0 ? found > turn : found < turn))
                .findFirst()
                .map(found -> new Place(id, found));
    }

    /// The turns of a conversation whose replies displeased and are not written anew.
    public static List<Integer> openIn(CuratedConversation conversation) {
        List<Integer> turns = new ArrayList<>();
        for (CuratedMessage message : conversation.messages()) {
            if (message.role() == Role.ASSISTANT
                    && Dissatisfaction.with(message).isThere()
                    && conversation.rewrites(message.turn()).isEmpty()) {
                turns.add(message.turn());
            }
        }
        return turns;
    }
}
