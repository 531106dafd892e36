package org.thoughttrace.curator.ui.markdown;

/// Whether characters without width (zero-width spaces, soft hyphens, tags) are named on screen.
/// Controls that turn the direction of text are always named.
public enum HiddenCharacters {
    HIDDEN,
    REVEALED
}
