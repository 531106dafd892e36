package org.thoughttrace.curator.ui.versions;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.versions.ShownVersions.State;
import org.thoughttrace.curator.ui.versions.ShownVersions.Version;

/// A version to choose: where it comes from, how much is in it, and what became of it.
final class VersionCard extends VBox {

    private final Button choose;

    VersionCard(VersionsViewModel model, ShownVersions all, Version version) {
        super(3);
        getStyleClass().add("version-card");
        boolean inUse = version.state() == State.IN_USE;
        Label name = Parts.label("Version " + version.number(), "figure-name");
        name.setMinWidth(USE_PREF_SIZE);
        Label state =
                Parts.label(
                        switch (version.state()) {
                            case IN_USE -> "in use";
                            case SET_ASIDE -> "set aside";
                            case WAITING -> "not chosen yet";
                        },
                        "tiny",
                        inUse ? "fine" : "muted");
        HBox head = new HBox(8, name, state);
        head.setAlignment(Pos.BASELINE_LEFT);
        Label from = Parts.label(version.from(), "small");
        from.setMinWidth(0);
        from.setTooltip(Parts.tooltip(version.from()));
        Label facts = Parts.label(version.facts() + " · " + version.hash(), "tiny", "muted");
        facts.setMinWidth(0);
        facts.setTooltip(Parts.tooltip("SHA-256 " + version.sha256()));
        choose =
                Parts.button(
                        inUse ? "Keep this one" : "Use this one",
                        "plain-button",
                        () -> model.choose(version.number()));
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setDisable(model.isReadOnly());
        choose.setAccessibleText(choose.getText() + ": version " + version.number());
        HBox acts = new HBox(10, choose);
        acts.setAlignment(Pos.CENTER_LEFT);
        if (all.versions().size() > 2 && !inUse && version.number() != all.compared()) {
            Button compare =
                    Parts.button(
                            "Compare", "link-button", () -> model.compareWith(version.number()));
            compare.setAccessibleText("Compare with version " + version.number());
            acts.getChildren().add(compare);
        }
        acts.getStyleClass().add("version-acts");
        getChildren().addAll(head, from, facts, acts);
        HBox.setHgrow(this, Priority.ALWAYS);
        setPrefWidth(0);
        setMinWidth(0);
    }

    Button choose() {
        return choose;
    }
}
