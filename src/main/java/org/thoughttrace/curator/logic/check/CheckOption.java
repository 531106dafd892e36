package org.thoughttrace.curator.logic.check;

/// A number of a check that can be tuned.
///
/// @param key the word that acts use
/// @param title the words shown
/// @param unit what it counts: "words", "%"
/// @param standard what it is until somebody changes it
/// @param least the least it can be
/// @param most the most it can be
public record CheckOption(
        String key, String title, String unit, int standard, int least, int most) {}
