package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;

import java.util.List;

/// A field that two or more curators set to different values, without having seen each other.
///
/// @param state what the log says of it
/// @param sides what they set, in the order of the revisions that are in conflict: the first shows
public record Conflict(FieldState state, List<Side> sides) {
    public Conflict {
        sides = List.copyOf(sides);
    }

    /// One of the values.
    ///
    /// @param head the revision to settle it with
    /// @param made the revision that gave the value first: the same, unless a settlement was undone
    public record Side(Revision head, Revision made) {

        /// The value; null for none.
        public @Nullable Value value() {
            return head.after();
        }

        /// True where nobody changed anything: it stands for what the data of a new release say.
        public boolean isOfData() {
            return made.isOfNewRelease();
        }

        /// Who gave it.
        public String curator() {
            return made.curator();
        }
    }

    /// True where one of the values is that of a new release of the data.
    public boolean isWithData() {
        return sides.stream().anyMatch(Side::isOfData);
    }

    /// What the field belongs to.
    public Target target() {
        return state.target();
    }

    /// The field.
    public Field field() {
        return state.field();
    }
}
