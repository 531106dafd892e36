package org.thoughttrace.curator.ui.find;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.filter.FilterField;
import org.thoughttrace.curator.logic.filter.FilterField.Kind;
import org.thoughttrace.curator.ui.control.Parts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The fields with their values, each with its count; a click filters. Ranges are small histograms.
public final class FacetsView extends ScrollPane {

    private final FacetsViewModel model;
    private final VBox column = new VBox();
    private final Map<FilterField, FacetPane> panes = new EnumMap<>(FilterField.class);

    /// Over its view model.
    public FacetsView(FacetsViewModel model) {
        this.model = model;
        getStyleClass().addAll("facets", "edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        column.getStyleClass().add("facet-column");
        setContent(column);
        model.facetsProperty().subscribe(this::show);
    }

    /// Panes stay where they are and only take other counts: nothing moves beneath the pointer.
    private void show(List<Facet> facets) {
        if (facets.isEmpty()) {
            column.getChildren().setAll(Parts.label("Counting …", "muted", "facet-empty"));
            return;
        }
        List<Node> shown = new ArrayList<>();
        for (Facet facet : facets) {
            FacetPane pane =
                    panes.computeIfAbsent(
                            facet.field(),
                            field ->
                                    isRange(field)
                                            ? new RangePane(model, facet.title())
                                            : new ValuesPane(model, facet.title()));
            pane.show(facet);
            shown.add(pane);
        }
        // Never emptied first: what has the focus would lose it.
        column.getChildren().setAll(shown);
    }

    /// Five answers are better ticked than dragged.
    private static boolean isRange(FilterField field) {
        return field.kind() == Kind.MOMENT
                || field.kind() == Kind.NUMBER && field != FilterField.FREQUENCY;
    }
}
