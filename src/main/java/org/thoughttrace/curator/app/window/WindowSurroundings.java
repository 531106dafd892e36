package org.thoughttrace.curator.app.window;

import javafx.scene.Node;

import org.thoughttrace.curator.app.Version;
import org.thoughttrace.curator.logic.together.MergeService;
import org.thoughttrace.curator.ui.bulk.BulkKind;
import org.thoughttrace.curator.ui.bulk.BulkSheet;
import org.thoughttrace.curator.ui.control.FileChoice;
import org.thoughttrace.curator.ui.export.ExportSheet;
import org.thoughttrace.curator.ui.find.SideBar;
import org.thoughttrace.curator.ui.help.Chapter;
import org.thoughttrace.curator.ui.help.GuideSheet;
import org.thoughttrace.curator.ui.help.KeysSheet;
import org.thoughttrace.curator.ui.intake.ImportSheet;
import org.thoughttrace.curator.ui.palette.PaletteView;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.settings.AppearanceChoice;
import org.thoughttrace.curator.ui.settings.PreferencesSheet;
import org.thoughttrace.curator.ui.settings.SchemeSheet;
import org.thoughttrace.curator.ui.settings.ShortcutsSheet;
import org.thoughttrace.curator.ui.theme.Theme;
import org.thoughttrace.curator.ui.together.BundleSheet;
import org.thoughttrace.curator.ui.together.MergeSheet;
import org.thoughttrace.curator.ui.versions.VersionsSheet;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What opens over or around the reader, for the commands of a window.
record WindowSurroundings(CuratorWindow window, WindowServices services)
        implements WindowCommands.Around {

    private static final FileChoice.Kind CONVERSATIONS =
            new FileChoice.Kind(
                    "Conversations",
                    List.of("jsonl", "json", "parquet", "zip", "md", "markdown", "txt"));
    private static final FileChoice.Kind BUNDLES = new FileChoice.Kind("Bundles", "*");
    private static final FileChoice.Kind STORES = new FileChoice.Kind("Stores", "ttc");

    @Override
    public void openImport() {
        services.files()
                .toRead("Import conversations", CONVERSATIONS)
                .ifPresent(file -> importFiles(List.of(file)));
    }

    @Override
    public void openBundle() {
        BundleSheet.open(window.session(), window.sheets(), services.files(), Version.text());
    }

    @Override
    public void openMerge() {
        services.files()
                .toRead("Take a bundle in", BUNDLES)
                .ifPresent(file -> takeIn(List.of(file)));
    }

    /// Shows what would come of bundles, and takes them in when told to.
    void takeIn(List<Path> bundles) {
        MergeSheet.open(
                window.session(),
                window.sheets(),
                bundles,
                () -> window.places().goTo(WindowPlaces.CONFLICTS));
    }

    /// Takes what was dropped for what it is: bundles, or files of conversations.
    void accept(List<Path> files) {
        window.session()
                .tasks()
                .read(
                        "Looking at files",
                        control -> files.stream().allMatch(MergeService::isBundle),
                        areBundles -> {
                            if (areBundles) {
                                takeIn(files);
                            } else {
                                importFiles(files);
                            }
                        },
                        window.session()::failed);
    }

    /// Shows what an import of these files would change, and imports them when told to.
    void importFiles(List<Path> files) {
        ImportSheet.open(
                window.session(),
                window.sheets(),
                window.session()::curatorName,
                services.emoji(),
                files);
    }

    @Override
    public void openExport() {
        ExportSheet.open(
                window.session(),
                window.sheets(),
                services.files(),
                Optional.of(this::showBeside),
                window.left().filter().resultProperty().get().ids());
    }

    private void showBeside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            services.files()
                    .showOrTell(folder, words -> window.session().tell(Notice.information(words)));
        }
    }

    @Override
    public void openBulk(Optional<BulkKind> kind) {
        BulkSheet.open(
                window.session(),
                window.sheets(),
                window.left().bulkScopes(),
                window.left().knownTags(),
                kind);
    }

    @Override
    public void openStore() {
        services.files()
                .toWrite("Open or make a store", STORES, window.workspaceFile())
                .ifPresent(services.stores());
    }

    @Override
    public void openScheme() {
        SchemeSheet.open(window.session(), window.sheets(), services.files());
    }

    @Override
    public void openPreferences() {
        PreferencesSheet.open(
                window.session(),
                window.sheets(),
                services.settings(),
                window.display(),
                this::openShortcuts);
    }

    @Override
    public void openShortcuts() {
        ShortcutsSheet.open(window.sheets(), window.shortcuts());
    }

    @Override
    public void openPalette() {
        PaletteView.open(window.sheets(), window.palette());
    }

    @Override
    public void openKeys() {
        KeysSheet.open(window.sheets(), window.commands(), this::openShortcuts);
    }

    @Override
    public void openGuide() {
        GuideSheet.open(
                window.sheets(), window.session().tasks(), services.emoji(), Chapter.WHAT_YOU_SEE);
    }

    @Override
    public void switchAppearance() {
        services.theme()
                .appearanceProperty()
                .set(services.theme().appearanceProperty().get().other());
    }

    @Override
    public void followSystemAppearance() {
        window.display().appearanceProperty().set(AppearanceChoice.SYSTEM);
    }

    @Override
    public void resetText() {
        window.display().textSizeProperty().set(Theme.NORMAL_TEXT_SIZE);
    }

    @Override
    public void resizeText(int steps) {
        window.display().resizeText(steps);
    }

    @Override
    public void toggleQueue() {
        window.shell().queueShownProperty().set(!window.shell().queueShownProperty().get());
    }

    @Override
    public void toggleInspector() {
        window.shell().inspectorShownProperty().set(!window.shell().inspectorShownProperty().get());
    }

    @Override
    public void addTag() {
        window.shell().inspectorShownProperty().set(true);
        window.inspector().addTag();
    }

    @Override
    public void editNote() {
        window.shell().inspectorShownProperty().set(true);
        window.inspector().editNote();
    }

    @Override
    public void showDetails() {
        window.shell().inspectorShownProperty().set(true);
        window.inspector().showDetails();
    }

    @Override
    public void showFlags() {
        window.shell().inspectorShownProperty().set(true);
        window.inspector().showFlags();
    }

    @Override
    public void showHistory() {
        window.shell().inspectorShownProperty().set(true);
        window.inspector().showHistory();
    }

    @Override
    public void compareVersions() {
        window.session()
                .currentProperty()
                .get()
                .ifPresent(open ->
                        VersionsSheet.open(window.session(), window.sheets(), List.of(open.id())));
    }

    @Override
    public void chooseVersions() {
        VersionsSheet.openWaiting(window.session(), window.sheets());
    }

    @Override
    public void focusQueue() {
        showSide(SideBar.Part.LIST);
        window.left().queue().focusList();
    }

    @Override
    public void focusFilter() {
        window.places().goTo(PlaceCommands.REVIEW);
        window.shell().queueShownProperty().set(true);
        window.left().sideBar().focusFilter();
    }

    @Override
    public void clearFilter() {
        window.left().filter().clear();
    }

    @Override
    public void showSide(SideBar.Part part) {
        window.places().goTo(PlaceCommands.REVIEW);
        window.shell().queueShownProperty().set(true);
        window.left().sideBar().shownProperty().set(part);
        if (part == SideBar.Part.SUBSETS) {
            window.left().subsetsView().focusList();
        }
    }

    /// Shows the places where the words of the filter stand.
    void showHits() {
        showSide(SideBar.Part.HITS);
        window.left().sideBar().focusShown();
    }

    @Override
    public void openAssign() {
        window.judging().openAssign();
    }

    @Override
    public void showDue() {
        window.judging().showDue();
    }

    @Override
    public void goTo(String place) {
        window.places().goTo(place);
    }

    /// Goes round list, reader and inspector, past what is folded.
    @Override
    public void movePane(int step) {
        Map<Node, Runnable> panes = new LinkedHashMap<>();
        panes.put(window.places().left(), window.places()::arrive);
        panes.put(window.reader(), window.reader()::requestFocus);
        panes.put(window.inspector(), window.inspector()::focusTabs);
        panes.keySet().removeIf(pane -> !pane.isVisible());
        List<Node> shown = List.copyOf(panes.keySet());
        int at = shown.indexOf(window.reader());
        for (Node pane : shown) {
            at = pane.isFocusWithin() ? shown.indexOf(pane) : at;
        }
        List.copyOf(panes.values()).get(Math.floorMod(at + step, shown.size())).run();
    }
}
