package org.thoughttrace.curator.model;

/// What a filter asks about a flag.
///
/// @param turn the turn on which it shows; 0 for the conversation as a whole
/// @param thought the number of the thought it is about, from 1 through the conversation; 0 when it
///     is about none
/// @param kind the key of its kind
public record FlagFacts(
        int turn, int thought, String kind, Severity severity, Flag.Resolution resolution) {}
