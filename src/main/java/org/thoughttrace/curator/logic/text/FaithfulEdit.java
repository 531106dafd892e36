package org.thoughttrace.curator.logic.text;

import java.util.Arrays;

/// Takes an edit made in a text field back into the text that the field was given, so that what the
/// curator did not touch keeps its exact characters.
///
/// A JavaFX `TextArea` drops what it cannot hold: control characters other than tab and line feed.
/// CR LF thereby becomes LF, and a CR that stands alone is gone. Everything else, lone surrogates
/// included, it keeps. Each unit of the shown text is therefore one of the original, in order.
public final class FaithfulEdit {
    private static final int DELETE = 0x7F;

    private final String original;
    private final String shown;

    private FaithfulEdit(String original) {
        this.original = original;
        this.shown = shown(original);
    }

    /// Prepares for edits of a text.
    public static FaithfulEdit of(String original) {
        return new FaithfulEdit(original);
    }

    /// The text as the field shows it before any edit.
    public String shown() {
        return shown;
    }

    /// The original with only those stretches replaced that differ between what was shown and what
    /// the field shows now; the very original if nothing does. What a field cannot hold counts as
    /// not being in `nowShown`.
    ///
    /// Hidden characters stay, unless what is shown on both sides of them went in one stretch.
    /// The CR of a CR LF goes with its LF. A line feed that is new becomes CR LF if the original
    /// has no other line break. Showing the result gives `nowShown` again.
    public String edited(String nowShown) {
        var wanted = shown(nowShown);
        if (wanted.equals(shown)) {
            return original;
        }
        if (shown.length() == original.length()) {
            return wanted;
        }
        return new Weaving(wanted).result();
    }

    /// A text as a field shows it.
    private static String shown(String text) {
        if (text.chars().allMatch(FaithfulEdit::isShown)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.chars().filter(FaithfulEdit::isShown).forEach(unit -> kept.append((char) unit));
        return kept.toString();
    }

    private static boolean isShown(int unit) {
        return unit == '\n' || unit == '\t' || (unit >= ' ' && unit != DELETE);
    }

    /// One edit on its way into the original.
    private final class Weaving {
        private final String wanted;
        private final int[] places = places();
        private final boolean breaksWithCrLf = hasOnlyCrLf();
        private final StringBuilder woven = new StringBuilder(original.length());
        private int doneOriginal;
        private int doneShown;
        private int doneWanted;

        Weaving(String wanted) {
            this.wanted = wanted;
        }

        String result() {
            for (Match match : Alignment.of(shown, wanted, Grain.UNIT)) {
                changeUpTo(match.before(), match.after());
                keepUpTo(places[match.endBefore() - 1] + 1);
                doneShown = match.endBefore();
                doneWanted = match.endAfter();
            }
            changeUpTo(shown.length(), wanted.length());
            keepUpTo(original.length());
            return woven.toString();
        }

        private void changeUpTo(int inShown, int inWanted) {
            if (doneShown == inShown && doneWanted == inWanted) {
                return;
            }
            keepUpTo(from(doneShown));
            var added = wanted.substring(doneWanted, inWanted);
            woven.append(breaksWithCrLf ? added.replace("\n", "\r\n") : added);
            if (doneShown < inShown) {
                doneOriginal = places[inShown - 1] + 1;
            }
        }

        private void keepUpTo(int end) {
            woven.append(original, doneOriginal, end);
            doneOriginal = end;
        }

        /// Where in the original a shown unit begins, a CR before its LF included.
        private int from(int inShown) {
            var place = places[inShown];
            return isCrLf(place) ? place - 1 : place;
        }

        /// Where in the original each shown unit is, and behind them the end of the original.
        private int[] places() {
            var found = new int[shown.length() + 1];
            var count = 0;
            for (int i = 0; i < original.length(); i++) {
                if (isShown(original.charAt(i))) {
                    found[count++] = i;
                }
            }
            found[count] = original.length();
            return found;
        }

        private boolean hasOnlyCrLf() {
            return shown.indexOf('\n') >= 0
                    && Arrays.stream(places).filter(this::isFeed).allMatch(this::isCrLf);
        }

        private boolean isFeed(int place) {
            return place < original.length() && original.charAt(place) == '\n';
        }

        private boolean isCrLf(int place) {
            return isFeed(place) && place > 0 && original.charAt(place - 1) == '\r';
        }
    }
}
