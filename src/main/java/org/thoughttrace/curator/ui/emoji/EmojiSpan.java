package org.thoughttrace.curator.ui.emoji;

/// One emoji inside a text: where its characters stand, and its short English name.
public record EmojiSpan(int start, int end, String characters, String name) {}
