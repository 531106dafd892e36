package org.thoughttrace.curator.logic.export;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.ConversationParser;
import org.thoughttrace.curator.exchange.json.SourceTexts;
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

    /// What is done with the words of messages.
    enum Words {
        READ,
        /// Nothing but to write them: see [SourceTexts#unread].
        TAKEN_OVER
    }

    /// Reads one; safe on several threads.
    ///
    /// @param untouched its bytes where they are known and nobody touched it, else null
    /// @param words what is done with those of one that nobody touched
    Read read(String id, byte @Nullable [] untouched, Words words) {
        if (untouched != null) {
            Read read =
                    parsed(
                            untouched,
                            words == Words.TAKEN_OVER
                                    ? SourceTexts.unread(untouched)
                                    : new SourceTexts(untouched));
            // What came from another program is compared with what it gave.
            boolean isForeign = !read.conversation().source().origin().format().isEmpty();
            return isForeign && words == Words.TAKEN_OVER
                    ? parsed(untouched, new SourceTexts(untouched))
                    : read;
        }
        Library.LoadedConversation loaded =
                library.load(id, scheme)
                        .orElseThrow(() -> new ExportStopped("A conversation vanished: " + id));
        return new Read(loaded.source().bytes(), loaded.texts(), loaded.conversation());
    }

    private Read parsed(byte[] bytes, SourceTexts texts) {
        return new Read(
                bytes, texts, Fold.unedited(ConversationParser.parse(bytes, texts), scheme));
    }
}
