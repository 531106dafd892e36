package org.thoughttrace.curator.ui.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks for a file, and shows where files are. The window does so with the dialogs and programs of the
/// system; tests answer themselves.
public interface FileChoice {

    /// A kind of file.
    ///
    /// @param title as the dialog says it: "Conversations"
    /// @param endings without the dot: "jsonl"
    record Kind(String title, List<String> endings) {
        public Kind {
            endings = List.copyOf(endings);
        }

        /// Files with one ending.
        public Kind(String title, String ending) {
            this(title, List.of(ending));
        }
    }

    /// Asks for a file that is there; empty when nobody wants one after all.
    Optional<Path> toRead(String title, Kind kind);

    /// Asks where to write.
    ///
    /// @param suggested a name and place to begin with
    Optional<Path> toWrite(String title, Kind kind, Path suggested);

    /// Shows a folder outside the program.
    ///
    /// @return false where nothing here shows folders
    default boolean show(Path folder) {
        return false;
    }

    /// Shows a folder, or tells where it is.
    default void showOrTell(Path folder, Consumer<String> tell) {
        if (!show(folder)) {
            tell.accept("No program here shows folders. It is " + folder.toAbsolutePath() + ".");
        }
    }
}
