package org.thoughttrace.curator.store;

import org.thoughttrace.curator.model.Passage;

import java.util.function.LongConsumer;

/// Many passages, in the order of import and then of reading; eight bytes each.
public final class Passages {

    private final long[] rows;

    /// @param rows their numbers, ascending; not to be changed any more
    Passages(long[] rows) {
        this.rows = rows;
    }

    /// How many there are.
    public int size() {
        return rows.length;
    }

    /// One of them.
    ///
    /// @param index from 0
    public Passage get(int index) {
        return PassageRow.read(rows[index]);
    }

    /// The position of the conversation that one of them is in.
    ///
    /// @param index from 0
    public long position(int index) {
        return PassageRow.positionOf(rows[index]);
    }

    /// The index of the first that is in a conversation, or in one after it; [#size()] for none.
    public int firstIn(long position) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (position(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Each conversation that holds one or more, by its position, once and in order.
    public void forEachPosition(LongConsumer consumer) {
        long last = -1;
        for (long row : rows) {
            long position = PassageRow.positionOf(row);
            if (position != last) {
                consumer.accept(position);
                last = position;
            }
        }
    }
}
