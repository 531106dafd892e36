package org.thoughttrace.curator.ui.markdown;

import javafx.scene.layout.Region;

/// A small drawing that stands in a line of text or before one. The style sheet gives its shape and
/// its size in em.
final class InlineIcon extends Region {

    private static final double PART_ABOVE_BASELINE = 0.88;

    InlineIcon(String styleClass, String accessibleText) {
        getStyleClass().add(styleClass);
        setAccessibleText(accessibleText);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    @Override
    public double getBaselineOffset() {
        return prefHeight(-1) * PART_ABOVE_BASELINE;
    }
}
