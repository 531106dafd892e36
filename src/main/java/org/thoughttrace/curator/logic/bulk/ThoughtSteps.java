package org.thoughttrace.curator.logic.bulk;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.bulk.BulkWish.SearchedThoughts;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.find.Candidate;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.ThoughtFacts;
import org.thoughttrace.curator.model.ThoughtKind;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Changes thoughts, for which the conversations have to be read.
final class ThoughtSteps {

    private ThoughtSteps() {}

    /// The thoughts of a conversation as they stand, in reading order.
    interface Texts extends Function<String, List<CuratedMessage>> {}

    /// One thought of a conversation.
    ///
    /// @param number through the conversation, from 1
    private record Place(Candidate conversation, CuratedThought thought, int number) {}

    /// Other labels.
    ///
    /// @param kinds of which the label is one
    /// @param search what the thoughts say; null where that is not asked
    static Steps relabel(
            BulkWish.Relabel wish, Set<ThoughtKind> kinds, @Nullable Search search, Texts texts) {
        Consumer2<Place, Consumer<BulkStep>> one =
                (place, sink) -> {
                    if (isMeant(wish.which(), search, place)) {
                        sink.accept(relabelled(place.thought(), wish.label(), kinds, place));
                    }
                };
        return (conversation, sink) -> {
            if (mayHave(wish.which(), conversation)) {
                forEach(conversation, texts, place -> one.accept(place, sink));
            }
        };
    }

    /// Other words.
    static Steps replace(BulkWish.Replace wish, Search search, Template template, Texts texts) {
        return (conversation, sink) ->
                forEach(
                        conversation,
                        texts,
                        place -> {
                            if (isSearched(wish.in(), place)) {
                                replaced(place, search, template, sink);
                            }
                        });
    }

    private interface Consumer2<A, B> {
        void accept(A one, B other);
    }

    private static void forEach(Candidate conversation, Texts texts, Consumer<Place> sink) {
        if (conversation.facts().thoughts().isEmpty()) {
            return;
        }
        int number = 0;
        for (CuratedMessage message : texts.apply(conversation.id())) {
            for (CuratedThought thought : message.thoughts()) {
                sink.accept(new Place(conversation, thought, ++number));
            }
        }
    }

    /// What need not be read at all is not.
    private static boolean mayHave(LabelledThoughts which, Candidate conversation) {
        if (which instanceof LabelledThoughts.With(String key)) {
            for (ThoughtFacts thought : conversation.facts().thoughts()) {
                if (Objects.equals(thought.label(), key)) {
                    return true;
                }
            }
            return false;
        }
        return true;
    }

    private static boolean isMeant(LabelledThoughts which, @Nullable Search search, Place place) {
        return switch (which) {
            case LabelledThoughts.With(String key) -> Objects.equals(place.thought().label(), key);
            case LabelledThoughts.Meant() -> place.conversation().isThoughtMeant(place.number());
            case LabelledThoughts.Saying _ ->
                    search != null && search.isIn(place.thought().content());
        };
    }

    private static BulkStep relabelled(
            CuratedThought thought, String label, Set<ThoughtKind> kinds, Place place) {
        if (!kinds.contains(thought.kind())) {
            return new BulkStep.Refused(
                    thought.kind() == ThoughtKind.REASON
                            ? "a reason cannot have a label of reactions"
                            : "a reaction cannot have a label of reasons");
        }
        String before = thought.label();
        return label.equals(before)
                ? new BulkStep.AlreadySo()
                : new BulkStep.Listed(
                        new ThoughtChange(
                                new Act.SetLabel(place.conversation().id(), ref(thought), label),
                                thought.turn(),
                                thought.kind(),
                                thought.content(),
                                before == null ? "" : before,
                                label));
    }

    private static boolean isSearched(SearchedThoughts in, Place place) {
        return switch (in) {
            case ALL -> true;
            case REASONS -> place.thought().kind() == ThoughtKind.REASON;
            case REACTIONS -> place.thought().kind() == ThoughtKind.REACTION;
            case MEANT -> place.conversation().isThoughtMeant(place.number());
        };
    }

    private static void replaced(
            Place place, Search search, Template template, Consumer<BulkStep> sink) {
        CuratedThought thought = place.thought();
        switch (search.replaced(thought.content(), template)) {
            case Search.Result.Nothing() -> {}
            case Search.Result.TooLong() ->
                    sink.accept(
                            new BulkStep.Refused(
                                    "the thought would become longer than a million characters"));
            case Search.Result.Text(String text) -> {
                if (text.equals(thought.content())) {
                    sink.accept(new BulkStep.AlreadySo());
                } else if (text.isBlank()) {
                    sink.accept(
                            new BulkStep.Refused(
                                    "no words would be left, and a thought needs some"));
                } else {
                    sink.accept(
                            new BulkStep.Listed(
                                    new ThoughtChange(
                                            new Act.SetThoughtText(
                                                    place.conversation().id(), ref(thought), text),
                                            thought.turn(),
                                            thought.kind(),
                                            thought.content(),
                                            thought.content(),
                                            text)));
                }
            }
        }
    }

    private static ThoughtRef ref(CuratedThought thought) {
        return new ThoughtRef.Identified(thought.id());
    }
}
