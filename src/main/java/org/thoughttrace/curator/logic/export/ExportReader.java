package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.ConversationParser;
import org.thoughttrace.curator.exchange.SourceTexts;
import org.thoughttrace.curator.logic.curation.Fold;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.model.ConversationFacts;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.LabelScheme;

import java.util.List;
import java.util.Map;

/// Reads the conversations of an export out of the store, a few at a time: the bytes of those that
/// nobody touched, which are most, in one go.
final class ExportReader {
    private final Library library;
    private final LabelScheme scheme;

    ExportReader(Library library, LabelScheme scheme) {
        this.library = library;
        this.scheme = scheme;
    }

    /// A conversation as it stands, and the bytes beneath it.
    ///
    /// @param texts where the words of its messages stand in these bytes
    @SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
    record Read(byte[] bytes, SourceTexts texts, CuratedConversation conversation) {}

    static boolean isUntouched(ConversationFacts facts) {
        return facts.lastCounter() == 0;
    }

    /// The bytes of those of some conversations that nobody touched, by id. One that came in with
    /// several versions is not among them.
    Map<String, byte[]> untouched(List<ConversationFacts> some) {
        return library.asTheyCame(
                some.stream()
                        .filter(ExportReader::isUntouched)
                        .map(ConversationFacts::id)
                        .toList());
    }

    /// Reads one; safe on several threads.
    ///
    /// @param untouched its bytes where they are known and nobody touched it, else null
    Read read(String id, byte @Nullable [] untouched) {
        if (untouched != null) {
            SourceTexts texts = new SourceTexts(untouched);
            return new Read(
                    untouched,
                    texts,
                    Fold.unedited(ConversationParser.parse(untouched, texts), scheme));
        }
        Library.LoadedConversation loaded =
                library.load(id, scheme)
                        .orElseThrow(() -> new ExportStopped("A conversation vanished: " + id));
        return new Read(loaded.source().bytes(), loaded.texts(), loaded.conversation());
    }
}
