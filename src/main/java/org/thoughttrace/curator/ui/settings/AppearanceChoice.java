package org.thoughttrace.curator.ui.settings;

import org.thoughttrace.curator.ui.theme.Appearance;

import java.util.Optional;

/// What a person wants the window to look like.
public enum AppearanceChoice {
    LIGHT("light", "Light"),
    DARK("dark", "Dark"),
    SYSTEM("system", "Like the system");

    private final String key;
    private final String title;

    AppearanceChoice(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /// The word in the settings.
    public String key() {
        return key;
    }

    /// The words shown.
    public String title() {
        return title;
    }

    /// What it comes to.
    ///
    /// @param system what the system looks like
    Appearance over(Appearance system) {
        return switch (this) {
            case LIGHT -> Appearance.LIGHT;
            case DARK -> Appearance.DARK;
            case SYSTEM -> system;
        };
    }

    static AppearanceChoice of(Appearance appearance) {
        return appearance == Appearance.DARK ? DARK : LIGHT;
    }

    static Optional<AppearanceChoice> ofKey(String key) {
        for (AppearanceChoice choice : values()) {
            if (choice.key.equals(key)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
