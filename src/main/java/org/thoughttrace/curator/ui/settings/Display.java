package org.thoughttrace.curator.ui.settings;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.task.Tasks;
import org.thoughttrace.curator.ui.theme.Appearance;
import org.thoughttrace.curator.ui.theme.Theme;

import java.util.Optional;
import java.util.function.Consumer;

/// How the window is shown, kept in the settings: restored when it is made, saved whenever it
/// changes, wherever it is changed. The program has one of it as long as the window lives.
public final class Display {

    /// Whether what differs is shown while a better reply is written.
    public static final String DIFFERENCE = "differenceShown";

    static final String APPEARANCE = "appearance";
    static final String TEXT_SIZE = "textSize";
    static final String HIDDEN_CHARACTERS = "hiddenCharacters";

    private static final double SMALLEST = 10;
    private static final double LARGEST = 24;

    private final SettingsFile settings;
    private final Tasks tasks;
    private final Theme theme;
    private final ObservableValue<Appearance> system;
    private final BooleanProperty hiddenCharactersShown;
    private final Consumer<Throwable> failed;
    private final ObjectProperty<AppearanceChoice> choice =
            new SimpleObjectProperty<>(AppearanceChoice.SYSTEM);

    /// Restores what the settings hold.
    ///
    /// @param system what the system looks like; see [#systemAppearance]
    /// @param hiddenCharactersShown whether characters without width are named
    /// @param failed is told when the settings cannot be saved
    public Display(
            SettingsFile settings,
            Tasks tasks,
            Theme theme,
            ObservableValue<Appearance> system,
            BooleanProperty hiddenCharactersShown,
            Consumer<Throwable> failed) {
        this.settings = settings;
        this.tasks = tasks;
        this.theme = theme;
        this.system = system;
        this.hiddenCharactersShown = hiddenCharactersShown;
        this.failed = failed;
        restore();
        choice.subscribe(this::apply);
        system.addListener((_, _, _) -> apply(choice.get()));
        theme.appearanceProperty().addListener((_, _, now) -> follow(now));
        theme.textSizeProperty()
                .addListener((_, _, now) -> save(TEXT_SIZE, String.valueOf(now.intValue())));
        choice.addListener((_, _, now) -> save(APPEARANCE, now.key()));
        keep(HIDDEN_CHARACTERS, hiddenCharactersShown);
    }

    /// Restores another switch of the window, too, and saves it whenever it changes.
    ///
    /// @param name its name among the settings
    public void keep(String name, BooleanProperty isOn) {
        settings.get(name).ifPresent(kept -> isOn.set(Boolean.parseBoolean(kept)));
        isOn.addListener((_, _, now) -> save(name, String.valueOf(now)));
    }

    /// Light or dark as the system has it; must be called on the FX thread.
    public static ObservableValue<Appearance> systemAppearance() {
        return Platform.getPreferences()
                .colorSchemeProperty()
                .map(scheme -> scheme == ColorScheme.DARK ? Appearance.DARK : Appearance.LIGHT);
    }

    /// Light, dark, or as the system has it.
    public ObjectProperty<AppearanceChoice> appearanceProperty() {
        return choice;
    }

    /// The size of running text, in pixels.
    public DoubleProperty textSizeProperty() {
        return theme.textSizeProperty();
    }

    /// Larger or smaller by some pixels.
    public void resizeText(int steps) {
        theme.resizeText(steps);
    }

    /// True when text can be made larger or smaller still.
    public boolean canResizeText(int steps) {
        double wanted = textSizeProperty().get() + steps;
        return wanted >= SMALLEST && wanted <= LARGEST;
    }

    /// Whether characters without width are named where they stand.
    public BooleanProperty hiddenCharactersShownProperty() {
        return hiddenCharactersShown;
    }

    private void restore() {
        settings.get(APPEARANCE).flatMap(AppearanceChoice::ofKey).ifPresent(choice::set);
        settings.get(TEXT_SIZE)
                .flatMap(Display::number)
                .ifPresent(size -> textSizeProperty().set(Math.clamp(size, SMALLEST, LARGEST)));
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of((double) Integer.parseInt(text.strip()));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    private void apply(AppearanceChoice chosen) {
        theme.appearanceProperty().set(chosen.over(system.getValue()));
    }

    /// The button in the window chooses light or dark, too.
    private void follow(Appearance shown) {
        if (choice.get().over(system.getValue()) != shown) {
            choice.set(AppearanceChoice.of(shown));
        }
    }

    private void save(String name, String value) {
        tasks.write(
                "Keeping the settings",
                _ -> {
                    settings.set(name, value);
                    return name;
                },
                _ -> {},
                failed);
    }
}
