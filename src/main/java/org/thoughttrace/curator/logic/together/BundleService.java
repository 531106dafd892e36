package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.bundle.BundleHeader;
import org.thoughttrace.curator.exchange.bundle.BundleLine;
import org.thoughttrace.curator.exchange.bundle.BundleWriter;
import org.thoughttrace.curator.exchange.output.ExportFile;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.model.BundleRecord;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.LogTransfer;
import org.thoughttrace.curator.store.StoreInfo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/// Gives the revisions of a store out as a bundle, for other stores of the same data to take in.
public final class BundleService {

    private static final int STEP = 200;

    private final CurationStore store;
    private final SchemeService schemes;
    private final InstantSource clock;

    /// A service on an open store.
    public BundleService(CurationStore store, SchemeService schemes, InstantSource clock) {
        this.clock = clock;
        this.store = store;
        this.schemes = schemes;
    }

    /// Writes a bundle. The same log, asked for the same, gives the same bytes. One that holds all up
    /// to now is remembered once it is written, for the next to begin behind it; not in a store that
    /// was opened to look only.
    ///
    /// @throws TogetherStopped when it was cancelled or could not be written, or would replace the
    ///     bundle behind which it begins; then a file that was there is as it was
    public BundleReport write(BundleRequest request, Watch watch) {
        LogTransfer log = store.transfer();
        BundleRecord after =
                request.from() instanceof BundleRequest.From.LastBundle
                        ? last(request.curator()).orElse(null)
                        : null;
        requireNothingLost(request);
        long first = after == null ? 0 : after.mark();
        long mark = log.mark();
        BundleContents contents = new BundleContents(log, request, first, mark);
        BundleHeader header =
                new BundleHeader(
                        request.program(),
                        store.sources().datasetHash(),
                        schemes.write(schemes.of(store)),
                        request.curator(),
                        request.since(),
                        contents.revisions());
        try (BundleWriter out = new BundleWriter(request.out(), ifExists(request), header)) {
            Lines lines = new Lines(out, watch, header.revisions());
            contents.forEach(lines::write);
            out.commit();
        } catch (IOException failed) {
            throw new TogetherStopped(String.valueOf(failed.getMessage()), failed);
        } catch (UncheckedIOException failed) {
            throw new TogetherStopped(
                    String.valueOf(Objects.requireNonNull(failed.getCause()).getMessage()), failed);
        }
        remember(request, header.revisions(), mark);
        return new BundleReport(
                request.out(),
                header.revisions(),
                List.copyOf(contents.curators()),
                header.dataset(),
                after);
    }

    /// A bundle that was given out holds what the later ones begin behind. Replaced by one that does not
    /// hold all of that, it would be in no file any more.
    private void requireNothingLost(BundleRequest request) {
        String name = String.valueOf(request.out().getFileName());
        if (!Files.exists(request.out())) {
            return;
        }
        boolean fromBeginning = request.from() instanceof BundleRequest.From.Beginning;
        boolean isLost =
                store.bundles().named(name).stream()
                        .filter(record -> record.revisions() > 0)
                        .anyMatch(record -> !fromBeginning || !holdsThoseOf(request, record));
        if (isLost) {
            throw new TogetherStopped(
                    "The file "
                            + name
                            + " is a bundle that was given out, and this one would not hold all"
                            + " that is in it; later bundles begin behind it, so that would be"
                            + " lost. Give this one another name, or give everything out.",
                    null);
        }
    }

    private static boolean holdsThoseOf(BundleRequest request, BundleRecord record) {
        return request.curator() == null || request.curator().equals(record.curator());
    }

    /// The last bundle that held the revisions of a curator, or everybody's for null.
    public Optional<BundleRecord> last(@Nullable String curator) {
        return store.bundles().last(curator);
    }

    private void remember(BundleRequest request, long revisions, long mark) {
        boolean holdsAll = !(request.from() instanceof BundleRequest.From.Moment);
        if (holdsAll && store.info().mode() == StoreInfo.Mode.WRITABLE) {
            BundleRecord record =
                    new BundleRecord(
                            String.valueOf(request.out().getFileName()),
                            clock.instant(),
                            request.curator(),
                            revisions,
                            mark);
            store.write(transaction -> {
                transaction.remember(record);
                return true;
            });
        }
    }

    /// Who has made revisions in this store, in the order of their first.
    public List<String> curators() {
        Set<String> curators = new LinkedHashSet<>();
        store.log()
                .forEach(revision -> {
                    if (!revision.isOfNewRelease()) {
                        curators.add(revision.curator());
                    }
                });
        return List.copyOf(curators);
    }

    private static ExportFile.IfExists ifExists(BundleRequest request) {
        return request.ifExists() == BundleRequest.IfExists.REPLACE
                ? ExportFile.IfExists.REPLACE
                : ExportFile.IfExists.REFUSE;
    }

    /// The lines of one bundle on their way into the file.
    private final class Lines {
        private final BundleWriter out;
        private final Watch watch;
        private final long total;
        private final Map<String, SortedMap<Integer, @Nullable String>> ids = new HashMap<>();
        private final RuleValues rules = new RuleValues(store, schemes);
        private long done;

        Lines(BundleWriter out, Watch watch, long total) {
            this.out = out;
            this.watch = watch;
            this.total = total;
        }

        void write(Revision revision, RevisionGroup group) {
            if (watch.isCancelled()) {
                throw new TogetherStopped("Cancelled; no bundle was written.", null);
            }
            try {
                out.write(
                        new BundleLine(
                                revision,
                                group,
                                messages(revision),
                                rules.of(revision).orElse(null),
                                LogTransfer.hash(revision),
                                LogTransfer.hash(group)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            if (++done % STEP == 0 || done == total) {
                watch.advanced(done, total);
            }
        }

        private SortedMap<Integer, @Nullable String> messages(Revision revision) {
            SortedMap<Integer, @Nullable String> named = new TreeMap<>();
            String conversation = revision.target().conversation();
            if (conversation != null) {
                SortedSet<Integer> turns = NamedTurns.of(revision);
                boolean ofAll = NamedTurns.areValuesOf(revision.field());
                if (!turns.isEmpty() || ofAll) {
                    SortedMap<Integer, @Nullable String> all =
                            ids.computeIfAbsent(conversation, store.transfer()::messageIds);
                    turns.forEach(turn -> named.put(turn, all.get(turn)));
                    if (ofAll) {
                        named.putAll(all);
                    }
                }
            }
            return named;
        }
    }
}
