package org.thoughttrace.curator.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.thoughttrace.curator.model.SourceMapping;
import org.thoughttrace.curator.model.SourceMapping.Field;
import org.thoughttrace.curator.model.SourceSample;
import org.thoughttrace.curator.ui.control.DropDown;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// What a conversation needs, and the field of the file that holds it.
final class FieldRow {

    private static final String BY_ITSELF = "";

    private FieldRow() {}

    static HBox of(ReadingViewModel model, SourceSample seen, Field field) {
        SourceMapping mapping = model.how().mapping();
        DropDown<String> names =
                new DropDown<>(
                        field.title(),
                        name ->
                                name.equals(BY_ITSELF)
                                        ? byItself(seen, mapping, field)
                                        : Wording.line(name, 28));
        names.getItems().add(BY_ITSELF);
        names.getItems().addAll(names(seen, mapping, field));
        names.show(mapping.field(field).orElse(BY_ITSELF));
        names.whenChosen(name -> model.map(field, name));
        Label what = Parts.label(field.title(), "small");
        what.setLabelFor(names);
        HBox row = new HBox(8, what, Parts.spacer(), names);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String byItself(SourceSample seen, SourceMapping mapping, Field field) {
        String name = seen.mapped().get(field);
        boolean isThere = seen.fields().stream().anyMatch(known -> known.name().equals(name));
        if (name != null && isThere && mapping.field(field).isEmpty()) {
            return Wording.line(name, 28);
        }
        return field == Field.ID || field == Field.MODEL ? "none" : "choose …";
    }

    /// The names among which to choose: of the record, or of a message.
    private static SequencedSet<String> names(
            SourceSample seen, SourceMapping mapping, Field field) {
        SequencedSet<String> names = new LinkedHashSet<>();
        boolean isOfMessage = field == Field.ROLE || field == Field.TEXT;
        String list = seen.mapped().getOrDefault(Field.MESSAGES, "");
        for (SourceSample.FieldName name : seen.fields()) {
            boolean fits =
                    isOfMessage
                            ? !name.list().isEmpty() && (list.isEmpty() || name.list().equals(list))
                            : name.list().isEmpty() && (field != Field.MESSAGES || name.isList());
            if (fits) {
                names.add(name.name());
            }
        }
        mapping.field(field).ifPresent(names::add);
        return names;
    }
}
