package org.thoughttrace.curator.bench;

import org.thoughttrace.curator.model.ConversationSummary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Times what a curator sees when going from one conversation to another in the real window: from
/// the key stroke to the end of the first layout that shows it.
final class SwitchBenchmark {

    private static final int WARM_UP = 15;
    private static final int SWITCHES = 60;

    private SwitchBenchmark() {}

    /// Prints the figures for a window; leaves its store as it was.
    static void run(BenchWindow window) throws Exception {
        List<ConversationSummary> all =
                BenchWindow.onScreen(() -> List.copyOf(window.window().session().conversations()));
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
        Figures.of("switch to the next conversation, in the window", next).print();
        Figures.of("switch to one far away in the list", anywhere).print();
        Figures.of("switch, the longest (" + longest.getFirst().turns() + " turns)", most).print();
    }

    private static double time(BenchWindow window, String id) throws Exception {
        return window.timeUntilShown(
                () -> window.window().session().open(id),
                () ->
                        window.window()
                                .session()
                                .currentProperty()
                                .get()
                                .map(now -> now.id().equals(id))
                                .orElse(false));
    }
}
