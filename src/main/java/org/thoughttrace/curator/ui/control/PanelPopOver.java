package org.thoughttrace.curator.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import org.controlsfx.control.PopOver;

/// A popover that is drawn as a plain panel. The one of ControlsFX draws its border as a path of
/// fifty bound pieces for an arrow that this window never shows: each change of its height measures
/// the path, its shadow and the popup once for every piece, which can hold the window for minutes.
final class PanelPopOver extends PopOver {

    private static final double CORNER = 8;

    PanelPopOver(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new PanelSkin(this);
    }

    private static final class PanelSkin implements Skin<PopOver> {
        private final PopOver popOver;
        private final StackPane panel;

        PanelSkin(PopOver popOver) {
            this.popOver = popOver;
            Rectangle rounded = new Rectangle();
            rounded.setArcWidth(2 * CORNER);
            rounded.setArcHeight(2 * CORNER);
            Node content = popOver.getContentNode();
            content.layoutBoundsProperty()
                    .subscribe(bounds -> {
                        rounded.setWidth(bounds.getWidth());
                        rounded.setHeight(bounds.getHeight());
                    });
            content.setClip(rounded);
            this.panel = new StackPane(content);
            panel.getStyleClass().add("popover-panel");
            popOver.getRoot().getChildren().setAll(panel);
        }

        @Override
        public PopOver getSkinnable() {
            return popOver;
        }

        @Override
        public Node getNode() {
            return popOver.getRoot();
        }

        @Override
        public void dispose() {
            popOver.getRoot().getChildren().remove(panel);
        }
    }
}
