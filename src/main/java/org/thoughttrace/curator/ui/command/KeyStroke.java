package org.thoughttrace.curator.ui.command;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One press of a key together with those held. Its text is what settings and lists of commands
/// hold: "J", "Shift+J", "Shortcut+Alt+Up", "?". Shortcut is Ctrl, or Cmd on a Mac.
///
/// @param key a capital letter, a digit, a sign as it is printed, or a name: "Up", "F1", "PageDown"
public record KeyStroke(Set<Held> held, String key) {

    /// A key held while another is pressed.
    public enum Held {
        SHORTCUT("Shortcut+"),
        ALT("Alt+"),
        SHIFT("Shift+");

        private final String text;

        Held(String text) {
            this.text = text;
        }
    }

    private static final Map<String, String> NAMES =
            Arrays.stream(KeyCode.values())
                    .filter(code -> !code.isModifierKey() && code != KeyCode.UNDEFINED)
                    .map(KeyStroke::nameOf)
                    .collect(
                            Collectors.toMap(
                                    name -> name.toLowerCase(Locale.ROOT),
                                    Function.identity(),
                                    (first, _) -> first));

    public KeyStroke {
        held = held.isEmpty() ? Set.of() : Set.copyOf(held);
    }

    /// Reads the text of a stroke; empty when it is none.
    public static Optional<KeyStroke> parse(String text) {
        EnumSet<Held> held = EnumSet.noneOf(Held.class);
        String rest = text.strip();
        boolean found = true;
        while (found) {
            found = false;
            for (Held each : Held.values()) {
                if (rest.length() > each.text.length()
                        && rest.regionMatches(true, 0, each.text, 0, each.text.length())) {
                    held.add(each);
                    rest = rest.substring(each.text.length());
                    found = true;
                }
            }
        }
        return rest.length() == 1 ? ofSign(held, rest.charAt(0)) : ofName(held, rest);
    }

    private static Optional<KeyStroke> ofSign(EnumSet<Held> held, char sign) {
        if (Character.isLetterOrDigit(sign)) {
            return Optional.of(new KeyStroke(held, String.valueOf(sign).toUpperCase(Locale.ROOT)));
        }
        if (Character.isWhitespace(sign)
                || Character.isISOControl(sign)
                || Character.isSurrogate(sign)) {
            return Optional.empty();
        }
        // Which signs need Shift is the keyboard's affair.
        held.remove(Held.SHIFT);
        return Optional.of(new KeyStroke(held, String.valueOf(sign)));
    }

    private static Optional<KeyStroke> ofName(EnumSet<Held> held, String name) {
        return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)))
                .map(known -> new KeyStroke(held, known));
    }

    /// What was pressed. Signs are named by what they print, so that they are found on every
    /// keyboard.
    public static KeyStroke of(KeyEvent event) {
        EnumSet<Held> held = EnumSet.noneOf(Held.class);
        if (event.isShortcutDown()) {
            held.add(Held.SHORTCUT);
        }
        if (event.isAltDown()) {
            held.add(Held.ALT);
        }
        String sign = signOf(event);
        if (!sign.isEmpty() && !isDigitWithAlt(event)) {
            return new KeyStroke(held, sign);
        }
        if (event.isShiftDown()) {
            held.add(Held.SHIFT);
        }
        return new KeyStroke(held, nameOf(event.getCode()));
    }

    /// With Alt a digit counts something, whatever it prints with Shift: what that is differs from
    /// keyboard to keyboard. Ctrl and Alt together print signs on some.
    private static boolean isDigitWithAlt(KeyEvent event) {
        return event.isAltDown() && !event.isShortcutDown() && event.getCode().isDigitKey();
    }

    /// What a key prints if it is a sign. Some systems print nothing while the shortcut key is held;
    /// then the key itself tells.
    private static String signOf(KeyEvent event) {
        String printed = event.getText();
        if (printed.length() == 1
                && !Character.isLetterOrDigit(printed.charAt(0))
                && !Character.isISOControl(printed.charAt(0))
                && printed.charAt(0) != ' ') {
            return printed;
        }
        return switch (event.getCode()) {
            case COMMA -> ",";
            case MINUS, SUBTRACT -> "-";
            case EQUALS -> event.isShiftDown() ? "+" : "=";
            case PLUS, ADD -> "+";
            case SLASH -> event.isShiftDown() ? "?" : "/";
            default -> "";
        };
    }

    private static String nameOf(KeyCode code) {
        String name = code.getName().replace(" ", "");
        return code.isDigitKey() || code.isKeypadKey() ? name.replace("Numpad", "") : name;
    }

    /// True when one of these is held.
    public boolean isHeld(Held one) {
        return held.contains(one);
    }

    /// True when pressing it in a field writes something there.
    public boolean isTyped() {
        return key.length() == 1 && !isHeld(Held.SHORTCUT);
    }

    /// As settings and lists of commands hold it.
    public String text() {
        return Arrays.stream(Held.values())
                .filter(held::contains)
                .map(each -> each.text)
                .collect(Collectors.joining("", "", key));
    }

    @Override
    public String toString() {
        return text();
    }
}
