package org.thoughttrace.curator.ui.subset;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.subset.Keeping;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Segments;

import java.util.List;
import java.util.function.Function;

/// The choice between a subset that lives on and one that is frozen, and what it means.
final class KeepingChoice extends VBox {

    /// @param meaning what a choice means, in a sentence
    KeepingChoice(ObjectProperty<Keeping> keeping, Function<Keeping, String> meaning) {
        super(6);
        Segments<Keeping> choice =
                new Segments<>(
                                List.of(Keeping.values()),
                                KeepingChoice::word,
                                "segment",
                                Segments.Arrows.CHOOSE,
                                keeping::set)
                        .filled();
        Label words = Parts.label("", "small", "muted");
        words.setWrapText(true);
        keeping.subscribe(now -> {
            choice.show(now);
            words.setText(meaning.apply(now));
        });
        getChildren().setAll(Parts.label("Kept as", "section-name"), choice, words);
    }

    private static String word(Keeping keeping) {
        return switch (keeping) {
            case LIVE -> "Filter, lives on";
            case FROZEN -> "Conversations, frozen";
        };
    }
}
