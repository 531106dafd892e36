package org.thoughttrace.curator.store;

import org.thoughttrace.curator.model.Passage;

/// The number under which a passage stands in the word index: position of the conversation, kind in
/// two bits, turn or place. Summary and note share a kind, for neither needs more than one place.
final class PassageRow {

    /// Bits of a row number for the turn or place: more than a line of 64 MiB can hold.
    static final int PLACE_BITS = 25;

    private static final int KIND_BITS = 2;
    private static final int SUMMARY_PLACE = 1;
    private static final int NOTE_PLACE = 2;

    private PassageRow() {}

    static long of(Passage passage) {
        return of(passage.position(), passage.kind(), passage.place());
    }

    /// @param place ignored where a kind has but one
    static long of(long position, Passage.Kind kind, int place) {
        return switch (kind) {
            case MESSAGE -> row(position, 0, place);
            case THOUGHT -> row(position, 1, place);
            case SUMMARY -> row(position, 2, SUMMARY_PLACE);
            case NOTE -> row(position, 2, NOTE_PLACE);
            case EXPECTATION -> row(position, 3, 1);
        };
    }

    static Passage read(long row) {
        int place = (int) (row & (1L << PLACE_BITS) - 1);
        long position = positionOf(row);
        return switch ((int) (row >> PLACE_BITS & 3)) {
            case 0 -> new Passage(position, Passage.Kind.MESSAGE, place);
            case 1 -> new Passage(position, Passage.Kind.THOUGHT, place);
            case 2 ->
                    new Passage(
                            position,
                            place == NOTE_PLACE ? Passage.Kind.NOTE : Passage.Kind.SUMMARY,
                            1);
            default -> new Passage(position, Passage.Kind.EXPECTATION, 1);
        };
    }

    static long positionOf(long row) {
        return row >> PLACE_BITS + KIND_BITS;
    }

    /// The number of a message, or of a thought, in the table of its own.
    static long inTable(long position, int place) {
        return position << PLACE_BITS | place;
    }

    private static long row(long position, int kind, int place) {
        return (position << KIND_BITS | kind) << PLACE_BITS | place;
    }
}
