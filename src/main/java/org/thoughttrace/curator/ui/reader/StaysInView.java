package org.thoughttrace.curator.ui.reader;

/// A turn a part of which stays in view while the rest scrolls past, and which may be wider than one
/// reads.
interface StaysInView {

    /// Whether it takes all the width there is.
    boolean isWide();

    /// Says how tall the room is in which turns are seen. Comes before it is asked for its height.
    void fitInto(double room);

    /// Says from where on it is in view.
    ///
    /// @param top where the view begins, in its own coordinates; negative while it begins further down
    void showsFrom(double top);
}
