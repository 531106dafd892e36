package org.thoughttrace.curator.logic.check;

/// What a check teaches, in sentences.
///
/// @param why why it matters
/// @param example what it fires on
/// @param action what to do about a finding
/// @param measured how often it fired, and how often wrongly, on the published examples of the release
public record Explanation(String why, String example, String action, String measured) {}
