package org.thoughttrace.curator.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.SheetSamples;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.command.KeyStroke;
import org.thoughttrace.curator.ui.settings.ShortcutsViewModel.Recording;
import org.thoughttrace.curator.ui.task.Tasks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Keys are changed, refused, kept, and had back.
class ShortcutsViewModelTest {

    @TempDir private Path folder;
    private final List<Throwable> failures = new ArrayList<>();
    private Commands commands = new Commands();

    @Test
    void aNewKeyCountsAtOnceAndAfterARestart() {
        ShortcutsViewModel model = model();
        record(model, "next turn", Recording.REPLACE, "W");
        assertThat(keys()).containsExactly("W");
        record(model, "next turn", Recording.ADD, "Shortcut+W");
        assertThat(keys()).containsExactly("W", "Shortcut+W");
        model();
        assertThat(keys()).containsExactly("W", "Shortcut+W");
        assertThat(failures).isEmpty();
    }

    @Test
    void aKeyInUseIsRefusedAndTheNextOneTaken() {
        ShortcutsViewModel model = model();
        record(model, "next turn", Recording.REPLACE, "K");
        assertThat(model.refusalProperty().get()).isEqualTo("K is “Previous turn” already.");
        assertThat(model.recordingProperty().get()).isEqualTo(Recording.REPLACE);
        assertThat(keys()).containsExactly("J");
        model.pressed(KeyStroke.parse("W").orElseThrow());
        assertThat(model.refusalProperty().get()).isEmpty();
        assertThat(keys()).containsExactly("W");
    }

    @Test
    void keysCanBeTakenAwayAndHadBackOneByOneOrAll() {
        ShortcutsViewModel model = model();
        model.filterProperty().set("next turn");
        model.takeAway();
        model();
        assertThat(keys()).isEmpty();
        model = model();
        model.filterProperty().set("next turn");
        model.reset();
        assertThat(keys()).containsExactly("J");
        record(model, "next turn", Recording.REPLACE, "W");
        record(model, "previous turn", Recording.REPLACE, "J");
        model.filterProperty().set("next turn");
        model.reset();
        assertThat(model.refusalProperty().get()).isEqualTo("J is “Previous turn” already.");
        model.resetAll();
        assertThat(model.isAnyChanged()).isFalse();
        model();
        assertThat(keys()).containsExactly("J");
    }

    @Test
    void aBrokenFileOfSettingsLeavesTheDefaults() throws IOException {
        Files.writeString(
                folder.resolve("settings.properties"),
                "keys.MOVENext\\ turn=Banana Shortcut+\nkeys.nobody=Q\nkeys.MOVEPrevious\\"
                        + " turn=Tab\n");
        ShortcutsViewModel model = model();
        assertThat(keys()).containsExactly("J");
        assertThat(model.isAnyChanged()).isFalse();
    }

    @Test
    void aCommandIsFoundByItsKey() {
        ShortcutsViewModel model = model();
        model.filterProperty().set("f1");
        assertThat(model.chosenProperty().get().orElseThrow().command().title()).isEqualTo("Guide");
    }

    private List<String> keys() {
        return commands.keysOf(commands.get("MOVENext turn"));
    }

    private static void record(
            ShortcutsViewModel model, String title, Recording what, String stroke) {
        model.filterProperty().set(title);
        model.record(what);
        model.pressed(KeyStroke.parse(stroke).orElseThrow());
    }

    private ShortcutsViewModel model() {
        commands = SheetSamples.commands();
        return new ShortcutsViewModel(
                new Shortcuts(
                        SettingsFile.load(folder.resolve("settings.properties")),
                        Tasks.inline(),
                        commands,
                        failures::add));
    }
}
