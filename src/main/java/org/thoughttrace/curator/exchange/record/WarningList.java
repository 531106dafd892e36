package org.thoughttrace.curator.exchange.record;

import org.thoughttrace.curator.exchange.json.JsonObserver;

import java.util.ArrayList;
import java.util.List;

/// Collects the warnings of one conversation. The first thousand are kept one by one, so that a
/// hostile line cannot fill the memory with them; the rest is counted.
public final class WarningList implements JsonObserver {
    private static final int KEPT = 1_000;

    private final List<SourceWarning> warnings = new ArrayList<>();
    private int turn;
    private int more;

    /// Says which message is being read from now on; 0 for none.
    public void at(int newTurn) {
        turn = newTurn;
    }

    /// Adds a warning about the message that is being read.
    public void add(String field, String message) {
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
    public List<SourceWarning> toList() {
        List<SourceWarning> all = new ArrayList<>(warnings);
        if (more > 0) {
            all.add(new SourceWarning(0, "", "and " + more + " more warnings"));
        }
        return all;
    }
}
