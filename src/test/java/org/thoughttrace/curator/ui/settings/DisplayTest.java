package org.thoughttrace.curator.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.task.Tasks;
import org.thoughttrace.curator.ui.theme.Appearance;
import org.thoughttrace.curator.ui.theme.Theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class DisplayTest {

    @TempDir private Path folder;
    private final SimpleObjectProperty<Appearance> system =
            new SimpleObjectProperty<>(Appearance.DARK);
    private SimpleBooleanProperty hidden = new SimpleBooleanProperty();
    private final List<Throwable> failures = new ArrayList<>();

    @Test
    void followsTheSystemUntilSomebodyChooses() {
        Theme theme = new Theme();
        Display display = display(theme);
        assertThat(theme.appearanceProperty().get()).isEqualTo(Appearance.DARK);
        system.set(Appearance.LIGHT);
        assertThat(theme.appearanceProperty().get()).isEqualTo(Appearance.LIGHT);
        display.appearanceProperty().set(AppearanceChoice.DARK);
        system.set(Appearance.DARK);
        system.set(Appearance.LIGHT);
        assertThat(theme.appearanceProperty().get()).isEqualTo(Appearance.DARK);
    }

    @Test
    void isRestoredAsItWasLeft() {
        Theme theme = new Theme();
        display(theme);
        // As the button and the keys of the window do it.
        theme.appearanceProperty().set(Appearance.LIGHT);
        theme.resizeText(3);
        hidden.set(true);
        assertThat(failures).isEmpty();
        hidden = new SimpleBooleanProperty();
        Theme next = new Theme();
        Display again = display(next);
        assertThat(again.appearanceProperty().get()).isEqualTo(AppearanceChoice.LIGHT);
        assertThat(next.textSizeProperty().get()).isEqualTo(17);
        assertThat(again.hiddenCharactersShownProperty().get()).isTrue();
    }

    @Test
    void theNameIsKeptWhenItIsOneAndSomebodyGaveIt() {
        SettingsFile settings = settings();
        CuratorNameViewModel name =
                new CuratorNameViewModel(settings, Tasks.inline(), failures::add);
        name.saveIfChanged();
        assertThat(settings.curator()).isEmpty();
        name.nameProperty().set("  ");
        assertThat(name.usable().get()).isFalse();
        name.nameProperty().set(" Mara Rossi ");
        List<String> then = new ArrayList<>();
        name.save(then::add);
        assertThat(then).containsExactly("Mara Rossi");
        assertThat(settings().curator()).contains("Mara Rossi");
    }

    private SettingsFile settings() {
        return SettingsFile.load(folder.resolve("settings.properties"));
    }

    private Display display(Theme theme) {
        return new Display(settings(), Tasks.inline(), theme, system, hidden, failures::add);
    }
}
