package org.thoughttrace.curator.ui.finding;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.audit.Judged;
import org.thoughttrace.curator.logic.audit.Standing;
import org.thoughttrace.curator.logic.check.CheckInfo;
import org.thoughttrace.curator.logic.check.Checks;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.model.Severity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which findings are shown, and in which groups.
///
/// @param check the id of the only check shown; null for all
/// @param least the least severity shown
/// @param text stands in what is shown: in the sentence, the id or the check; case ignored
record FindingQuery(
        Standing standing,
        @Nullable String check,
        Severity least,
        String text,
        FindingGrouping grouping) {

    /// All that nobody has judged, check by check.
    static final FindingQuery ALL =
            new FindingQuery(Standing.OPEN, null, Severity.INFO, "", FindingGrouping.CHECK);

    /// Puts those that are shown under their headings. Within a group the order is that of the data.
    List<FindingRow> arrange(List<Judged> findings) {
        Map<String, List<FindingRow>> groups = new LinkedHashMap<>();
        Comparator<Judged> order = Comparator.comparingInt(this::rank);
        List<Judged> shown = new ArrayList<>(findings.stream().filter(this::isShown).toList());
        shown.sort(order);
        boolean byConversation = grouping == FindingGrouping.CONVERSATION;
        for (Judged judged : shown) {
            groups.computeIfAbsent(title(judged.finding()), title -> new ArrayList<>())
                    .add(new FindingRow.Entry(judged, byConversation));
        }
        List<FindingRow> rows = new ArrayList<>(shown.size() + groups.size());
        groups.forEach((title, own) -> {
            rows.add(new FindingRow.Heading(title, own.size()));
            rows.addAll(own);
        });
        return rows;
    }

    private boolean isShown(Judged judged) {
        Finding finding = judged.finding();
        String sought = text.strip().toLowerCase(Locale.ROOT);
        return judged.standing() == standing
                && (check == null || check.equals(finding.check()))
                && finding.severity().compareTo(least) >= 0
                && (sought.isEmpty()
                        || contains(finding.message(), sought)
                        || contains(finding.conversation(), sought)
                        || contains(finding.check(), sought)
                        || contains(nameOf(finding.check()), sought));
    }

    private static boolean contains(String text, String sought) {
        return text.toLowerCase(Locale.ROOT).contains(sought);
    }

    /// What weighs most comes first; a sort keeps the order of the data within.
    private int rank(Judged judged) {
        Finding finding = judged.finding();
        int weight = Severity.MAJOR.compareTo(finding.severity());
        return switch (grouping) {
            case CHECK -> weight * Checks.all().size() + place(finding.check());
            case SEVERITY -> weight;
            case CONVERSATION -> 0;
        };
    }

    private static int place(String check) {
        return Checks.of(check).map(Checks.all()::indexOf).orElse(0);
    }

    private String title(Finding finding) {
        return switch (grouping) {
            case CHECK -> nameOf(finding.check());
            case CONVERSATION -> finding.conversation();
            case SEVERITY -> finding.severity().title();
        };
    }

    static String nameOf(String check) {
        return Checks.of(check).map(known -> known.info().name()).orElse(check);
    }

    static CheckInfo infoOf(Finding finding) {
        return Checks.of(finding.check()).orElseThrow().info();
    }

    FindingQuery withStanding(Standing now) {
        return new FindingQuery(now, check, least, text, grouping);
    }

    FindingQuery withCheck(@Nullable String now) {
        return new FindingQuery(standing, now, least, text, grouping);
    }

    FindingQuery withLeast(Severity now) {
        return new FindingQuery(standing, check, now, text, grouping);
    }

    FindingQuery withText(String now) {
        return new FindingQuery(standing, check, least, now, grouping);
    }

    FindingQuery withGrouping(FindingGrouping now) {
        return new FindingQuery(standing, check, least, text, now);
    }
}
