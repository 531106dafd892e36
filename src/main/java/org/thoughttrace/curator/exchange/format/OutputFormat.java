package org.thoughttrace.curator.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/// A format that conversations can be given out in.
public interface OutputFormat {

    /// What a format asks for beside the conversation itself.
    enum Need {
        CURATORS,
        REVISIONS,
        /// Which thoughts were written after the next turn.
        LATE,
        /// The source, of which all leaves that is not replaced.
        SOURCE
    }

    /// The word for it on the command line and in recipes.
    String name();

    /// What it is called in the window.
    String title();

    /// One sentence: what a row is, and what reads it.
    String description();

    /// The ending of its files, without a dot.
    String ending();

    /// What can be chosen.
    List<FormatOption> options();

    /// What it needs.
    Set<Need> needs(FormatOptions options);

    /// The files it writes, always the same for the same options.
    List<RowStream> streams(FormatOptions options);

    /// True when the row of a conversation that nobody touched is the very line it came in.
    default boolean copiesSources(FormatOptions options) {
        return false;
    }

    /// True when all it does with the words of messages is to write them, each as a text of its own.
    default boolean takesWordsOver(FormatOptions options) {
        return false;
    }

    /// True when a row holds some of a conversation, and others the rest: then one of them can be
    /// left out by itself.
    default boolean rowsArePartial() {
        return false;
    }

    /// What makes its rows.
    Shaper shaper(FormatOptions options);

    /// Begins a file of one of its streams.
    ///
    /// @throws IOException when it could not be written
    RowFile open(OutputStream out, RowStream stream, FormatOptions options) throws IOException;
}
