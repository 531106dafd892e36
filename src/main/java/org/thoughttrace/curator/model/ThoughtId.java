package org.thoughttrace.curator.model;

import java.util.UUID;

/// What a thought is addressed by, wherever it has been moved to.
public sealed interface ThoughtId {

    /// A thought of the source: its message there, its kind, and its place in that list.
    ///
    /// @param turn from 1
    /// @param index from 1
    record Source(int turn, ThoughtKind kind, int index) implements ThoughtId {
        @Override
        public String path() {
            return "turn/" + turn + "/" + kind.key() + "/" + index;
        }
    }

    /// A thought that a curator added: the UUID of the revision that made it.
    record Added(UUID revision) implements ThoughtId {
        @Override
        public String path() {
            return "thought/" + revision;
        }
    }

    /// The form in which the log and the state tables keep it.
    String path();

    /// Reads [#path()].
    ///
    /// @throws IllegalArgumentException when it is no path of a thought
    static ThoughtId parse(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length == 2 && parts[0].equals("thought")) {
            return new Added(UUID.fromString(parts[1]));
        }
        if (parts.length == 4 && parts[0].equals("turn")) {
            return new Source(
                    Integer.parseInt(parts[1]),
                    ThoughtKind.ofKey(parts[2]),
                    Integer.parseInt(parts[3]));
        }
        throw new IllegalArgumentException("no path of a thought: " + path);
    }
}
