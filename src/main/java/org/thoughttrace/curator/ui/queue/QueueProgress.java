package org.thoughttrace.curator.ui.queue;

/// How far one is in the list.
///
/// @param place of the conversation on screen, from 1; 0 when it is not in the list
/// @param isFiltered true when a filter chose what is in the list
/// @param done how many are accepted or rejected
public record QueueProgress(int place, int total, int done, boolean isFiltered) {

    static final QueueProgress NONE = new QueueProgress(0, 0, 0, false);
}
