package org.thoughttrace.curator.ui.theme;

/// Light or dark.
public enum Appearance {
    LIGHT,
    DARK;

    /// The other one.
    public Appearance other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
