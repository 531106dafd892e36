package org.thoughttrace.curator.ui.queue;

import org.thoughttrace.curator.model.ConversationSummary;
import org.thoughttrace.curator.model.Status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which conversations stand in the list, and how.
///
/// @param entries the conversations in the order shown
/// @param lines the same with the headings of their groups
/// @param places where in the entries each id stands
/// @param done how many of them are accepted or rejected
record QueueArrangement(
        List<ConversationSummary> entries,
        List<QueueLine> lines,
        Map<String, Integer> places,
        int done) {

    private static QueueArrangement of(List<ConversationSummary> entries, List<QueueLine> lines) {
        Map<String, Integer> places = HashMap.newHashMap(entries.size());
        int done = 0;
        for (int i = 0; i < entries.size(); i++) {
            places.put(entries.get(i).id(), i);
            done += isDone(entries.get(i)) ? 1 : 0;
        }
        return new QueueArrangement(entries, lines, places, done);
    }

    /// @param found the ids of those the filter means; empty for all
    /// @param kept ids that stay in the list even if what was done to them took them out of the
    ///     filter: the conversation in work, until one goes on
    record Wish(
            Optional<Set<String>> found,
            Set<String> kept,
            QueueOrder order,
            QueueGrouping grouping) {}

    static QueueArrangement of(List<ConversationSummary> all, Wish wish) {
        List<ConversationSummary> entries = new ArrayList<>(all.size());
        Set<String> found = wish.found().orElse(null);
        for (ConversationSummary summary : all) {
            if (found == null
                    || found.contains(summary.id())
                    || wish.kept().contains(summary.id())) {
                entries.add(summary);
            }
        }
        if (wish.order() != QueueOrder.IMPORT) {
            entries.sort(wish.order().comparator());
        }
        return wish.grouping() == QueueGrouping.NONE
                ? of(entries, entries.stream().<QueueLine>map(QueueLine.Entry::new).toList())
                : grouped(entries, wish.grouping());
    }

    /// Groups stand where their first conversation does.
    private static QueueArrangement grouped(
            List<ConversationSummary> entries, QueueGrouping grouping) {
        Map<String, List<ConversationSummary>> groups = new LinkedHashMap<>();
        for (ConversationSummary summary : entries) {
            groups.computeIfAbsent(grouping.groupOf(summary), name -> new ArrayList<>())
                    .add(summary);
        }
        List<ConversationSummary> inOrder = new ArrayList<>(entries.size());
        List<QueueLine> lines = new ArrayList<>(entries.size() + groups.size());
        groups.forEach((name, members) -> {
            int done = (int) members.stream().filter(QueueArrangement::isDone).count();
            lines.add(new QueueLine.Heading(name, done, members.size()));
            members.forEach(member -> lines.add(new QueueLine.Entry(member)));
            inOrder.addAll(members);
        });
        return of(inOrder, lines);
    }

    static boolean isDone(ConversationSummary summary) {
        return summary.status() == Status.ACCEPTED || summary.status() == Status.REJECTED;
    }
}
