package org.thoughttrace.curator.bench;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.thoughttrace.curator.app.window.CuratorWindow;
import org.thoughttrace.curator.app.window.WindowServices;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.control.FileChoice;
import org.thoughttrace.curator.ui.emoji.EmojiImages;
import org.thoughttrace.curator.ui.task.ScreenThread;
import org.thoughttrace.curator.ui.theme.Theme;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// The real window on a store, driven from another thread. It draws by software, on a screen that is
/// there in memory only.
final class BenchWindow implements AutoCloseable {

    private static final long PATIENCE = 120;

    private final CuratorWindow window;

    private BenchWindow(CuratorWindow window) {
        this.window = window;
    }

    /// Starts the toolkit, once.
    static void startToolkit() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
    }

    /// Opens the window and waits for its list and its first conversation.
    static BenchWindow open(Path store, Path settings) throws Exception {
        BenchWindow opened = new BenchWindow(onScreen(() -> openNow(store, settings)));
        opened.await(() -> opened.window.session().currentProperty().get().isPresent());
        return opened;
    }

    CuratorWindow window() {
        return window;
    }

    static <T> T onScreen(Callable<T> work) throws Exception {
        return ScreenThread.call(work, PATIENCE);
    }

    private static CuratorWindow openNow(Path store, Path settings) {
        FileChoice none =
                new FileChoice() {
                    @Override
                    public Optional<Path> toRead(String title, Kind kind) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Path> toWrite(String title, Kind kind, Path suggested) {
                        return Optional.empty();
                    }
                };
        return CuratorWindow.open(
                new Stage(),
                Workspace.openExisting(store),
                new WindowServices(
                        SettingsFile.load(settings),
                        new Theme(),
                        new EmojiImages(),
                        link -> {},
                        none,
                        path -> {}),
                null);
    }

    /// Presses a key where the focus is.
    void press(KeyCode code) throws Exception {
        onScreen(() -> {
            fire(code);
            return true;
        });
    }

    private void fire(KeyCode code) {
        Scene scene = window.scene();
        Node focus = scene.getFocusOwner();
        Node target = focus == null ? scene.getRoot() : focus;
        for (var type : java.util.List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target, new KeyEvent(type, "", "", code, false, false, false, false));
        }
    }

    /// Does a command of the window.
    void perform(String command) throws Exception {
        onScreen(() -> window.commands().get(command).perform());
    }

    /// Waits until something holds and nothing is under way.
    void await(BooleanSupplier holds) throws Exception {
        boolean done = false;
        while (!done) {
            Platform.requestNextPulse();
            TimeUnit.MILLISECONDS.sleep(2);
            done =
                    onScreen(() ->
                            holds.getAsBoolean() && window.session().tasks().running().isEmpty());
        }
    }

    /// The time from something being done on the FX thread to the end of the first layout in which
    /// something holds, in milliseconds.
    double timeUntilShown(Runnable action, BooleanSupplier holds) throws Exception {
        CountDownLatch shown = new CountDownLatch(1);
        long[] times = new long[2];
        onScreen(() -> {
            Runnable[] look = new Runnable[1];
            look[0] =
                    () -> {
                        if (holds.getAsBoolean()) {
                            times[1] = System.nanoTime();
                            window.scene().removePostLayoutPulseListener(look[0]);
                            shown.countDown();
                        }
                    };
            window.scene().addPostLayoutPulseListener(look[0]);
            times[0] = System.nanoTime();
            action.run();
            Platform.requestNextPulse();
            return true;
        });
        while (!shown.await(2, TimeUnit.MILLISECONDS)) {
            Platform.requestNextPulse();
        }
        return (times[1] - times[0]) / 1e6;
    }

    /// The times from a key to the end of the layout it leads to, without the wait for the next
    /// frame: all of it must fit into one.
    double[] workOf(KeyCode code) throws Exception {
        return onScreen(() ->
                Figures.bothTimes(() -> {
                    fire(code);
                    window.scene().getRoot().applyCss();
                    window.scene().getRoot().layout();
                    return code;
                }));
    }

    @Override
    public void close() throws Exception {
        onScreen(() -> {
            window.scene().getWindow().hide();
            window.close();
            return true;
        });
    }
}
