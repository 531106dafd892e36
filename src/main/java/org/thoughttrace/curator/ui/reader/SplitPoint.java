package org.thoughttrace.curator.ui.reader;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/// Where a thought falls apart into two.
final class SplitPoint {

    private SplitPoint() {}

    /// The start of the sentence nearest to the middle, in code points; empty for one sentence.
    static Optional<Integer> nearMiddle(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int best = -1;
        for (int at = sentences.next(); at != BreakIterator.DONE; at = sentences.next()) {
            boolean inside = at > 0 && at < text.length() && !text.substring(at).isBlank();
            if (inside
                    && (best < 0
                            || Math.abs(at - text.length() / 2)
                                    < Math.abs(best - text.length() / 2))) {
                best = at;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(text.codePointCount(0, best));
    }
}
