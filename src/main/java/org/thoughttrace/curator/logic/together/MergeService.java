package org.thoughttrace.curator.logic.together;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.bundle.BundleException;
import org.thoughttrace.curator.exchange.bundle.BundleHeader;
import org.thoughttrace.curator.exchange.bundle.BundleReader;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.logic.together.MergeRequest.Data;
import org.thoughttrace.curator.logic.together.MergeRequest.Effect;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.LogTransfer;
import org.thoughttrace.curator.store.MergeRecord;
import org.thoughttrace.curator.store.WriteTransaction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Takes bundles in: by union, in one transaction, all of them or nothing. What came this way is not
/// taken back by undo.
public final class MergeService {

    private final CurationStore store;
    private final SchemeService schemes;
    private final InstantSource clock;

    /// A service on an open store.
    public MergeService(CurationStore store, SchemeService schemes, InstantSource clock) {
        this.store = store;
        this.schemes = schemes;
        this.clock = clock;
    }

    /// Takes bundles in, or says what would come of it.
    ///
    /// @throws TogetherStopped when it was cancelled, a bundle is wrong or is of other data; then
    ///     nothing was changed
    /// @throws org.thoughttrace.curator.store.StoreException when the store could not be written
    public MergeReport merge(MergeRequest request, Watch watch) {
        String dataset = store.sources().datasetHash();
        List<BundleHeader> headers = new ArrayList<>();
        for (Path file : request.files()) {
            headers.add(header(file, request.data() == Data.SAME ? dataset : null));
        }
        long total = headers.stream().mapToLong(BundleHeader::revisions).sum();
        try {
            return store.write(transaction -> {
                Merging merging = new Merging(transaction, schemes, dataset, watch, total);
                MergeReport report = take(transaction, merging, request);
                if (request.effect() == Effect.PREVIEW) {
                    throw new Rehearsed(report);
                }
                return report;
            });
        } catch (Rehearsed rehearsed) {
            return rehearsed.report;
        }
    }

    private MergeReport take(WriteTransaction transaction, Merging merging, MergeRequest request) {
        for (Path file : request.files()) {
            LogTransfer.Merge merge = transaction.beginMerge();
            long added = merging.added();
            long known = merging.known();
            long placed = merging.placed();
            String name = String.valueOf(file.getFileName());
            Merging.Origin from = new Merging.Origin(name, clock.instant(), request.curator());
            try (BundleReader bundle = BundleReader.open(file)) {
                merging.take(bundle, from);
                merging.placeWhatWaits();
            } catch (BundleException wrong) {
                throw new TogetherStopped(wrong);
            } catch (IOException leftOpen) {
                throw new TogetherStopped(file + " could not be closed.", leftOpen);
            }
            if (merging.added() > added || merging.placed() > placed) {
                transaction.endMerge(
                        merge,
                        new MergeRecord(
                                name,
                                from.at(),
                                request.curator(),
                                merging.added() - added,
                                merging.known() - known));
            }
        }
        return merging.finish();
    }

    /// The first line of a bundle.
    ///
    /// @param dataset the hash its data must have; null for any
    private static BundleHeader header(Path file, @Nullable String dataset) {
        try (BundleReader bundle = BundleReader.open(file)) {
            BundleHeader header = bundle.header();
            if (dataset != null && !dataset.equals(header.dataset())) {
                throw new TogetherStopped(
                        bundle.fault(
                                "dataset",
                                "the bundle is about other data than this store holds: "
                                        + header.dataset()
                                        + " there, "
                                        + dataset
                                        + " here; rebase it to apply its work to these data"));
            }
            return header;
        } catch (BundleException wrong) {
            throw new TogetherStopped(wrong);
        } catch (IOException leftOpen) {
            throw new TogetherStopped(file + " could not be closed.", leftOpen);
        }
    }

    /// True for a file whose first line is that of a bundle.
    public static boolean isBundle(Path file) {
        try (BundleReader _ = BundleReader.open(file)) {
            return true;
        } catch (IOException other) {
            return false;
        }
    }

    /// Ends a transaction in which a merge was only tried.
    private static final class Rehearsed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient MergeReport report;

        Rehearsed(MergeReport report) {
            super("rehearsed", null, false, false);
            this.report = report;
        }
    }
}
