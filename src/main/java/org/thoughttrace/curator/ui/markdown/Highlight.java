package org.thoughttrace.curator.ui.markdown;

/// A stretch of the source to be marked on screen.
///
/// The style class is set on the wash behind the text, together with `md-highlight`, and on the
/// line below it, together with `md-highlight-line`; a style sheet gives them their colour.
public record Highlight(SourceRange range, String styleClass) {}
