package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.Draft;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.store.CurationStore;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Keeps text that is being typed, so that neither a crash nor a power cut loses it. Each call is
/// one transaction of its own: a window calls it when typing pauses, and drops the draft once the
/// text is an act or was given up.
public final class Drafts {

    private final CurationStore store;
    private final InstantSource clock;

    /// Drafts in an open store.
    public Drafts(CurationStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Keeps the text being typed for a message or thought, or the note of a conversation, in place
    /// of what was kept for it before.
    ///
    /// @throws org.thoughttrace.curator.store.StoreException when it could not be kept
    public void keep(Target target, String text) {
        keep(target, usualField(target), text);
    }

    /// The same, for another field: the comment of a flag, for example.
    ///
    /// @throws org.thoughttrace.curator.store.StoreException when it could not be kept
    public void keep(Target target, Field field, String text) {
        Draft draft =
                new Draft(target, field, text, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        store.write(transaction -> {
            transaction.putDraft(draft);
            return draft;
        });
    }

    /// Forgets what was typed for a message or thought, or the note of a conversation.
    ///
    /// @throws org.thoughttrace.curator.store.StoreException when the store could not be written
    public void drop(Target target) {
        drop(target, usualField(target));
    }

    /// The same, for another field.
    ///
    /// @throws org.thoughttrace.curator.store.StoreException when the store could not be written
    public void drop(Target target, Field field) {
        store.write(transaction -> {
            transaction.deleteDraft(target, field);
            return field;
        });
    }

    /// What was typed and not made an act, the latest first.
    public List<Draft> all() {
        return store.drafts().all();
    }

    private static Field usualField(Target target) {
        return switch (target) {
            case Target.OfMessage ignored -> Field.TEXT;
            case Target.OfThought ignored -> Field.TEXT;
            case Target.OfFlag ignored -> Field.COMMENT;
            case Target.OfRewrite ignored -> Field.TEXT;
            default -> Field.NOTE;
        };
    }
}
