package org.thoughttrace.curator.logic.intake;

import org.thoughttrace.curator.exchange.Quarantine;
import org.thoughttrace.curator.exchange.SourceSampler;
import org.thoughttrace.curator.exchange.ThoughtTraceReader;
import org.thoughttrace.curator.exchange.source.UnreadableFileException;
import org.thoughttrace.curator.logic.curation.ArrivedVersions;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.model.HowToRead;
import org.thoughttrace.curator.model.ImportRecord;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.SourceSample;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.ImportWriter;
import org.thoughttrace.curator.store.WriteTransaction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes files of conversations into a store: all of them in one transaction, or nothing.
public final class ImportService {

    private static final int SAMPLED = 200;

    private final CurationStore store;
    private final SchemeService schemes;
    private final InstantSource clock;

    /// A service on an open store.
    public ImportService(CurationStore store, SchemeService schemes, InstantSource clock) {
        this.store = store;
        this.schemes = schemes;
        this.clock = clock;
    }

    /// Imports files, in order.
    ///
    /// @throws ImportStopped when it was cancelled or a file could not be read; then nothing was
    ///     imported
    /// @throws org.thoughttrace.curator.store.StoreException when the store could not be written
    public ImportReport importFiles(List<Path> files, String curator, ImportProgress progress) {
        return importFiles(IntakePlan.of(files), curator, progress);
    }

    /// Imports files, in order, each read as the plan says.
    ///
    /// @throws ImportStopped when it was cancelled or a file could not be read, or not so; then
    ///     nothing was imported
    /// @throws org.thoughttrace.curator.store.StoreException when the store could not be written
    public ImportReport importFiles(IntakePlan plan, String curator, ImportProgress progress) {
        try (OpenFiles open = OpenFiles.open(plan)) {
            ImportTally tally = new ImportTally(progress, open.totalBytes());
            LabelScheme scheme = schemes.of(store);
            store.takeIn(transaction -> {
                for (OpenFiles.OpenFile file : open.files()) {
                    takeIn(file, curator, transaction, scheme, tally);
                }
                return tally;
            });
            return tally.report(quarantine(tally));
        }
    }

    /// Says what [#importFiles] would do, and does nothing.
    ///
    /// @throws ImportStopped when it was cancelled or a file could not be read
    public ImportReport preview(List<Path> files, ImportProgress progress) {
        return preview(IntakePlan.of(files), progress);
    }

    /// Says what [#importFiles] would do with a plan, and does nothing.
    ///
    /// @throws ImportStopped when it was cancelled or a file could not be read, or not so
    public ImportReport preview(IntakePlan plan, ImportProgress progress) {
        try (OpenFiles open = OpenFiles.open(plan)) {
            ImportTally tally = new ImportTally(progress, open.totalBytes());
            Preview preview = new Preview(store, schemes.of(store), tally);
            for (OpenFiles.OpenFile file : open.files()) {
                readThrough(file, tally, preview::add);
            }
            return tally.report(Optional.empty());
        }
    }

    /// Says what a file is and how its first records would come in, to be shown and corrected before
    /// anything is imported.
    ///
    /// @throws ImportStopped when nothing in the file could be read, or not so
    public SourceSample sample(Path file, HowToRead how) {
        try {
            return SourceSampler.of(file, how, SAMPLED);
        } catch (IOException unreadable) {
            throw new ImportStopped(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private void takeIn(
            OpenFiles.OpenFile file,
            String curator,
            WriteTransaction transaction,
            LabelScheme scheme,
            ImportTally tally) {
        ImportRecord begun =
                new ImportRecord(
                        String.valueOf(file.path().getFileName()),
                        clock.instant(),
                        curator,
                        0,
                        0,
                        0,
                        0,
                        0);
        Set<String> chosen;
        try (ImportWriter writer = transaction.beginImport(begun)) {
            Intake intake = new Intake(scheme, tally, writer);
            readThrough(file, tally, intake::add);
            intake.finish();
            chosen = intake.chosen();
        }
        ArrivedVersions.show(transaction, scheme, chosen);
    }

    private static void readThrough(
            OpenFiles.OpenFile file, ImportTally tally, RecordConsumer consumer) {
        try (RecordPipe pipe = new RecordPipe(file.reader())) {
            List<RecordPipe.Item> batch = pipe.next();
            while (!batch.isEmpty()) {
                for (RecordPipe.Item item : batch) {
                    consumer.accept(file.path(), item);
                }
                pipe.done(batch);
                tally.advance(file.reader());
                batch = pipe.next();
            }
            tally.endOf(file);
        } catch (UnreadableFileException unreadable) {
            throw new ImportStopped(unreadable.getMessage() + " Nothing was imported.", unreadable);
        } catch (IOException unreadable) {
            throw new ImportStopped(
                    "The file "
                            + file.path()
                            + " could not be read to its end; nothing was imported.",
                    unreadable);
        }
    }

    private Optional<Path> quarantine(ImportTally tally) {
        if (tally.rejectedRecords().isEmpty()) {
            return Optional.empty();
        }
        Path file =
                store.info()
                        .file()
                        .resolveSibling(store.info().file().getFileName() + ".rejected.jsonl");
        List<String> notes = new ArrayList<>();
        tally.rejectedRecords()
                .forEach((source, rejected) -> {
                    try {
                        Quarantine.append(source, rejected, file);
                    } catch (IOException unwritable) {
                        notes.add(
                                "The rejected lines could not be kept in "
                                        + file
                                        + "; they are still in "
                                        + source
                                        + ".");
                    }
                });
        tally.addNotes(notes);
        return notes.isEmpty() ? Optional.of(file) : Optional.empty();
    }

    /// Takes the records of a file, one after the other.
    private interface RecordConsumer {
        void accept(Path file, RecordPipe.Item item);
    }

    /// Opens every file before anything is written: one that cannot be read stops them all.
    record OpenFiles(List<OpenFile> files) implements AutoCloseable {

        record OpenFile(Path path, ThoughtTraceReader reader) {}

        static OpenFiles open(IntakePlan plan) {
            List<OpenFile> files = new ArrayList<>();
            try {
                for (Path path : plan.files()) {
                    files.add(new OpenFile(path, ThoughtTraceReader.open(path, plan.how(path))));
                }
                return new OpenFiles(files);
            } catch (IOException unreadable) {
                new OpenFiles(files).close();
                throw new ImportStopped(String.valueOf(unreadable.getMessage()), unreadable);
            }
        }

        long totalBytes() {
            return files.stream().mapToLong(file -> file.reader().size()).sum();
        }

        @Override
        public void close() {
            for (OpenFile file : files) {
                try {
                    file.reader().close();
                } catch (IOException leftOpen) {
                    System.getLogger(ImportService.class.getName())
                            .log(System.Logger.Level.DEBUG, "a file was not closed", leftOpen);
                }
            }
        }
    }
}
