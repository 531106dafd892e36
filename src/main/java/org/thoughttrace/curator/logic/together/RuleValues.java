package org.thoughttrace.curator.logic.together;

import org.thoughttrace.curator.logic.curation.UntouchedValues;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.CurationStore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the rules of the program say of stages where curators saw something else, since they had moved
/// stages before. Bundles tell it, so that another release can be compared with what the rules said,
/// not with what the curator made of it.
final class RuleValues {

    private static final int MOST_KEPT = 64;

    private final CurationStore store;
    private final LabelScheme scheme;
    private final Library library;
    private final Map<String, Optional<UntouchedValues>> kept =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<String, Optional<UntouchedValues>> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    RuleValues(CurationStore store, SchemeService schemes) {
        this.store = store;
        this.scheme = schemes.of(store);
        this.library = new Library(store, schemes);
    }

    /// Empty where the first change of a field saw what the rules say, where nobody had moved a stage
    /// before it, where another release had said something else, and for all other fields.
    Optional<Value> of(Revision revision) {
        String conversation = revision.target().conversation();
        if (conversation == null || !isRuled(revision.field()) || !revision.parents().isEmpty()) {
            return Optional.empty();
        }
        return kept.computeIfAbsent(conversation, this::untouched)
                .filter(values -> values.knows(revision.target(), revision.field()))
                .map(values -> values.of(revision.target(), revision.field()))
                .filter(rule -> !rule.equals(revision.before()))
                .filter(_ -> hadMovedStages(revision, store.log().ofConversation(conversation)));
    }

    private static boolean isRuled(Field field) {
        return field.equals(Field.STAGE) || field.isBoundary();
    }

    private Optional<UntouchedValues> untouched(String conversation) {
        return library.load(conversation, scheme)
                .map(loaded ->
                        new UntouchedValues(
                                loaded.conversation().source(), loaded.source().sha256(), scheme));
    }

    private static boolean hadMovedStages(Revision revision, List<Revision> log) {
        return log.stream()
                        .anyMatch(other ->
                                other.field().isBoundary() && other.counter() < revision.counter())
                && log.stream()
                        .noneMatch(other ->
                                other.isOfNewRelease()
                                        && other.target().equals(revision.target())
                                        && other.field().equals(revision.field()));
    }
}
