package org.thoughttrace.curator.logic;

import org.thoughttrace.curator.logic.agreement.AgreementService;
import org.thoughttrace.curator.logic.audit.CheckService;
import org.thoughttrace.curator.logic.bulk.BulkService;
import org.thoughttrace.curator.logic.curation.CurationService;
import org.thoughttrace.curator.logic.curation.Drafts;
import org.thoughttrace.curator.logic.export.ExportService;
import org.thoughttrace.curator.logic.export.Workbench;
import org.thoughttrace.curator.logic.find.Finder;
import org.thoughttrace.curator.logic.intake.ImportService;
import org.thoughttrace.curator.logic.judgement.JudgementService;
import org.thoughttrace.curator.logic.lens.LensService;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.logic.named.RecipeService;
import org.thoughttrace.curator.logic.named.SubsetService;
import org.thoughttrace.curator.logic.review.ReviewService;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.logic.subset.Sampler;
import org.thoughttrace.curator.logic.subset.SubsetCatalogue;
import org.thoughttrace.curator.logic.together.Together;
import org.thoughttrace.curator.logic.verification.VerificationService;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.store.CurationStore;
import org.thoughttrace.curator.store.OutdatedStoreException;
import org.thoughttrace.curator.store.StoreException;
import org.thoughttrace.curator.store.StoreInfo;

import java.nio.file.Path;
import java.time.InstantSource;

/// One open store and the services that work on it.
public final class Workspace implements AutoCloseable {

    /// The ending of a store's file name.
    public static final String FILE_ENDING = ".ttc";

    private final CurationStore store;
    private final Library library;
    private final Finder finder;
    private final SchemeService schemes;
    private final CurationService curation;
    private final BulkService bulk;
    private final ImportService intake;
    private final ExportService export;
    private final Workbench workbench;
    private final VerificationService verification;
    private final SubsetService subsets;
    private final RecipeService recipes;
    private final SubsetCatalogue catalogue;
    private final Sampler sampler;
    private final Drafts drafts;
    private final JudgementService judgements;
    private final ReviewService reviews;
    private final AgreementService agreement;
    private final Together together;
    private final LensService lenses;
    private final CheckService checks;

    private Workspace(CurationStore store, InstantSource clock) {
        this.store = store;
        this.schemes = new SchemeService();
        this.library = new Library(store, schemes);
        this.subsets = new SubsetService(store);
        this.recipes = new RecipeService(store);
        this.judgements = new JudgementService(store);
        this.reviews = new ReviewService(store, judgements);
        this.agreement = new AgreementService(store, library, judgements, reviews);
        this.finder = new Finder(store, library, subsets, reviews);
        this.curation = new CurationService(store, schemes, clock);
        this.bulk = new BulkService(finder, library, curation);
        this.intake = new ImportService(store, schemes, clock);
        this.export = new ExportService(library);
        this.workbench = new Workbench(library, finder, subsets);
        this.verification = new VerificationService(store, schemes);
        this.checks = new CheckService(store, library);
        this.catalogue = new SubsetCatalogue(subsets, finder);
        this.sampler = new Sampler(finder);
        this.drafts = new Drafts(store, clock);
        this.lenses = new LensService(library);
        this.together = Together.of(store, schemes, curation, clock);
    }

    /// Opens a store to work in it, or makes it where there is no file.
    ///
    /// @throws StoreException when it cannot be opened
    public static Workspace open(Path file) {
        return open(file, InstantSource.system());
    }

    /// The same with another clock, which acts bear the time of.
    ///
    /// @throws StoreException when it cannot be opened
    public static Workspace open(Path file, InstantSource clock) {
        return upToDate(CurationStore.open(file), clock);
    }

    /// Opens a store that is there, to work in it.
    ///
    /// @throws StoreException when it cannot be opened
    public static Workspace openExisting(Path file) {
        return upToDate(CurationStore.openExisting(file), InstantSource.system());
    }

    /// Opens a store to look only. One that an older version of the program wrote is brought up to
    /// date first.
    ///
    /// @throws StoreException when it cannot be opened
    public static Workspace openReadOnly(Path file) {
        try {
            return new Workspace(CurationStore.openReadOnly(file), InstantSource.system());
        } catch (OutdatedStoreException outdated) {
            bringUpToDate(file);
            return new Workspace(CurationStore.openReadOnly(file), InstantSource.system());
        }
    }

    private static void bringUpToDate(Path file) {
        try {
            openExisting(file).close();
        } catch (StoreException refused) {
            throw new StoreException(
                    "An older version of the program wrote "
                            + file
                            + ", and it cannot be brought up to date now: "
                            + refused.getMessage(),
                    refused);
        }
    }

    /// Builds the state anew where older rules made it, before anything reads it.
    private static Workspace upToDate(CurationStore store, InstantSource clock) {
        try {
            Workspace workspace = new Workspace(store, clock);
            if (!workspace.isReadOnly() && store.isOutdated()) {
                workspace.verification.rebuild();
            }
            return workspace;
        } catch (IllegalArgumentException damaged) {
            store.close();
            throw new StoreException(
                    "An older version of the program wrote "
                            + store.info().file()
                            + ", and it cannot be brought up to date, for something in it is"
                            + " damaged. Take a copy of it from before.",
                    damaged);
        } catch (RuntimeException failure) {
            store.close();
            throw failure;
        }
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

    /// Finds conversations and counts what they have.
    public Finder finder() {
        return finder;
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

    /// Does acts on many conversations.
    public BulkService bulk() {
        return bulk;
    }

    /// Reads the named subsets.
    public SubsetService subsets() {
        return subsets;
    }

    /// Reads the named recipes for exports.
    public RecipeService recipes() {
        return recipes;
    }

    /// Reads who labels which thought how.
    public JudgementService judgements() {
        return judgements;
    }

    /// Reads who is to review what.
    public ReviewService reviews() {
        return reviews;
    }

    /// Measures how far curators agree.
    public AgreementService agreement() {
        return agreement;
    }

    /// The named subsets as they stand now, and what comes of putting them together.
    public SubsetCatalogue catalogue() {
        return catalogue;
    }

    /// Draws samples.
    public Sampler sampler() {
        return sampler;
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

    /// Looks across participants, times and pairs.
    public LensService lenses() {
        return lenses;
    }

    /// Bundles to and from other curators, and what they disagree on.
    public Together together() {
        return together;
    }

    /// Gives conversations out by a recipe.
    public Workbench workbench() {
        return workbench;
    }

    /// Runs the checks on the conversations.
    public CheckService checks() {
        return checks;
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
