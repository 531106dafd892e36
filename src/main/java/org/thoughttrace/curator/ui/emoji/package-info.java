/// Finds emoji in text and draws them from the colour font of the system, because JavaFX draws them
/// as empty boxes on Linux and Windows. The font's PNGs (Noto Color Emoji) and its coloured layers
/// (Segoe UI Emoji) are read here. No picture is shipped and none is fetched. Nothing here knows
/// Markdown, messages or curators.
@NullMarked
package org.thoughttrace.curator.ui.emoji;

import org.jspecify.annotations.NullMarked;
