package org.thoughttrace.curator.model;

import java.util.Map;

/// What a filter asks about a flag.
///
/// @param turn the turn on which it shows; 0 for the conversation as a whole
/// @param thought the number of the thought it is about, from 1 through the conversation; 0 when it
///     is about none
/// @param kind the key of its kind
public record FlagFacts(
        int turn, int thought, String kind, Severity severity, Flag.Resolution resolution) {

    /// What a flag tells.
    ///
    /// @param numbers of the thoughts of its conversation
    static FlagFacts of(Flag flag, Map<ThoughtId, Integer> numbers) {
        int thought =
                flag.on() instanceof Target.OfThought(String _, ThoughtId id)
                        ? numbers.getOrDefault(id, 0)
                        : 0;
        return new FlagFacts(flag.turn(), thought, flag.kind(), flag.severity(), flag.resolution());
    }
}
