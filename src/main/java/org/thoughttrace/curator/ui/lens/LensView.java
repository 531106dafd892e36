package org.thoughttrace.curator.ui.lens;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.ui.control.Tabs;
import org.thoughttrace.curator.ui.lens.LensViewModel.Lens;

/// The place of the lenses, one tab each.
public final class LensView extends VBox {

    private final Tabs tabs = new Tabs();
    private final ToggleButton first;

    /// Over its view model.
    public LensView(LensViewModel model) {
        getStyleClass().add("lens");
        first = tabs.add("Participant", new ParticipantPane(model));
        show(first, model, Lens.PARTICIPANT);
        show(tabs.add("Timing", new TimingPane(model)), model, Lens.TIMING);
        show(tabs.add("Completeness", new CompletenessPane(model)), model, Lens.COMPLETENESS);
        VBox.setVgrow(tabs.content(), Priority.ALWAYS);
        getChildren().addAll(tabs.head(), tabs.content());
        sceneProperty().subscribe(scene -> model.setWatched(scene != null));
    }

    private static void show(ToggleButton tab, LensViewModel model, Lens lens) {
        tab.selectedProperty()
                .subscribe(isShown -> {
                    if (isShown) {
                        model.lensProperty().set(lens);
                    }
                });
    }

    /// Puts the keys to the names of the lenses.
    public void arrive() {
        tabs.head().getChildren().stream()
                .filter(tab -> tab instanceof ToggleButton shown && shown.isSelected())
                .findFirst()
                .orElse(first)
                .requestFocus();
    }
}
