package org.thoughttrace.curator.ui.find;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.thoughttrace.curator.ui.control.Parts;

import java.util.ArrayList;
import java.util.List;

/// The values of a field as boxes to tick.
final class ValuesPane extends FacetPane {

    private static final int FEW = 7;
    private static final int MANY = 200;

    private final List<Row> rows = new ArrayList<>();
    private final Button more = Parts.button("", "link-button", this::toggleAll);
    private boolean showsAll;

    /// The rows are kept and filled anew, so that the focus stays where it is.
    private final class Row extends HBox {
        private final CheckBox box = new CheckBox();
        private final Label count = Parts.label("", "facet-count");

        Row() {
            super(6);
            setAlignment(Pos.CENTER_LEFT);
            box.getStyleClass().add("facet-box");
            box.setMinWidth(0);
            box.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(box, Priority.ALWAYS);
            count.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(box, count);
        }

        void show(Facet facet, Facet.Value value) {
            box.setText(value.name());
            box.setMnemonicParsing(false);
            box.setSelected(value.isChosen());
            box.setAccessibleText(value.name() + ", " + value.count());
            box.setOnAction(event -> model().toggle(facet, value));
            count.setText("%,d".formatted(value.count()));
            box.pseudoClassStateChanged(
                    javafx.css.PseudoClass.getPseudoClass("none"), value.key() == null);
        }
    }

    ValuesPane(FacetsViewModel model, String title) {
        super(model, title);
    }

    private void toggleAll() {
        showsAll = !showsAll;
        if (last != null) {
            fill(last);
        }
    }

    private @org.jspecify.annotations.Nullable Facet last;

    @Override
    void fill(Facet facet) {
        last = facet;
        List<Facet.Value> shown = new ArrayList<>();
        int most = showsAll ? MANY : FEW;
        for (Facet.Value value : facet.values()) {
            if (shown.size() < most || value.isChosen()) {
                shown.add(value);
            }
        }
        while (rows.size() < shown.size()) {
            rows.add(new Row());
        }
        for (int i = 0; i < shown.size(); i++) {
            rows.get(i).show(facet, shown.get(i));
        }
        body().getChildren().setAll(rows.subList(0, shown.size()));
        int rest = facet.values().size() - shown.size();
        if (rest > 0 || showsAll && facet.values().size() > FEW) {
            more.setText(
                    showsAll
                            ? rest > 0
                                    ? "Show fewer (%,d more not shown)".formatted(rest)
                                    : "Show fewer"
                            : "Show %,d more".formatted(rest));
            body().getChildren().add(more);
        }
    }
}
