package org.thoughttrace.curator.logic.agreement;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.judgement.JudgedThought;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.ThoughtId;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the labels that came in. A label that nobody touched is the one that shows; else the source
/// is read, each conversation once.
final class ImportedLabels {

    private final Library library;
    private final LabelScheme scheme;
    private final Map<String, String> renamed;
    private final Map<String, Optional<CuratedConversation>> read = new HashMap<>();

    ImportedLabels(Library library, Map<String, String> renamed) {
        this.library = library;
        this.scheme = library.scheme();
        this.renamed = renamed;
    }

    /// The key of the label that a thought came in with, under the scheme as it is now; null for a
    /// thought that a curator added, and for one that came in with none.
    @Nullable String of(JudgedThought thought) {
        if (!(thought.id() instanceof ThoughtId.Source)) {
            return null;
        }
        if (!thought.isRelabelled()) {
            return thought.label();
        }
        String label = inSource(thought);
        return label == null ? null : renamed.getOrDefault(label, label);
    }

    private @Nullable String inSource(JudgedThought thought) {
        return read.computeIfAbsent(thought.conversation(), this::load)
                .flatMap(conversation -> conversation.thought(thought.id()))
                .map(CuratedThought::source)
                .map(source -> source.label())
                .orElse(null);
    }

    private Optional<CuratedConversation> load(String id) {
        return library.load(id, scheme).map(Library.LoadedConversation::conversation);
    }
}
