package org.thoughttrace.curator.ui.markdown;

import java.util.Locale;

/// What a run of text may be; several may apply at once.
enum Style {
    STRONG,
    EMPHASIS,
    STRIKE,
    CODE,
    LINK,
    MATH,
    HTML,
    IMAGE;

    String cssClass() {
        return "md-" + name().toLowerCase(Locale.ROOT);
    }
}
