package org.thoughttrace.curator.logic.check.personal;

import java.util.function.Consumer;

/// Finds one kind of personal data.
interface Detector {

    /// One find.
    ///
    /// @param start in UTF-16 units of the text
    /// @param end exclusive
    /// @param value in the one form of its kind
    record Hit(PersonalKind kind, int start, int end, String value) {

        boolean overlaps(Hit other) {
            return start < other.end && other.start < end;
        }
    }

    /// Shows all finds in a text, in the order in which they stand.
    void find(String text, Consumer<Hit> sink);
}
