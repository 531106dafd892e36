package org.thoughttrace.curator.ui.markdown;

import org.thoughttrace.curator.ui.emoji.EmojiImages;

import java.util.function.Consumer;

/// How a [MarkdownView] shows its document.
///
/// The link handler is called with the full target when a link to http or https is clicked; no
/// other link does anything. A view that is longer than `foldAfterLines` starts folded; 0 never
/// folds.
public record MarkdownOptions(
        EmojiImages emoji,
        Consumer<String> linkHandler,
        int foldAfterLines,
        HiddenCharacters hiddenCharacters) {

    private static final int LINES = 24;

    /// Folds after 24 lines and keeps hidden characters hidden.
    public static MarkdownOptions of(EmojiImages emoji, Consumer<String> linkHandler) {
        return new MarkdownOptions(emoji, linkHandler, LINES, HiddenCharacters.HIDDEN);
    }

    public MarkdownOptions withFoldAfterLines(int lines) {
        return new MarkdownOptions(emoji, linkHandler, lines, hiddenCharacters);
    }

    public MarkdownOptions withHiddenCharacters(HiddenCharacters hidden) {
        return new MarkdownOptions(emoji, linkHandler, foldAfterLines, hidden);
    }
}
