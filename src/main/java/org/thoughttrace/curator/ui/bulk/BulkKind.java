package org.thoughttrace.curator.ui.bulk;

/// The kinds of what can be done to many conversations.
public enum BulkKind {
    STATUS("status", "Set the status", "Set status"),
    ADD_TAG("tag", "Add a tag", "Add tag"),
    REMOVE_TAG("untag", "Remove a tag", "Remove tag"),
    TOPIC("topic", "Add a topic", "Add topic"),
    FLAG("flag", "Raise a flag", "Flag"),
    STAGE("stage", "Set the stage", "Set stage"),
    RELABEL("relabel", "Relabel thoughts", "Relabel"),
    REPLACE("replace", "Find and replace", "Replace");

    private final String key;
    private final String title;
    private final String verb;

    BulkKind(String key, String title, String verb) {
        this.key = key;
        this.title = title;
        this.verb = verb;
    }

    /// The word the command line has for it.
    public String key() {
        return key;
    }

    /// The words shown.
    public String title() {
        return title;
    }

    /// The words on the button that does it.
    public String verb() {
        return verb;
    }
}
