package org.thoughttrace.curator.bench;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.thoughttrace.curator.app.window.CuratorWindow;
import org.thoughttrace.curator.app.window.WindowServices;
import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.ui.control.FileChoice;
import org.thoughttrace.curator.ui.emoji.EmojiImages;
import org.thoughttrace.curator.ui.session.OpenConversation;
import org.thoughttrace.curator.ui.task.ScreenThread;
import org.thoughttrace.curator.ui.theme.Theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Times what a curator sees when going from one conversation to another in the real window: from
/// the key stroke to the end of the first layout that shows it. Drawing is by software on the
/// built-in platform.
final class SwitchBenchmark {

    private static final int WARM_UP = 15;
    private static final int SWITCHES = 60;
    private static final long PATIENCE = 30;

    private SwitchBenchmark() {}

    /// Prints the figures for a store; leaves it as it was.
    static void run(Path store, Path settings) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> {});
        CuratorWindow window = ScreenThread.call(() -> open(store, settings), PATIENCE);
        List<ConversationSummary> all = awaitList(window);
        List<ConversationSummary> longest = new ArrayList<>(all);
        longest.sort(Comparator.comparingInt(ConversationSummary::turns).reversed());
        for (int i = 0; i < WARM_UP; i++) {
            time(window, all.get((i * 7 + 1) % all.size()).id());
        }
        double[] next = new double[SWITCHES];
        for (int i = 0; i < SWITCHES; i++) {
            next[i] = time(window, all.get((i + 100) % all.size()).id());
        }
        double[] anywhere = new double[SWITCHES];
        for (int i = 0; i < SWITCHES; i++) {
            anywhere[i] = time(window, all.get((i * 31 + 5) % all.size()).id());
        }
        double[] most = new double[10];
        for (int i = 0; i < most.length; i++) {
            time(window, all.get(i).id());
            most[i] = time(window, longest.getFirst().id());
        }
        print("switch to the next conversation, in the window", next);
        print("switch to one far away in the list", anywhere);
        print("switch, the longest (" + longest.getFirst().turns() + " turns)", most);
        ScreenThread.call(
                () -> {
                    window.close();
                    return true;
                },
                PATIENCE);
        Platform.exit();
    }

    private static CuratorWindow open(Path store, Path settings) {
        SettingsFile file = SettingsFile.load(settings);
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
                        file, new Theme(), new EmojiImages(), link -> {}, none, path -> {}),
                null);
    }

    private static List<ConversationSummary> awaitList(CuratorWindow window) throws Exception {
        List<ConversationSummary> list = List.of();
        while (list.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(20);
            list = ScreenThread.call(() -> List.copyOf(window.session().conversations()), PATIENCE);
        }
        return list;
    }

    private static double time(CuratorWindow window, String id) throws Exception {
        CountDownLatch shown = new CountDownLatch(1);
        long start = System.nanoTime();
        long[] end = new long[1];
        ScreenThread.call(
                () -> {
                    Runnable[] look = new Runnable[1];
                    look[0] =
                            () -> {
                                Optional<OpenConversation> open =
                                        window.session().currentProperty().get();
                                if (open.map(now -> now.id().equals(id)).orElse(false)) {
                                    end[0] = System.nanoTime();
                                    window.scene().removePostLayoutPulseListener(look[0]);
                                    shown.countDown();
                                }
                            };
                    window.scene().addPostLayoutPulseListener(look[0]);
                    window.session().open(id);
                    Platform.requestNextPulse();
                    return true;
                },
                PATIENCE);
        while (!shown.await(5, TimeUnit.MILLISECONDS)) {
            Platform.requestNextPulse();
        }
        return (end[0] - start) / 1e6;
    }

    private static void print(String what, double[] millis) {
        java.util.Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-47s min %6.1f  median %6.1f  p95 %6.1f  max %6.1f ms%n",
                what,
                millis[0],
                millis[millis.length / 2],
                millis[(int) (millis.length * 0.95)],
                millis[millis.length - 1]);
    }
}
