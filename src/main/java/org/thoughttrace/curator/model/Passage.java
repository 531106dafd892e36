package org.thoughttrace.curator.model;

/// One text that can be searched, by where it stands.
///
/// @param position of the conversation in the order of import, from 1
/// @param place for a message its turn, for a thought its number through the conversation (from 1,
///     in the order of the messages, reasons first); 1 for the others
public record Passage(long position, Kind kind, int place) implements Comparable<Passage> {

    /// What the text is.
    public enum Kind {
        MESSAGE,
        THOUGHT,
        SUMMARY,
        EXPECTATION,
        NOTE
    }

    /// The order of import, then of reading.
    @Override
    public int compareTo(Passage other) {
        int byPosition = Long.compare(position, other.position);
        if (byPosition != 0) {
            return byPosition;
        }
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : Integer.compare(place, other.place);
    }
}
