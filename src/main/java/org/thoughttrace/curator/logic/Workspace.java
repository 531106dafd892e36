package org.thoughttrace.curator.logic;

import org.thoughttrace.curator.logic.curation.CurationService;
import org.thoughttrace.curator.logic.curation.Drafts;
import org.thoughttrace.curator.logic.export.ExportService;
import org.thoughttrace.curator.logic.intake.ImportService;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.logic.verification.VerificationService;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.StoreInfo;

import java.nio.file.Path;
import java.time.InstantSource;

/// One open store and the services that work on it.
public final class Workspace implements AutoCloseable {

    /// The ending of a store's file name.
    public static final String FILE_ENDING = ".ttc";

    private final CurationStore store;
    private final Library library;
    private final SchemeService schemes;
    private final CurationService curation;
    private final ImportService intake;
    private final ExportService export;
    private final VerificationService verification;
    private final Drafts drafts;

    private Workspace(CurationStore store, InstantSource clock) {
        this.store = store;
        this.schemes = new SchemeService();
        this.library = new Library(store, schemes);
        this.curation = new CurationService(store, schemes, clock);
        this.intake = new ImportService(store, schemes, clock);
        this.export = new ExportService(library);
        this.verification = new VerificationService(store, schemes);
        this.drafts = new Drafts(store, clock);
    }

    /// Opens a store to work in it, or makes it where there is no file.
    ///
    /// @throws org.thoughttrace.curator.store.StoreException when it cannot be opened
    public static Workspace open(Path file) {
        return new Workspace(CurationStore.open(file), InstantSource.system());
    }

    /// Opens a store that is there, to work in it.
    ///
    /// @throws org.thoughttrace.curator.store.StoreException when it cannot be opened
    public static Workspace openExisting(Path file) {
        return new Workspace(CurationStore.openExisting(file), InstantSource.system());
    }

    /// Opens a store to look only.
    ///
    /// @throws org.thoughttrace.curator.store.StoreException when it cannot be opened
    public static Workspace openReadOnly(Path file) {
        return new Workspace(CurationStore.openReadOnly(file), InstantSource.system());
    }

    /// The store's file.
    public Path file() {
        return store.info().file();
    }

    /// True when nothing can be changed: it was opened to look, or a newer program wrote it.
    public boolean isReadOnly() {
        return store.info().mode() != StoreInfo.Mode.WRITABLE;
    }

    /// Reads what the store holds.
    public Library library() {
        return library;
    }

    /// The label scheme.
    public SchemeService schemes() {
        return schemes;
    }

    /// In how many conversations a key of the label scheme stands; see [SchemeService#usesOf].
    public int schemeUses(LabelScheme.Part part, String key) {
        return schemes.usesOf(store, part, key);
    }

    /// Does acts and takes them back.
    public CurationService curation() {
        return curation;
    }

    /// Keeps what is being typed.
    public Drafts drafts() {
        return drafts;
    }

    /// Takes files in.
    public ImportService intake() {
        return intake;
    }

    /// Gives conversations out.
    public ExportService export() {
        return export;
    }

    /// Checks the store.
    public VerificationService verification() {
        return verification;
    }

    /// Moves everything into the one file, for when nothing else is to be done.
    public void tidyUp() {
        store.tidyUp();
    }

    @Override
    public void close() {
        store.close();
    }
}
