package org.thoughttrace.curator.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.thoughttrace.curator.model.FieldPath;
import org.thoughttrace.curator.model.SourceMapping;
import org.thoughttrace.curator.model.SourceMapping.Field;
import org.thoughttrace.curator.model.SourceSample;
import org.thoughttrace.curator.ui.control.DropDown;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// What a conversation needs, and the field of the file that holds it: one of those that were met, or
/// a path that is written.
final class FieldRow extends HBox {

    private static final String BY_ITSELF = "";

    /// No path is a blank alone.
    private static final String WRITTEN = " ";

    private final ReadingViewModel model;
    private final Field field;
    private final DropDown<String> names;
    private final TextField path = new TextField();

    FieldRow(ReadingViewModel model, SourceSample seen, Field field) {
        super(8);
        this.model = model;
        this.field = field;
        SourceMapping mapping = model.how().mapping();
        names = new DropDown<>(field.title(), name -> inWords(name, seen, mapping));
        names.getItems().add(BY_ITSELF);
        names.getItems().addAll(names(seen, mapping));
        names.getItems().add(WRITTEN);
        show(mapping);
        names.whenChosen(this::choose);
        path.setAccessibleText(field.title());
        path.setAccessibleHelp("A path, as in author.role or content[0].text");
        path.setPromptText("as in author.role");
        path.getStyleClass().add("path-field");
        path.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        path.focusedProperty()
                .subscribe((before, now) -> {
                    if (before && !now) {
                        left();
                    }
                });
        Label what = Parts.label(field.title(), "small");
        what.setLabelFor(names);
        getChildren().addAll(what, Parts.spacer(), names);
        setAlignment(Pos.CENTER_LEFT);
    }

    private void show(SourceMapping mapping) {
        names.show(mapping.field(field).map(FieldPath::toString).orElse(BY_ITSELF));
    }

    private void choose(String name) {
        if (name.equals(WRITTEN)) {
            path.setText(model.how().mapping().field(field).map(FieldPath::toString).orElse(""));
            getChildren().set(getChildren().size() - 1, path);
            path.requestFocus();
            path.selectAll();
        } else {
            model.map(field, name);
        }
    }

    /// Takes both keys for itself: the sheet would import, or close.
    private void pressed(KeyEvent event) {
        boolean isEnter = event.getCode() == KeyCode.ENTER;
        if (!isEnter && event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        event.consume();
        if (isEnter && !model.map(field, path.getText())) {
            return;
        }
        showNames();
        names.requestFocus();
    }

    /// Who goes on to another field means the path that stands here; one that is none stays, and the
    /// problem says why.
    private void left() {
        if (getChildren().contains(path) && model.map(field, path.getText())) {
            showNames();
        }
    }

    private void showNames() {
        getChildren().set(getChildren().size() - 1, names);
        show(model.how().mapping());
    }

    private String inWords(String name, SourceSample seen, SourceMapping mapping) {
        return switch (name) {
            case BY_ITSELF -> byItself(seen, mapping);
            case WRITTEN -> "write a path …";
            default -> Wording.line(name, 28);
        };
    }

    private String byItself(SourceSample seen, SourceMapping mapping) {
        String name = seen.mapped().get(field);
        boolean isThere = seen.fields().stream().anyMatch(known -> known.name().equals(name));
        if (name != null && isThere && mapping.field(field).isEmpty()) {
            return Wording.line(name, 28);
        }
        return switch (field) {
            case MESSAGES, ROLE, TEXT -> "choose …";
            case ID, MODEL, PARTICIPANT -> "none";
        };
    }

    /// The names among which to choose: of the record, or of a message.
    private SequencedSet<String> names(SourceSample seen, SourceMapping mapping) {
        SequencedSet<String> found = new LinkedHashSet<>();
        boolean isOfMessage = field == Field.ROLE || field == Field.TEXT;
        String list = seen.mapped().getOrDefault(Field.MESSAGES, "");
        for (SourceSample.FieldName name : seen.fields()) {
            boolean fits =
                    isOfMessage
                            ? !name.list().isEmpty() && (list.isEmpty() || name.list().equals(list))
                            : name.list().isEmpty() && (field != Field.MESSAGES || name.isList());
            if (fits) {
                found.add(name.name());
            }
        }
        mapping.field(field).map(FieldPath::toString).ifPresent(found::add);
        return found;
    }
}
