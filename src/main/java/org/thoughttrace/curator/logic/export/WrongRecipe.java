package org.thoughttrace.curator.logic.export;

/// A word of a recipe means nothing here, so nothing was read and nothing written.
public final class WrongRecipe extends ExportStopped {

    private static final long serialVersionUID = 1L;

    private final String word;

    /// @param word which of the options of the command line says it
    /// @param message why, in one sentence, with what can be said
    WrongRecipe(String word, String message) {
        super(message);
        this.word = word;
    }

    /// Which of the options of the command line says it.
    public String word() {
        return word;
    }
}
