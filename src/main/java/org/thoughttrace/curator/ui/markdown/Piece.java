package org.thoughttrace.curator.ui.markdown;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// A run of text of one kind and style that knows where it stands in the source.
///
/// `shown` is what is drawn, `copied` what the clipboard gets: the original characters. A text
/// piece whose `shown` is as long as its stretch of the source maps character by character; every
/// other piece stands for its stretch as a whole.
record Piece(
        Kind kind,
        String shown,
        String copied,
        int start,
        int end,
        Set<Style> styles,
        @Nullable String target) {

    enum Kind {
        /// Drawn as text.
        TEXT,
        /// Drawn as a picture; `shown` is the emoji's name.
        EMOJI,
        /// Drawn as a small chip that names a character which must not be obeyed.
        MARK,
        /// Not drawn, or drawn as a chip if hidden characters are to be revealed.
        HIDDEN,
        /// The icon before the alternative text of an image.
        IMAGE
    }

    boolean mapsByCharacter() {
        return kind == Kind.TEXT
                && shown.length() == end - start
                && copied.length() == shown.length();
    }

    /// A part of a text piece that maps by character.
    Piece part(int from, int to) {
        return new Piece(
                kind,
                shown.substring(from, to),
                copied.substring(from, to),
                start + from,
                start + to,
                styles,
                target);
    }
}
