package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.SourceChoice;
import org.thoughttrace.curator.model.SourceVersion;
import org.thoughttrace.curator.store.WriteTransaction;

import java.util.Collection;
import java.util.List;

/// Brings conversations into step of which a version came in that a curator had chosen elsewhere: their
/// choice came with a bundle, before its version.
public final class ArrivedVersions {

    private ArrivedVersions() {}

    /// Shows the versions that count now.
    ///
    /// @param conversations in which the first version counted until now
    public static void show(
            WriteTransaction transaction, LabelScheme scheme, Collection<String> conversations) {
        for (String id : conversations) {
            List<SourceVersion> versions = transaction.versions(id);
            List<FieldState> fields = transaction.fields(id);
            String inUse =
                    SourceChoice.of(versions.stream().map(SourceVersion::sha256).toList(), fields)
                            .inUse();
            transaction.replace(
                    Fold.of(ActRunner.sourceOf(versions, null), fields, scheme),
                    Fold.of(ActRunner.sourceOf(versions, inUse), fields, scheme));
        }
    }
}
