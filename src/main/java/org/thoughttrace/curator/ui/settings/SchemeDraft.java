package org.thoughttrace.curator.ui.settings;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.LabelScheme.Part;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A label scheme while it is being edited: its words, and what is wrong with each.
final class SchemeDraft {

    private static final String KEY_FORM = "[a-z][a-z0-9_]*";
    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DEFINITION = 2_000;

    /// What can be wrong with a word.
    enum Where {
        KEY,
        NAME,
        DEFINITION,
        SHORTCUT
    }

    /// Something wrong, in one sentence.
    record Problem(Where where, String sentence) {}

    private final Map<Part, ObservableList<SchemeRow>> rows = new EnumMap<>(Part.class);

    /// @param changed is called after every change
    SchemeDraft(Runnable changed) {
        for (Part part : Part.values()) {
            ObservableList<SchemeRow> list = FXCollections.observableArrayList(SchemeRow::parts);
            list.addListener((ListChangeListener<SchemeRow>) _ -> changed.run());
            rows.put(part, list);
        }
    }

    ObservableList<SchemeRow> rows(Part part) {
        return Objects.requireNonNull(rows.get(part));
    }

    void load(LabelScheme scheme, LabelScheme stored) {
        for (Part part : Part.values()) {
            rows(part)
                    .setAll(
                            scheme.items(part).stream()
                                    .map(item -> SchemeRow.of(part, item, stored))
                                    .toList());
        }
    }

    LabelScheme toScheme() {
        Map<Part, List<LabelScheme.Item>> items = new EnumMap<>(Part.class);
        rows.forEach(
                (part, list) -> items.put(part, list.stream().map(SchemeRow::toItem).toList()));
        return new LabelScheme(
                Objects.requireNonNull(items.get(Part.REASONS)),
                Objects.requireNonNull(items.get(Part.REACTIONS)),
                Objects.requireNonNull(items.get(Part.STAGES)),
                Objects.requireNonNull(items.get(Part.RELATIONS)),
                Objects.requireNonNull(items.get(Part.TOPICS)),
                Objects.requireNonNull(items.get(Part.FLAG_KINDS)));
    }

    /// What is wrong with a word, the first thing of each field.
    List<Problem> problems(Part part, SchemeRow row) {
        LabelScheme.Item item = row.toItem();
        List<Problem> problems = new ArrayList<>();
        keyProblem(part, row, item.key()).ifPresent(s -> problems.add(new Problem(Where.KEY, s)));
        textProblem(item.name(), LONGEST_NAME, "Give it a name.")
                .ifPresent(s -> problems.add(new Problem(Where.NAME, s)));
        textProblem(item.definition(), LONGEST_DEFINITION, "Say in a sentence when it applies.")
                .ifPresent(s -> problems.add(new Problem(Where.DEFINITION, s)));
        shortcutProblem(part, row, Optional.ofNullable(item.shortcut()).orElse(""))
                .ifPresent(s -> problems.add(new Problem(Where.SHORTCUT, s)));
        return problems;
    }

    /// True when nothing is wrong with any word.
    boolean isSound() {
        return rows.entrySet().stream()
                .allMatch(entry ->
                        entry.getValue().stream()
                                .allMatch(row -> problems(entry.getKey(), row).isEmpty()));
    }

    private Optional<String> keyProblem(Part part, SchemeRow row, String key) {
        if (row.isKeyFixed()) {
            return Optional.empty();
        }
        if (key.isEmpty()) {
            return Optional.of("Give it a key: what files and the log will hold.");
        }
        if (!key.matches(KEY_FORM) || key.length() > LONGEST_KEY) {
            return Optional.of(
                    "Lower-case letters, digits and underscores, beginning with a letter.");
        }
        return rows(part).stream()
                .filter(other -> other != row && other.keyProperty().get().strip().equals(key))
                .findFirst()
                .map(other -> "This is the key of “" + other.title() + "”.");
    }

    private static Optional<String> textProblem(String text, int longest, String ifEmpty) {
        if (text.isEmpty()) {
            return Optional.of(ifEmpty);
        }
        return text.length() > longest
                ? Optional.of("At most " + longest + " characters.")
                : Optional.empty();
    }

    private Optional<String> shortcutProblem(Part part, SchemeRow row, String shortcut) {
        if (shortcut.isEmpty()) {
            return Optional.empty();
        }
        if (shortcut.codePointCount(0, shortcut.length()) > 1) {
            return Optional.of("One character only.");
        }
        return rows(part).stream()
                .filter(other ->
                        other != row
                                && other.shortcutProperty()
                                        .get()
                                        .strip()
                                        .equalsIgnoreCase(shortcut))
                .findFirst()
                .map(other -> "This key gives “" + other.title() + "” already.");
    }
}
