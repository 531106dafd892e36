package org.thoughttrace.curator.ui.reader;

import org.thoughttrace.curator.ui.markdown.MarkdownOptions;

/// What the pieces of the reader need from outside it.
///
/// @param markdown how messages are shown
/// @param flags opens the editor of flags
/// @param drafts keeps text that is being written
public record ReaderParts(MarkdownOptions markdown, FlagOpener flags, DraftKeeper drafts) {}
