package org.thoughttrace.curator.app.window;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.app.Version;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.command.Command;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.emoji.EmojiImages;
import org.thoughttrace.curator.ui.focus.FocusViewModel;
import org.thoughttrace.curator.ui.inspector.InspectorView;
import org.thoughttrace.curator.ui.inspector.InspectorViewModel;
import org.thoughttrace.curator.ui.markdown.MarkdownOptions;
import org.thoughttrace.curator.ui.palette.PaletteViewModel;
import org.thoughttrace.curator.ui.palette.Recent;
import org.thoughttrace.curator.ui.reader.ReaderParts;
import org.thoughttrace.curator.ui.reader.ReaderView;
import org.thoughttrace.curator.ui.reader.ReaderViewModel;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.session.Tidying;
import org.thoughttrace.curator.ui.settings.Display;
import org.thoughttrace.curator.ui.settings.Shortcuts;
import org.thoughttrace.curator.ui.shell.KeyDispatcher;
import org.thoughttrace.curator.ui.shell.Place;
import org.thoughttrace.curator.ui.shell.Places;
import org.thoughttrace.curator.ui.shell.ShellView;
import org.thoughttrace.curator.ui.task.Tasks;
import org.thoughttrace.curator.ui.workbench.WorkbenchView;
import org.thoughttrace.curator.ui.workbench.WorkbenchViewModel;

import java.nio.file.Path;
import java.util.List;

/// One open store in one window: makes the screens, ties them together, and remembers how the
/// window stood.
public final class CuratorWindow implements AutoCloseable {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final Workspace workspace;
    private final WindowServices services;
    private final Tasks tasks;
    private final Session session;
    private final LeftPane left;
    private final JudgingPlaces judging;
    private final Places places;
    private final ReaderViewModel readerModel;
    private final ReaderView reader;
    private final InspectorViewModel inspectorModel;
    private final InspectorView inspector;
    private final Sheets sheets = new Sheets();
    private final Commands commands = new Commands();
    private final Shortcuts shortcuts;
    private final PaletteViewModel palette;
    private final ShellView shell;
    private final WindowState state;
    private final DraftsInStore drafts;
    private final WindowSurroundings surroundings;
    private final FocusMode focus;
    private final Scene scene;
    private final Display display;
    private boolean closed;

    private CuratorWindow(Stage stage, Workspace workspace, WindowServices services) {
        this.stage = stage;
        this.workspace = workspace;
        this.services = services;
        this.tasks = Tasks.onThreads();
        SettingsFile settings = services.settings();
        this.session = new Session(workspace, tasks, settings::curatorOrUser);
        session.setGate(new CuratorNameGate(session, settings, sheets));
        EmojiImages emoji = services.emoji();
        tasks.read("Emoji", control -> prepare(emoji), done -> {}, session::failed);
        this.drafts = new DraftsInStore(session);
        this.left = new LeftPane(session, sheets, this::chooseImport);
        this.readerModel = new ReaderViewModel(session);
        this.reader = reader(emoji);
        this.inspectorModel = new InspectorViewModel(session);
        inspectorModel.keepCommentsWith(new CommentsInStore(drafts));
        this.inspector = new InspectorView(inspectorModel);
        inspector.onLeaveProperty().set(reader::requestFocus);
        this.surroundings = new WindowSurroundings(this, services);
        this.focus = new FocusMode(session, left.queueModel());
        WindowCommands.addAll(commands, scope());
        this.judging = judgingPlaces(emoji);
        this.places = new Places(placesToGo());
        PlaceCommands.addTo(commands, places.all(), places::goTo);
        commands.prepareWith(this::prepare);
        this.shortcuts = new Shortcuts(settings, tasks, commands, session::failed);
        this.palette = palette(settings);
        left.connect(readerModel, commands);
        sheets.setHome(reader);
        this.shell =
                new ShellView(
                        session,
                        left.queueModel(),
                        new ShellView.Panes(places, reader, inspector),
                        sheets,
                        commands,
                        surroundings::accept);
        this.scene = new Scene(shell, WIDTH, HEIGHT);
        this.state = new WindowState(settings, tasks);
        services.theme().dress(scene);
        this.display =
                new Display(
                        settings,
                        tasks,
                        services.theme(),
                        Display.systemAppearance(),
                        readerModel.hiddenCharactersProperty(),
                        session::failed);
        display.keep(Display.DIFFERENCE, readerModel.differenceShownProperty());
        listen();
    }

    private void listen() {
        new KeyDispatcher(
                        commands,
                        sheets,
                        command ->
                                places.hidesReader()
                                        ? PlaceCommands.whereItActs(commands, command)
                                        : "",
                        session)
                .listenTo(scene);
        new Tidying(session).begin();
        focus.showIn(new FocusMode.Place(shell, reader, sheets, commands, places), scene, stage);
        session.currentProperty()
                .subscribe(open -> open.ifPresent(shown -> state.rememberConversation(shown.id())));
    }

    /// Shows a store in a window.
    ///
    /// @param conversation to open first; null for the one that was open last, else the first
    public static CuratorWindow open(
            Stage stage,
            Workspace workspace,
            WindowServices services,
            @Nullable String conversation) {
        CuratorWindow window = new CuratorWindow(stage, workspace, services);
        window.show(conversation);
        return window;
    }

    /// Whoever chooses an act on a conversation from a menu wants to see what it does.
    private void prepare(Command command) {
        if (PlaceCommands.needsReader(command)) {
            places.showReader();
        }
    }

    private WorkbenchView workbench() {
        return new WorkbenchView(
                new WorkbenchViewModel(session, "ThoughtTrace Curator " + Version.text()),
                services.files(),
                places::showReader);
    }

    private List<Place> placesToGo() {
        ChecksPlace checks = new ChecksPlace(session, sheets, readerModel, reader);
        checks.addTo(commands);
        return WindowPlaces.of(left, checks, judging, session, surroundings, this::workbench);
    }

    private WindowCommands.Scope scope() {
        return new WindowCommands.Scope(
                session,
                left.queueModel(),
                left.hits(),
                readerModel,
                reader,
                focus.model(),
                left.subsets(),
                surroundings);
    }

    private ReaderView reader(EmojiImages emoji) {
        return new ReaderView(
                readerModel,
                new ReaderParts(
                        MarkdownOptions.of(emoji, services::openLink),
                        new FlagEditors(session, new CommentsInStore(drafts)),
                        drafts),
                EmptyStates.nothingOpen(this::chooseImport));
    }

    private JudgingPlaces judgingPlaces(EmojiImages emoji) {
        return new JudgingPlaces(
                session,
                left,
                sheets,
                MarkdownOptions.of(emoji, services::openLink),
                surroundings::goTo);
    }

    /// What the palette finds; where two kinds answer equally well the first stands first.
    private PaletteViewModel palette(SettingsFile settings) {
        return new PaletteViewModel(
                List.of(
                        new CommandsProvider(commands),
                        new SchemeProvider(readerModel),
                        new SubsetsProvider(workspace, left.subsets().model()),
                        new ConversationsProvider(session),
                        new WordsProvider(left.filter(), surroundings::showHits)),
                tasks,
                new Recent(settings, tasks),
                session::failed);
    }

    private static Boolean prepare(EmojiImages emoji) {
        emoji.prepare();
        return true;
    }

    private void show(@Nullable String conversation) {
        inspector.onCompareProperty().set(surroundings::compareVersions);
        stage.setTitle(workspace.file().getFileName() + " · ThoughtTrace Curator");
        stage.setScene(scene);
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        state.restore(stage, shell);
        stage.show();
        state.watch(stage, shell);
        reader.requestFocus();
        if (!state.isHintSeen()) {
            reader.showAbove(FirstHint.of(this::closeHint));
            // Whoever has done the first act has understood it.
            session.savedAtProperty().subscribe(saved -> saved.ifPresent(at -> closeHint()));
        }
        drafts.offerWhatWasLeft(
                readerModel,
                new FlagAgain(
                        session, readerModel, reader, commands.get("conversation.flags")::perform));
        session.refresh(conversation == null ? state.conversation().orElse(null) : conversation);
    }

    private void closeHint() {
        if (!state.isHintSeen()) {
            boolean hadKeys = reader.clearAbove();
            state.hintSeen();
            if (hadKeys) {
                reader.requestFocus();
            }
        }
    }

    /// The open store as the screens see it.
    public Session session() {
        return session;
    }

    /// The file of the open store.
    Path workspaceFile() {
        return workspace.file();
    }

    /// All that can be done.
    public Commands commands() {
        return commands;
    }

    Shortcuts shortcuts() {
        return shortcuts;
    }

    PaletteViewModel palette() {
        return palette;
    }

    /// The scene of the window.
    public Scene scene() {
        return scene;
    }

    Stage stage() {
        return stage;
    }

    Sheets sheets() {
        return sheets;
    }

    ShellView shell() {
        return shell;
    }

    JudgingPlaces judging() {
        return judging;
    }

    Places places() {
        return places;
    }

    LeftPane left() {
        return left;
    }

    ReaderView reader() {
        return reader;
    }

    ReaderViewModel readerModel() {
        return readerModel;
    }

    FocusViewModel focusModel() {
        return focus.model();
    }

    InspectorView inspector() {
        return inspector;
    }

    /// Imports files that were dropped or chosen, or takes them in where they are bundles, after a
    /// look at what would change.
    public void importFiles(List<Path> files) {
        surroundings.accept(files);
    }

    void chooseImport() {
        commands.get("file.import").perform();
    }

    Display display() {
        return display;
    }

    /// Keeps what is being written, waits for the last act to be saved, and closes the store.
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        reader.requestFocus();
        inspectorModel.saveNote();
        state.remember(stage, shell);
        tasks.close();
        workspace.close();
    }
}
