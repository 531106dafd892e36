package org.thoughttrace.curator.app.window;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.Failures;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.store.StoreException;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Starts the toolkit and the first window, or says in one sentence why it cannot.
public final class WindowLauncher {

    /// The setting that names the store opened last.
    static final String LAST_STORE = "store.last";

    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int NOT_DONE = 3;

    private final PrintStream out;
    private final PrintStream err;

    /// With where to print.
    public WindowLauncher(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// Runs `open [STORE]` or `tour --out DIR`; no arguments open the last store, or the sample.
    ///
    /// @return the exit code, once the last window is closed
    public int run(List<String> arguments) {
        if (!arguments.isEmpty() && arguments.getFirst().equals("tour")) {
            return tour(arguments.subList(1, arguments.size()));
        }
        List<String> rest = new ArrayList<>(arguments);
        if (!rest.isEmpty()) {
            rest.removeFirst();
        }
        boolean readOnly = rest.remove("--read-only");
        if (rest.size() > 1 || (!rest.isEmpty() && rest.getFirst().startsWith("-"))) {
            err.println("Usage: curator open [STORE] [--read-only]");
            return USAGE;
        }
        if (!Display.isThere()) {
            return withoutDisplay(rest);
        }
        return openWindow(rest.isEmpty() ? null : Path.of(rest.getFirst()), readOnly);
    }

    /// The main job runs anywhere: without a display it is walked on the built-in platform.
    private int withoutDisplay(List<String> rest) {
        if (!rest.isEmpty()) {
            err.println(Display.MISSING + " The commands work without: curator --help.");
            return NOT_DONE;
        }
        Path folder = Path.of("target", "tour");
        out.println(
                Display.MISSING
                        + " The tour of the program is walked without one; its pictures go to "
                        + folder
                        + ".");
        return walkTour(folder);
    }

    private int tour(List<String> arguments) {
        if (arguments.size() != 2 || !arguments.getFirst().equals("--out")) {
            err.println("Usage: curator tour --out DIR");
            return USAGE;
        }
        return walkTour(Path.of(arguments.get(1)));
    }

    /// On the built-in platform, so that it is the same everywhere and needs no display.
    private int walkTour(Path folder) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        Platform.startup(() -> {});
        try {
            return new Tour(out, err).walk(folder);
        } finally {
            Platform.exit();
        }
    }

    private int openWindow(@Nullable Path named, boolean readOnly) {
        SettingsFile settings = SettingsFile.load();
        FirstStore first;
        try {
            first = firstStore(named, readOnly, settings);
        } catch (StoreException refused) {
            err.println(Failures.sentence(refused));
            return NOT_DONE;
        }
        CountDownLatch ended = new CountDownLatch(1);
        try {
            Platform.startup(
                    () -> new Program(settings, ended::countDown).start(new Stage(), first));
        } catch (RuntimeException | LinkageError failure) {
            first.workspace().close();
            err.println(Display.explain(failure));
            return NOT_DONE;
        }
        try {
            ended.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return DONE;
    }

    private static FirstStore firstStore(
            @Nullable Path named, boolean readOnly, SettingsFile settings) {
        if (named != null) {
            return new FirstStore(
                    readOnly ? Workspace.openReadOnly(named) : Workspace.open(named), null);
        }
        return FirstStore.open(
                settings.get(LAST_STORE).map(Path::of).orElse(null), SettingsFile.folder());
    }
}
