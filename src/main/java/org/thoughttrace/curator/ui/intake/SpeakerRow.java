package org.thoughttrace.curator.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.thoughttrace.curator.model.SourceMapping;
import org.thoughttrace.curator.model.SourceSample;
import org.thoughttrace.curator.ui.control.DropDown;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A word that says who speaks, and who is meant by it.
final class SpeakerRow {

    private SpeakerRow() {}

    static HBox of(ReadingViewModel model, SourceSample.RoleWord role) {
        Label word = Parts.label(Wording.line(role.word(), 24), "mapped-word");
        Label count = Parts.label(Wording.count(role.messages(), "message"), "small", "muted");
        word.getStyleClass().add(role.isKnown() ? "known" : "unknown");
        DropDown<Optional<SourceMapping.Speaker>> meant =
                new DropDown<>(
                        "Who is meant by " + role.word(),
                        choice ->
                                choice.map(speaker -> title(speaker.key()))
                                        .orElseGet(() -> byItself(role)));
        meant.getItems().add(Optional.empty());
        Arrays.stream(SourceMapping.Speaker.values())
                .map(Optional::of)
                .forEach(meant.getItems()::add);
        meant.show(model.how().mapping().speaker(role.word()));
        meant.whenChosen(speaker -> model.map(role.word(), speaker));
        HBox row = new HBox(8, word, count, Parts.spacer(), meant);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String byItself(SourceSample.RoleWord role) {
        return role.isKnown() ? title(role.type()) : "Nobody known";
    }

    private static String title(String type) {
        return type.isEmpty()
                ? type
                : type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    }
}
