package org.thoughttrace.curator.ui.reader;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.inspector.ChangeWords;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A quiet sign where curators set a field of something to different values.
final class ConflictLine {

    private ConflictLine() {}

    /// The sign on a message or a thought; none where all agree.
    static Optional<Node> of(
            ReaderViewModel model, CuratedConversation conversation, Target target) {
        List<FieldState> fields =
                conversation.conflicting().stream()
                        .filter(state -> state.target().equals(target))
                        .toList();
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        ChangeWords words = new ChangeWords(model.session().schemeProperty().get(), conversation);
        String names =
                fields.stream()
                        .map(state -> words.what(target, state.field()).split(",", 2)[0])
                        .collect(Collectors.joining(", "));
        Label line = Parts.label("Curators disagree: " + names, "conflict-line");
        line.setGraphic(new FontIcon(Feather.GIT_MERGE));
        line.setWrapText(true);
        Parts.hint(line, "One value shows until one stands: see the place Conflicts.");
        return Optional.of(line);
    }
}
