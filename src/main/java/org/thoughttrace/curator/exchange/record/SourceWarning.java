package org.thoughttrace.curator.exchange.record;

/// Something odd in a conversation that was accepted all the same.
///
/// @param turn the message it was found in, from 1; 0 for the conversation as a whole
/// @param field the path of the field, as in `messages[3].reasons[0].label` (counted from 0)
/// @param message what is odd, without the text it was found in
public record SourceWarning(int turn, String field, String message) {}
