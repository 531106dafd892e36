package org.thoughttrace.curator.logic.agreement;

/// What figures can be divided by.
public enum Division {
    LABEL("label"),
    KIND("kind"),
    STAGE("stage"),
    MODEL("model");

    private final String key;

    Division(String key) {
        this.key = key;
    }

    /// The word that the command line uses.
    public String key() {
        return key;
    }
}
