package org.thoughttrace.curator.ui.find;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thoughttrace.curator.ui.control.Parts;

/// One field of the facets: a head that folds it, and a way to take its choices back.
abstract class FacetPane extends VBox {

    private final FacetsViewModel model;
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private final BooleanProperty chosen = new SimpleBooleanProperty(false);
    private final VBox body = new VBox();
    private @Nullable Facet facet;

    FacetPane(FacetsViewModel model, String title) {
        this.model = model;
        getStyleClass().add("facet");
        FontIcon sign = new FontIcon(Feather.CHEVRON_DOWN);
        ToggleButton head = new ToggleButton(title, sign);
        head.getStyleClass().setAll("facet-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.selectedProperty().bindBidirectional(open);
        open.subscribe(isOpen -> {
            sign.setIconCode(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            head.setAccessibleText(title + (isOpen ? ", open" : ", folded"));
        });
        HBox.setHgrow(head, Priority.ALWAYS);
        Button clear = Parts.button("Clear", "link-button", this::clear);
        clear.setAccessibleText("Clear " + title);
        Parts.showWhen(clear, chosen);
        HBox row = new HBox(head, clear);
        row.setAlignment(Pos.CENTER_LEFT);
        body.getStyleClass().add("facet-body");
        Parts.showWhen(body, open);
        getChildren().addAll(row, body);
    }

    final FacetsViewModel model() {
        return model;
    }

    final VBox body() {
        return body;
    }

    final void show(Facet shown) {
        facet = shown;
        chosen.set(shown.isChosen());
        fill(shown);
    }

    /// Shows the values.
    abstract void fill(Facet shown);

    private void clear() {
        if (facet != null) {
            model.clear(facet.field());
        }
    }
}
