package org.thoughttrace.curator.ui.theme;

import java.util.ArrayList;
import java.util.List;

/// Which colour stands on which ground, and how well it must be seen there. Written down by hand:
/// a sheet of styles does not say what lies beneath.
final class Surfaces {

    /// WCAG 2.2, 1.4.3.
    static final double TEXT = 4.5;

    /// WCAG 2.2, 1.4.11: icons, rings, the edges of fields.
    static final double MARK = 3;

    /// The grounds of the window, its panes, rows and sheets.
    private static final String[] GROUNDS = {"background", "panel", "hover", "accent-tint"};

    private static final String[] THOUGHTS = {"reason-tint", "reaction-tint"};

    /// Where messages and thoughts are read.
    private static final String[] PAGES = {
        "background", "panel", "user-panel", "reason-tint", "reaction-tint"
    };

    /// A colour that must be seen on a ground.
    record Pair(String front, String back, double least) {}

    private Surfaces() {}

    static List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        for (String front : List.of("text", "muted", "accent", "bad", "warn", "fine")) {
            on(pairs, TEXT, front, GROUNDS);
        }
        addReader(pairs);
        addOwnGrounds(pairs);
        addMarks(pairs);
        addLabels(pairs);
        return pairs;
    }

    /// The words of messages and thoughts, links in them, flags under them, and washes behind them.
    private static void addReader(List<Pair> pairs) {
        for (String front : List.of("text", "muted", "accent", "bad", "warn", "fine")) {
            on(pairs, TEXT, front, PAGES);
        }
        on(pairs, TEXT, "reason", "reason-tint");
        on(pairs, TEXT, "reaction", "reaction-tint");
        for (String front : List.of("text", "muted", "accent")) {
            on(pairs, TEXT, front, "hit-wash");
        }
        for (String page : PAGES) {
            on(pairs, TEXT, "text", "accent 0.24 on " + page);
            for (String flag : List.of("accent", "warn", "bad")) {
                for (String front : List.of("text", "muted", "accent")) {
                    on(pairs, TEXT, front, flag + " 0.1 on " + page);
                }
            }
        }
    }

    /// What brings a ground of its own.
    private static void addOwnGrounds(List<Pair> pairs) {
        on(pairs, TEXT, "on-accent", "accent", "accent 0.92 on panel");
        on(pairs, TEXT, "muted", "line");
        on(pairs, TEXT, "fine", "fine-tint");
        on(pairs, TEXT, "bad", "bad-tint");
        on(pairs, TEXT, "panel", "text");
    }

    /// What is no text: icons, dots, ticks, edges, rings.
    private static void addMarks(List<Pair> pairs) {
        on(pairs, MARK, "faint", "background", "panel", "user-panel", "hover", "accent-tint");
        on(pairs, MARK, "faint", THOUGHTS);
        on(pairs, MARK, "reason", "background", "panel", "hover", "accent-tint");
        on(pairs, MARK, "reaction", "background", "panel", "hover", "accent-tint");
        on(pairs, MARK, "muted 0.8 on user-panel", "user-panel");
    }

    /// The marks of labels, and the cells of a matrix with their numbers.
    private static void addLabels(List<Pair> pairs) {
        List<String> numbers = List.of("one", "two", "three", "four", "five", "six", "seven");
        for (String number : numbers) {
            on(pairs, MARK, "reason-" + number, "panel", "hover", "accent-tint");
        }
        for (String number : numbers.subList(0, 5)) {
            on(pairs, MARK, "reaction-" + number, "panel", "hover", "accent-tint");
            on(pairs, TEXT, "text", "heat-" + number, "amiss-" + number);
        }
    }

    private static void on(List<Pair> pairs, double least, String front, String... grounds) {
        for (String ground : grounds) {
            pairs.add(new Pair(front, ground, least));
        }
    }
}
