package org.thoughttrace.curator.logic.audit;

import org.thoughttrace.curator.exchange.bundle.BundleHeader;
import org.thoughttrace.curator.exchange.bundle.BundleLine;
import org.thoughttrace.curator.exchange.bundle.BundleWriter;
import org.thoughttrace.curator.exchange.output.ExportFile;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.check.About;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.LogTransfer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/// Dismissals of findings on whole conversations as the first versions of the program wrote them: by a
/// hash of the sentence.
final class EarlierDismissals {

    private EarlierDismissals() {}

    static void write(Workspace store, List<Finding> findings, Path bundle) throws IOException {
        RevisionGroup group =
                new RevisionGroup(
                        UUID.randomUUID(),
                        RevisionGroup.Kind.ACT,
                        "Dismiss",
                        null,
                        UUID.randomUUID());
        BundleHeader header =
                new BundleHeader(
                        "test", store.library().datasetHash(), "{}", null, null, findings.size());
        try (BundleWriter out = new BundleWriter(bundle, ExportFile.IfExists.REPLACE, header)) {
            long counter = 0;
            for (Finding finding : findings) {
                Revision revision = revision(finding, group, ++counter);
                out.write(
                        new BundleLine(
                                revision,
                                group,
                                new TreeMap<>(),
                                null,
                                LogTransfer.hash(revision),
                                LogTransfer.hash(group)));
            }
            out.commit();
        }
    }

    private static Revision revision(Finding finding, RevisionGroup group, long counter) {
        return new Revision(
                UUID.randomUUID(),
                counter,
                group.id(),
                "Ada",
                Instant.EPOCH,
                About.target(finding.place()),
                Field.dismissed(finding.check(), About.mark(finding.message() + "\u0000")),
                null,
                Value.TRUE,
                null,
                List.of());
    }
}
