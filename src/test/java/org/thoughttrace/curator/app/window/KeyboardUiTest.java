package org.thoughttrace.curator.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thoughttrace.curator.app.window.TourHands.Modifier;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.ui.command.Command;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.session.OpenConversation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The keys keep what is promised of them: letters typed into a field are letters, label keys follow
/// the scheme, the list of keys and the palette tell of all there is.
final class KeyboardUiTest {

    private static final Path SAMPLE = Path.of("resources", "sample", "sample.jsonl");

    @TempDir private Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void importSample() {
        store = folder.resolve("keys.ttc");
        OpenWindow.importInto(store, SAMPLE);
    }

    private OpenWindow open() {
        return OpenWindow.reading(store, folder.resolve("out.jsonl"));
    }

    private static OpenConversation shown(OpenWindow open) {
        return open.window().session().currentProperty().get().orElseThrow();
    }

    private static CuratedThought firstThought(OpenWindow open) {
        return shown(open).conversation().message(1).thoughts().getFirst();
    }

    private static Node focus(OpenWindow open) {
        return TourHands.onScreen(() -> open.window().scene().getFocusOwner());
    }

    /// All that a key without Ctrl or Alt might do: go somewhere, open something, change something.
    private static String state(OpenWindow open) {
        return TourHands.onScreen(() ->
                shown(open).id()
                        + " "
                        + open.window().session().turnProperty().get()
                        + " "
                        + open.window().sheets().openProperty().get()
                        + " "
                        + open.window().focusModel().onProperty().get()
                        + " "
                        + open.window().shell().queueShownProperty().get()
                        + " "
                        + javafx.stage.Window.getWindows().size()
                        + " "
                        + open.window().session().workspace().library().revisions().size());
    }

    private static List<KeyCode> typedKeys(Commands commands) {
        List<KeyCode> keys = new ArrayList<>();
        for (Command command : commands.all()) {
            for (String key : commands.keysOf(command)) {
                if (key.length() == 1 && Character.isLetterOrDigit(key.charAt(0))) {
                    keys.add(
                            KeyCode.valueOf(
                                    Character.isDigit(key.charAt(0)) ? "DIGIT" + key : key));
                }
            }
        }
        return keys;
    }

    /// A view has keys of its own, and what they do may open a field, such as the one for one's name.
    @Test
    void aKeyOfAViewIsNoLetterForTheFieldThatItOpens() {
        try (OpenWindow open = open()) {
            TextField field = new TextField();
            Button view = new Button("view");
            view.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.BACK_QUOTE) {
                    field.requestFocus();
                    event.consume();
                }
            });
            TourHands.onScreen(() -> {
                open.window().scene().setRoot(new VBox(view, field));
                view.requestFocus();
                return true;
            });
            open.hands().press(KeyCode.BACK_QUOTE, "`");
            assertThat(focus(open)).isSameAs(field);
            assertThat(field.getText()).isEmpty();
            open.hands().press(KeyCode.DIGIT8, "8");
            assertThat(field.getText()).isEqualTo("8");
        }
    }

    @Test
    void noLetterTypedIntoAnyFieldIsAShortcut() {
        try (OpenWindow open = open()) {
            List<KeyCode> keys = typedKeys(open.window().commands());
            assertThat(keys).hasSizeGreaterThan(20);
            for (Runnable opening : fields(open)) {
                opening.run();
                Node field = focus(open);
                assertThat(field).isInstanceOf(TextInputControl.class);
                String before = state(open);
                for (KeyCode key : keys) {
                    open.hands().press(key, key.getName().toLowerCase(java.util.Locale.ROOT));
                    assertThat(state(open)).as(key + " in " + field).isEqualTo(before);
                    assertThat(focus(open)).as(key + " in " + field).isSameAs(field);
                }
                open.hands().press(KeyCode.ESCAPE, "");
                TourHands.onScreen(() -> {
                    open.window().sheets().close();
                    open.window().left().filter().clear();
                    open.window().reader().requestFocus();
                    return true;
                });
                open.hands().settle();
            }
        }
    }

    private static List<Runnable> fields(OpenWindow open) {
        return List.of(
                () -> open.hands().press(KeyCode.T, "t"),
                () -> open.hands().press(KeyCode.E, "e"),
                () -> open.hands().press(KeyCode.F, "f", Modifier.SHORTCUT),
                () -> open.hands().press(KeyCode.K, "k", Modifier.SHORTCUT),
                () -> open.hands().press(KeyCode.G, "g"));
    }

    @Test
    void theKeysOfLabelsFollowTheScheme() {
        try (OpenWindow open = open()) {
            List<LabelScheme.Item> reasons =
                    open.window().session().schemeProperty().get().reasons();
            List<LabelScheme.Item> swapped = new ArrayList<>(reasons);
            LabelScheme.Item first = reasons.get(0);
            LabelScheme.Item last = reasons.get(reasons.size() - 1);
            swapped.set(0, withKey(first, last.shortcut()));
            swapped.set(reasons.size() - 1, withKey(last, first.shortcut()));
            TourHands.onScreen(() -> {
                LabelScheme scheme = open.window().session().schemeProperty().get();
                open.window()
                        .session()
                        .perform(
                                new Act.SetScheme(
                                        scheme.with(LabelScheme.Part.REASONS, swapped), Map.of()));
                return true;
            });
            open.hands()
                    .await(
                            "the scheme",
                            () ->
                                    open.window()
                                            .session()
                                            .schemeProperty()
                                            .get()
                                            .reasons()
                                            .equals(swapped));
            String key = String.valueOf(first.shortcut());
            open.hands().press(KeyCode.valueOf("DIGIT" + key), key);
            open.hands().await("the label", () -> last.key().equals(firstThought(open).label()));
            assertThat(open.window().commands().get("thought.label." + key).title())
                    .contains(last.name())
                    .doesNotContain(first.name());
        }
    }

    private static LabelScheme.Item withKey(LabelScheme.Item item, @Nullable String key) {
        return new LabelScheme.Item(item.key(), item.name(), item.definition(), key);
    }

    @Test
    void theQuestionMarkTellsTheKeysAsTheyAreByArea() {
        try (OpenWindow open = open()) {
            TourHands.onScreen(() -> {
                Commands commands = open.window().commands();
                commands.change(commands.get("turn.next"), List.of("B"));
                return true;
            });
            open.hands().press(KeyCode.SLASH, "?", Modifier.SHIFT);
            assertThat(open.window().sheets().openProperty().get()).isTrue();
            List<String> words =
                    TourHands.onScreen(() ->
                            open.window().sheets().node().lookupAll(".label").stream()
                                    .filter(Labeled.class::isInstance)
                                    .map(node -> String.valueOf(((Labeled) node).getText()))
                                    .toList());
            assertThat(words).contains("Move", "Next turn", "B", "Next unreviewed conversation");
        }
    }

    @Test
    void theFieldInTheTopBarOpensThePalette() {
        try (OpenWindow open = open()) {
            TourHands.onScreen(() -> {
                ((javafx.scene.control.Button) open.window().scene().lookup(".find-button")).fire();
                return true;
            });
            assertThat(focus(open).getStyleClass()).contains("palette-field");
            open.hands().write("garden");
            open.hands().settle();
            assertThat(told(open)).contains("Find “garden”");
            open.hands().press(KeyCode.UP, "");
            open.hands().press(KeyCode.ENTER, "\r");
            open.hands().await("the filter", () -> open.window().left().filter().isFiltering());
            assertThat(open.window().left().filter().expressionProperty().get())
                    .isEqualTo("garden");
        }
    }

    private static List<String> told(OpenWindow open) {
        return TourHands.onScreen(() ->
                open.window().sheets().node().lookupAll(".list-cell").stream()
                        .map(node -> String.valueOf(node.getAccessibleText()))
                        .map(text -> text.split(",", 2)[0])
                        .toList());
    }

    @Test
    void thePaletteFindsEveryCommandOfTheMenusByItsTitle() {
        try (OpenWindow open = open()) {
            var finder = new CommandsProvider(open.window().commands()).open();
            for (Command command : open.window().commands().all()) {
                boolean isDigit = command.id().startsWith(LabelCommands.NUMBER);
                boolean isPalette = command.id().equals(MoveCommands.PALETTE);
                assertThat(finder.recall(command.id()).isPresent())
                        .as(command.title())
                        .isEqualTo(!isDigit && !isPalette);
            }
        }
    }

    @Test
    void onAMacNoKeyIsOneOfTheSystem() {
        try (OpenWindow open = open()) {
            List<String> keys =
                    open.window().commands().all().stream()
                            .flatMap(command -> command.defaultKeys().stream())
                            .toList();
            assertThat(keys).doesNotContain("Shortcut+Q", "Shortcut+H", "Shortcut+M", "Shortcut+W");
        }
    }
}
