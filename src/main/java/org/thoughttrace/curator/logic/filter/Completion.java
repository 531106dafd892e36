package org.thoughttrace.curator.logic.filter;

/// A way an expression may go on at the caret.
///
/// @param replaceStart the first character it replaces, in UTF-16 units from 0
/// @param replaceEnd the character after the last it replaces
/// @param insert what to write there
/// @param shown its name
/// @param meaning a few words on it
public record Completion(
        int replaceStart, int replaceEnd, String insert, String shown, String meaning) {}
