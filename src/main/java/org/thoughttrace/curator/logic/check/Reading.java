package org.thoughttrace.curator.logic.check;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.LooseTexts.Loose;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Span;

import java.util.List;
import java.util.function.Supplier;

/// One conversation under the eyes of one check.
///
/// @param others tells what stands in its source and is read as no part of it; asked for by few
public record Reading(
        CuratedConversation conversation,
        LabelScheme scheme,
        CheckSettings settings,
        Report report,
        Supplier<List<Loose>> others) {

    /// One of whose source nothing more is known.
    public Reading(
            CuratedConversation conversation,
            LabelScheme scheme,
            CheckSettings settings,
            Report report) {
        this(conversation, scheme, settings, report, List::of);
    }

    /// Looks at one thought.
    @FunctionalInterface
    public interface ThoughtLook {

        /// @param message the one it stands at
        /// @param place of the thought as a whole
        void at(CuratedMessage message, CuratedThought thought, Place place);
    }

    /// Shows every thought, in the order of reading.
    public void forEachThought(ThoughtLook look) {
        for (CuratedMessage message : conversation.messages()) {
            int number = 0;
            for (CuratedThought thought : message.thoughts()) {
                number++;
                look.at(
                        message,
                        thought,
                        new Place(conversation.id(), message.turn(), number, thought.id(), null));
            }
        }
    }

    /// Shows every other branch. What is found there is of the conversation as a whole: acts address
    /// the chosen path alone.
    public void forEachBranch(Branches.Look look) {
        Branches.forEach(conversation, look);
    }

    /// A message, or a stretch of it.
    ///
    /// @param span null for all of it
    public Place at(CuratedMessage message, @Nullable Span span) {
        return Place.of(conversation.id(), message.turn(), span);
    }

    /// The conversation as a whole.
    public Place whole() {
        return Place.of(conversation.id());
    }

    /// A stretch of a text, told in UTF-16 units, as it is addressed: in code points.
    public static Span span(String text, int start, int end) {
        int first = text.codePointCount(0, start);
        return new Span(first, first + text.codePointCount(start, end));
    }

    /// The same place, narrowed to a stretch of its text.
    public static Place within(Place place, @Nullable Span span) {
        return new Place(place.conversation(), place.turn(), place.number(), place.thought(), span);
    }
}
