package org.thoughttrace.curator.logic.text;

import java.util.ArrayList;
import java.util.List;

/// Matches in the order of both texts; those that touch in both become one.
final class MatchList {
    private final List<Match> matches = new ArrayList<>();

    void add(Match match) {
        if (match.length() == 0) {
            return;
        }
        if (!matches.isEmpty()) {
            var last = matches.getLast();
            if (last.endBefore() == match.before() && last.endAfter() == match.after()) {
                matches.removeLast();
                matches.add(new Match(last.before(), last.after(), last.length() + match.length()));
                return;
            }
        }
        matches.add(match);
    }

    List<Match> toList() {
        return List.copyOf(matches);
    }
}
