package org.thoughttrace.curator.model;

import java.util.List;
import java.util.Optional;

/// Where a conversation of another program comes from, and what was said there beside it.
///
/// @param format the key of its layout; empty for a conversation in ThoughtTrace's own
/// @param branches in the order of the source
public record Origin(String format, List<Branch> branches) {

    /// That of a conversation that came in as ThoughtTrace has it.
    public static final Origin NONE = new Origin("", List.of());

    public Origin {
        branches = List.copyOf(branches);
    }

    /// The layout it came in; empty for ThoughtTrace's own and for one that is not known here.
    public Optional<SourceFormat> known() {
        return SourceFormat.named(format);
    }

    /// The branches that are shown with a turn: those that part there, and with the last turn those
    /// that go on behind it.
    ///
    /// @param turn from 1
    /// @param turns how many the conversation has
    public List<Branch> at(int turn, int turns) {
        return branches.stream().filter(branch -> branch.shownAt(turns) == turn).toList();
    }

    /// Another path through a conversation that forks, from the fork to its end. It can be read; acts
    /// address the chosen path alone.
    ///
    /// @param after how many messages of the chosen path stand before the fork
    /// @param messages at least one; their turns go on from there
    public record Branch(int after, List<Message> messages) {

        public Branch {
            messages = List.copyOf(messages);
        }

        /// The turn with which it is shown: the one that it stands in the place of, or the last.
        ///
        /// @param turns how many the conversation has
        public int shownAt(int turns) {
            return Math.min(after + 1, turns);
        }
    }
}
