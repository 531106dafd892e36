package org.thoughttrace.curator.logic;

import org.thoughttrace.curator.logic.curation.ActRefused;
import org.thoughttrace.curator.logic.curation.ActsRefused;
import org.thoughttrace.curator.logic.export.ExportStopped;
import org.thoughttrace.curator.logic.intake.ImportStopped;
import org.thoughttrace.curator.store.StoreException;

/// Says what went wrong in one sentence for people.
public final class Failures {

    private Failures() {}

    /// One sentence that ends in a full stop. What the program expected to go wrong carries its own;
    /// anything else is named by its kind, and never shows a trace.
    public static String sentence(Throwable failure) {
        String message = failure.getMessage();
        boolean expected =
                failure instanceof StoreException
                        || failure instanceof ActRefused
                        || failure instanceof ActsRefused
                        || failure instanceof ImportStopped
                        || failure instanceof ExportStopped;
        if (!expected || message == null || message.isBlank()) {
            return "Something unexpected happened ("
                    + failure.getClass().getSimpleName()
                    + "); nothing was changed.";
        }
        String text = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return text.endsWith(".") ? text : text + ".";
    }
}
