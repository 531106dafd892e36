package org.thoughttrace.curator.ui.palette;

import org.thoughttrace.curator.logic.fuzzy.FuzzyQuery;
import org.thoughttrace.curator.ui.task.TaskControl;

import java.util.List;
import java.util.Optional;

/// A kind of things the palette can find: acts, conversations, subsets. To make another kind
/// findable, implement this and add it to the list the window gives the palette.
public interface PaletteProvider {

    /// The heading over what it finds.
    String title();

    /// What can be found from now until the palette closes. Called on the FX thread each time the
    /// palette opens; must return at once, with all it needs from the screen in hand.
    Finder open();

    /// Answers queries, off the FX thread.
    interface Finder {

        /// What answers a query, the best first; nothing or everything for an empty one, as is of
        /// use.
        ///
        /// @param most how many at most to give; the count tells of the rest
        /// @param control says when nobody waits any longer
        Found find(FuzzyQuery query, int most, TaskControl control);

        /// The entry with an id; empty when it is none of these, or gone.
        Optional<PaletteEntry> recall(String id);
    }

    /// What was found.
    ///
    /// @param count how many answer, with those left out
    record Found(List<PaletteHit> hits, int count) {

        /// Nothing.
        public static final Found NOTHING = new Found(List.of(), 0);

        public Found {
            hits = List.copyOf(hits);
        }
    }
}
