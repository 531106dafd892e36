package org.thoughttrace.curator.logic.export;

import org.thoughttrace.curator.exchange.Curation;
import org.thoughttrace.curator.exchange.ThoughtTraceWriter;
import org.thoughttrace.curator.exchange.output.ExportFile;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.LabelScheme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// Writes conversations to a file in the format they came in: all of it, or nothing.
public final class ExportService {

    /// Follows an export, and may stop it.
    public interface Progress {
        /// How many conversations are written, of how many.
        void advanced(long done, long total);

        /// True once somebody wants it stopped.
        boolean isCancelled();

        /// Nobody watches, nobody stops it.
        static Progress none() {
            return watching((done, total) -> {}, () -> false);
        }

        /// Made of its two parts.
        static Progress watching(
                java.util.function.BiConsumer<Long, Long> advanced, BooleanSupplier cancelled) {
            return new Progress() {
                @Override
                public void advanced(long done, long total) {
                    advanced.accept(done, total);
                }

                @Override
                public boolean isCancelled() {
                    return cancelled.getAsBoolean();
                }
            };
        }
    }

    /// So many are read at once.
    private static final int BATCH = 128;

    private final Library library;

    /// A service that reads from a library.
    public ExportService(Library library) {
        this.library = library;
    }

    /// Writes ThoughtTrace JSON Lines. A conversation without edits is the very bytes that came in.
    ///
    /// @throws ExportStopped when the file could not be written or it was cancelled; then a file
    ///     that was there before is as it was
    public ExportReport export(ExportRequest request, Progress progress) {
        ExportFile.IfExists policy =
                request.ifExists() == ExportRequest.IfExists.REPLACE
                        ? ExportFile.IfExists.REPLACE
                        : ExportFile.IfExists.REFUSE;
        if (isStore(request.out())) {
            throw new ExportStopped(
                    "The file " + request.out() + " is the store itself. Name another one.");
        }
        try (ExportFile file = new ExportFile(request.out(), policy)) {
            ExportReport report = writeAll(request, file, progress);
            file.commit();
            return report;
        } catch (IOException failure) {
            throw new ExportStopped(String.valueOf(failure.getMessage()), failure);
        }
    }

    private boolean isStore(Path out) {
        try {
            return Files.exists(out) && Files.isSameFile(out, library.file());
        } catch (IOException unknown) {
            return false;
        }
    }

    private ExportReport writeAll(ExportRequest request, ExportFile file, Progress progress)
            throws IOException {
        LabelScheme scheme = library.scheme();
        List<ConversationSummary> all = library.summaries();
        List<ConversationSummary> chosen =
                all.stream()
                        .filter(summary -> request.conversations().contains(summary.id()))
                        .toList();
        long messages = 0;
        long thoughts = 0;
        long edited = 0;
        long done = 0;
        Map<String, byte[]> asTheyCame = Map.of();
        for (ConversationSummary summary : chosen) {
            if (progress.isCancelled()) {
                throw new ExportStopped("The export was cancelled; nothing was written.");
            }
            if (done % BATCH == 0) {
                asTheyCame = asTheyCame(request, chosen, (int) done);
            }
            byte[] known = asTheyCame.get(summary.id());
            if (known != null) {
                file.write(known);
                messages += summary.turns();
                thoughts += summary.thoughts();
            } else {
                Library.LoadedConversation loaded =
                        library.load(summary.id(), scheme)
                                .orElseThrow(() ->
                                        new ExportStopped(
                                                "A conversation vanished: " + summary.id()));
                CuratedConversation conversation = loaded.conversation();
                file.write(line(request, loaded));
                messages += conversation.messages().size();
                thoughts += conversation.thoughtCount();
                edited += conversation.isEdited() ? 1 : 0;
            }
            progress.advanced(++done, chosen.size());
        }
        return new ExportReport(request.out(), done, messages, thoughts, all.size() - done, edited);
    }

    /// The next of those that need not be looked into: nothing was done to what they say.
    private Map<String, byte[]> asTheyCame(
            ExportRequest request, List<ConversationSummary> chosen, int from) {
        if (request.curation() == ExportRequest.Curation.INCLUDED) {
            return Map.of();
        }
        return library.asTheyCame(
                chosen.subList(from, Math.min(chosen.size(), from + BATCH)).stream()
                        .map(ConversationSummary::id)
                        .toList());
    }

    /// One conversation as it would be written, with what curators said about it.
    public byte[] lineWithCuration(Library.LoadedConversation loaded) {
        return ThoughtTraceWriter.line(
                loaded.source().bytes(),
                loaded.conversation(),
                new Curation(library.curatorsOf(loaded.conversation().id())));
    }

    private byte[] line(ExportRequest request, Library.LoadedConversation loaded) {
        return request.curation() == ExportRequest.Curation.INCLUDED
                ? lineWithCuration(loaded)
                : ThoughtTraceWriter.line(loaded.source().bytes(), loaded.conversation());
    }
}
