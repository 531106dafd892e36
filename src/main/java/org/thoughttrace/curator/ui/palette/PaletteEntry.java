package org.thoughttrace.curator.ui.palette;

import java.util.List;

/// One thing the palette can find and do.
///
/// @param id stable, so that it is known again as used recently: "turn.next", "conversation:u1_t1"
/// @param title what is found and shown
/// @param note what is shown beside it, muted, and found as well: an id, an area; may be empty
/// @param keys the key strokes that do the same
/// @param obstacle why it cannot be done now, in a sentence; empty when it can
/// @param action does it, on the FX thread, when the palette is gone
public record PaletteEntry(
        String id, String title, String note, List<String> keys, String obstacle, Runnable action) {

    public PaletteEntry {
        keys = List.copyOf(keys);
    }

    /// An entry that can always be done and has no keys.
    public static PaletteEntry of(String id, String title, String note, Runnable action) {
        return new PaletteEntry(id, title, note, List.of(), "", action);
    }

    /// Whether it can be done now.
    public boolean isEnabled() {
        return obstacle.isEmpty();
    }
}
