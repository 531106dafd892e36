package org.thoughttrace.curator.ui.bulk;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.BitSet;

/// Which of many changes are wanted: all, until somebody takes some out.
final class Ticks {

    private final BitSet left = new BitSet();
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper(0);
    private int size;

    /// Begins anew with so many changes, all of them wanted.
    void reset(int changes) {
        left.clear();
        size = changes;
        count();
    }

    boolean isWanted(int change) {
        return !left.get(change);
    }

    void turn(int change) {
        left.flip(change);
        count();
    }

    void all() {
        left.clear();
        count();
    }

    void none() {
        left.set(0, size);
        count();
    }

    /// How many are wanted.
    ReadOnlyIntegerProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    private void count() {
        wanted.set(size - left.cardinality());
    }
}
