package org.thoughttrace.curator.logic.check;

/// What a check looks at.
public enum CheckGroup {
    THOUGHT("Thoughts"),
    MESSAGE("Messages"),
    CONVERSATION("Conversations"),
    PARTICIPANT("Participants"),
    PERSONAL_DATA("Personal data");

    private final String title;

    CheckGroup(String title) {
        this.title = title;
    }

    /// The words shown.
    public String title() {
        return title;
    }
}
