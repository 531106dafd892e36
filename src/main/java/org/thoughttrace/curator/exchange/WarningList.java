package org.thoughttrace.curator.exchange;

import java.util.ArrayList;
import java.util.List;

/// Collects the warnings of one conversation. The first thousand are kept one by one, so that a
/// hostile line cannot fill the memory with them; the rest is counted.
final class WarningList implements JsonObserver {
    private static final int KEPT = 1_000;

    private final List<SourceWarning> warnings = new ArrayList<>();
    private int turn;
    private int more;

    /// Says which message is being read from now on; 0 for none.
    void at(int newTurn) {
        turn = newTurn;
    }

    void add(String field, String message) {
        if (warnings.size() < KEPT) {
            warnings.add(new SourceWarning(turn, field, message));
        } else {
            more++;
        }
    }

    @Override
    public void noticed(String path, Oddity oddity) {
        add(path, oddity.message());
    }

    /// All of them, in the order they were met.
    List<SourceWarning> toList() {
        List<SourceWarning> all = new ArrayList<>(warnings);
        if (more > 0) {
            all.add(new SourceWarning(0, "", "and " + more + " more warnings"));
        }
        return all;
    }
}
