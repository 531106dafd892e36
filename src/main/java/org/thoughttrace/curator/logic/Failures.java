package org.thoughttrace.curator.logic;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.audit.AuditStopped;
import org.thoughttrace.curator.logic.bulk.BulkProblem;
import org.thoughttrace.curator.logic.bulk.BulkStopped;
import org.thoughttrace.curator.logic.curation.ActRefused;
import org.thoughttrace.curator.logic.curation.ActsRefused;
import org.thoughttrace.curator.logic.export.ExportStopped;
import org.thoughttrace.curator.logic.filter.FilterProblem;
import org.thoughttrace.curator.logic.find.EndlessSubset;
import org.thoughttrace.curator.logic.intake.ImportStopped;
import org.thoughttrace.curator.logic.named.SharedName;
import org.thoughttrace.curator.logic.together.TogetherStopped;
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
                        || failure instanceof BulkProblem
                        || failure instanceof BulkStopped
                        || failure instanceof ActsRefused
                        || failure instanceof ImportStopped
                        || failure instanceof ExportStopped
                        || failure instanceof FilterProblem
                        || failure instanceof AuditStopped
                        || failure instanceof EndlessSubset
                        || failure instanceof SharedName
                        || failure instanceof TogetherStopped;
        if (!expected || message == null || message.isBlank()) {
            return "Something unexpected happened ("
                    + failure.getClass().getSimpleName()
                    + "); nothing was changed.";
        }
        return asSentence(failure instanceof TogetherStopped stopped ? stopped.place() : message);
    }

    /// What is known of a failure with a capital at its start and a full stop at its end.
    public static String asSentence(@Nullable String message) {
        if (message == null || message.isBlank()) {
            return "It was not done.";
        }
        int first = message.codePointAt(0);
        String text =
                Character.toString(Character.toUpperCase(first))
                        + message.substring(Character.charCount(first));
        return text.endsWith(".") ? text : text + ".";
    }
}
