package org.thoughttrace.curator.ui.markdown;

import javafx.scene.text.Text;

/// Knows the font size that reaches its parent through the style sheets, because regions have none.
final class FontProbe extends Text {

    /// Calls back when the font has changed, so that sizes in em can follow.
    FontProbe(Runnable changed) {
        super("X");
        setManaged(false);
        setVisible(false);
        fontProperty().subscribe(_ -> changed.run());
    }

    double size() {
        return getFont().getSize();
    }

    /// What must stand between lines to set them at a multiple of the font size; fonts differ in
    /// how much they bring themselves.
    double spacing(double lineHeight) {
        double own = getLayoutBounds().getHeight();
        return Math.max(0, Math.round(lineHeight * size() - own));
    }
}
