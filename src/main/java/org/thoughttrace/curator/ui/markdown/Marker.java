package org.thoughttrace.curator.ui.markdown;

/// What stands left of the first line of a list item. The width is in em.
record Marker(Kind kind, String text, double width) {

    enum Kind {
        BULLET,
        NUMBER,
        TASK_OPEN,
        TASK_DONE
    }
}
