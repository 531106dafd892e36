package org.thoughttrace.curator.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thoughttrace.curator.ui.command.Command.Area;

import java.util.List;
import java.util.Map;

/// Which keys do what, and which they may not be.
class CommandsTest {

    private final Commands commands = new Commands();

    @BeforeEach
    void addSome() {
        commands.add("next", "Next", Area.MOVE, List.of("J"), () -> {});
        commands.add("back", "Back", Area.MOVE, List.of("K"), () -> {});
        commands.add("undo", "Undo", Area.EDIT, List.of("Shortcut+Z"), () -> {});
        commands.add("label", "Label", Area.LABEL, List.of("1"), () -> {});
        commands.fixKeys("label", "They follow the scheme.");
    }

    @ParameterizedTest
    @CsvSource({
        "shift+j, Shift+J",
        "Alt+Shortcut+up, Shortcut+Alt+Up",
        "Shortcut++, Shortcut++",
        "Shift+?, ?",
        "page down, -",
        "pagedown, PageDown",
        "Shortcut+, -",
        "Foo, -"
    })
    void aStrokeIsReadInOneForm(String text, String read) {
        assertThat(KeyStroke.parse(text).map(KeyStroke::text).orElse("-")).isEqualTo(read);
    }

    /// What a digit prints with Shift differs from keyboard to keyboard; what it counts does not.
    @ParameterizedTest
    @CsvSource({
        "@, DIGIT2, false, true, true, Alt+Shift+2",
        "2, DIGIT2, false, true, true, Alt+Shift+2",
        "2, DIGIT2, false, true, false, Alt+2",
        "?, SLASH, false, false, true, ?",
        "!, DIGIT1, false, false, true, !",
        "{, DIGIT7, true, true, false, Shortcut+Alt+{",
        "J, J, false, false, true, Shift+J"
    })
    void aPressedKeyIsNamedByWhatIsMeant(
            String text, KeyCode code, boolean control, boolean alt, boolean shift, String stroke) {
        KeyEvent event =
                new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, control, alt, false);
        assertThat(KeyStroke.of(event).text()).isEqualTo(stroke);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tab",
                "Esc",
                "Enter",
                "Space",
                "Down",
                "PageUp",
                "Backspace",
                "Shift+Tab",
                "Shortcut+C",
                "Shortcut+V",
                "Shortcut+X",
                "Shortcut+A",
                "Shortcut+Z",
                "Shortcut+Left",
                "Alt+E",
                "Shortcut+Alt+Q",
                "Alt+F4"
            })
    void keysThatOthersNeedAreRefusedWithAReason(String stroke) {
        assertThat(refusal("next", stroke)).startsWith(KeyNames.shown(stroke)).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"J", "W", "Shift+W", "F7", "Shortcut+J", "Alt+Up", "Delete", "!"})
    void otherKeysAreTaken(String stroke) {
        assertThat(refusal("next", stroke)).isEmpty();
    }

    @Test
    void aKeyInUseIsRefusedAndTheCommandThatHasItIsNamed() {
        assertThat(refusal("next", "K")).isEqualTo("K is “Back” already.");
        assertThat(refusal("next", "1")).isEqualTo("1 is “Label” already.");
        assertThat(refusal("label", "W")).isEqualTo("They follow the scheme.");
        assertThatThrownBy(() -> commands.change(commands.get("next"), List.of("K")))
                .hasMessage("K is “Back” already.");
        assertThat(commands.ofKey("K").orElseThrow().id()).isEqualTo("back");
    }

    @Test
    void aChangeTakesTheOldKeyAwayAtOnce() {
        commands.change(commands.get("next"), List.of("W", "F7"));
        assertThat(commands.ofKey("J")).isEmpty();
        assertThat(commands.ofKey("F7").orElseThrow().id()).isEqualTo("next");
        assertThat(commands.named("next").getValue()).isEqualTo("Next  (W)");
        commands.change(commands.get("back"), List.of("J"));
        assertThat(commands.ofKey("J").orElseThrow().id()).isEqualTo("back");
    }

    @Test
    void undoKeepsTheKeyThatTextHasToo() {
        commands.change(commands.get("undo"), List.of());
        commands.change(commands.get("undo"), List.of("Shortcut+Z"));
        assertThat(commands.ofKey("Shortcut+Z")).isPresent();
    }

    @Test
    void chosenKeysCanBeSwapped() {
        commands.restore(Map.of("next", List.of("K"), "back", List.of("J")));
        assertThat(commands.ofKey("K").orElseThrow().id()).isEqualTo("next");
        assertThat(commands.ofKey("J").orElseThrow().id()).isEqualTo("back");
    }

    @Test
    void whatCannotBeIsPassedOver() {
        commands.restore(
                Map.of(
                        "next", List.of("Tab"),
                        "back", List.of("Nonsense+"),
                        "label", List.of("W"),
                        "nobody", List.of("F9")));
        assertThat(commands.keysOf(commands.get("next"))).containsExactly("J");
        assertThat(commands.keysOf(commands.get("back"))).containsExactly("K");
        assertThat(commands.keysOf(commands.get("label"))).containsExactly("1");
        assertThat(commands.ofKey("F9")).isEmpty();
    }

    @Test
    void ofTwoThatChoseTheSameTheFirstHasItAndADefaultGivesWay() {
        commands.restore(Map.of("next", List.of("W"), "back", List.of("W")));
        assertThat(commands.ofKey("W").orElseThrow().id()).isEqualTo("next");
        assertThat(commands.keysOf(commands.get("back"))).containsExactly("K");
        commands.restore(Map.of("next", List.of("K")));
        assertThat(commands.ofKey("K").orElseThrow().id()).isEqualTo("next");
        assertThat(commands.keysOf(commands.get("back"))).isEmpty();
    }

    private String refusal(String id, String stroke) {
        return commands.refusal(commands.get(id), KeyStroke.parse(stroke).orElseThrow()).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "Shortcut+K, ⌘K, Ctrl+K",
        "Shortcut+Shift+F, ⇧⌘F, Ctrl+Shift+F",
        "Alt+Up, ⌥↑, Alt+↑",
        "J, J, J"
    })
    void aMacShowsItsOwnSigns(String stroke, String onMac, String elsewhere) {
        KeyStroke read = KeyStroke.parse(stroke).orElseThrow();
        assertThat(KeyNames.onMac(read)).isEqualTo(onMac);
        assertThat(KeyNames.elsewhere(read)).isEqualTo(elsewhere);
    }
}
