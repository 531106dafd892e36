package org.thoughttrace.curator.ui.shell;

import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;

import java.util.function.Supplier;

/// A part of the work that one goes to by the rail, such as reading or measuring agreement.
///
/// @param id stable: "review"
/// @param title the word in the top bar and on the rail
/// @param home how much of the window it takes
/// @param made makes its content, the first time that somebody goes there
public record Place(
        String id, String title, Ikon icon, Home home, Supplier<? extends Content> made) {

    /// How much of the window a place takes.
    public enum Home {
        /// The pane at the left; the reader and the inspector stay.
        LEFT,
        /// All three panes. The acts on a conversation rest meanwhile: nobody sees what they do.
        WHOLE
    }

    /// What a place shows.
    ///
    /// @param arrive called whenever one goes there: puts the keys to the first thing of use, and
    ///     brings up to date what may be old
    public record Content(Region node, Runnable arrive) {}
}
