package org.thoughttrace.curator.logic.audit;

import org.thoughttrace.curator.exchange.LooseTexts;
import org.thoughttrace.curator.logic.check.Check;
import org.thoughttrace.curator.logic.check.CheckSettings;
import org.thoughttrace.curator.logic.check.ConversationCheck;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.logic.check.Reading;
import org.thoughttrace.curator.logic.check.Report;
import org.thoughttrace.curator.logic.check.SetCheck;
import org.thoughttrace.curator.logic.library.Library;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.store.FactStore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The findings of some checks over a store, and what is needed to bring them up to date after an
/// edit. One run at a time; what it gives out does not change any more.
public final class Audit {

    private final Library library;
    private final Map<Check, CheckSettings> chosen;
    private List<String> order;
    private Set<String> reported;
    private FactStore.Stamp stamp;
    private final Map<ConversationCheck, CheckSettings> checks = new HashMap<>();
    private final List<SetPart<?>> sets = new ArrayList<>();
    private final Map<String, List<Judged>> findings = new ConcurrentHashMap<>();
    private final Map<String, List<Flag>> flags = new ConcurrentHashMap<>();
    private Map<String, List<Judged>> ofTheSet = Map.of();

    /// @param order all conversations; those of the set are compared with all of them
    /// @param reported those whose findings are asked for
    Audit(
            Library library,
            List<String> order,
            Set<String> reported,
            Map<Check, CheckSettings> chosen,
            FactStore.Stamp stamp) {
        this.chosen = Map.copyOf(chosen);
        this.stamp = stamp;
        this.library = library;
        this.order = order;
        this.reported = reported;
        chosen.forEach((check, settings) -> {
            switch (check) {
                case ConversationCheck one -> checks.put(one, settings);
                case SetCheck<?> set -> sets.add(part(set, settings));
            }
        });
    }

    /// Whether the checks that ran are these, set so.
    boolean ran(Map<Check, CheckSettings> checks) {
        return chosen.equals(checks);
    }

    /// Whether a check was among those that ran.
    public boolean has(Check check) {
        return chosen.containsKey(check);
    }

    /// How far the store was when it was looked at.
    FactStore.Stamp stamp() {
        return stamp;
    }

    /// Takes in that the store has gone on.
    void advance(FactStore.Stamp now, List<String> conversations) {
        stamp = now;
        order = conversations;
        reported = new HashSet<>(conversations);
    }

    private static <D> SetPart<D> part(SetCheck<D> check, CheckSettings settings) {
        return new SetPart<>(check, settings);
    }

    /// Looks at conversations: several at a time, each read once.
    ///
    /// @throws AuditStopped when it was cancelled
    void look(Collection<String> conversations, Judgements judgements, AuditProgress progress) {
        LabelScheme scheme = library.scheme();
        AtomicInteger done = new AtomicInteger();
        boolean compares = !sets.isEmpty();
        List<String> wanted =
                conversations.stream().filter(id -> compares || reported.contains(id)).toList();
        wanted.parallelStream()
                .forEach(id -> {
                    if (progress.isCancelled()) {
                        throw new AuditStopped();
                    }
                    library.load(id, scheme).ifPresent(loaded -> look(loaded, scheme, judgements));
                    progress.advanced(done.incrementAndGet(), wanted.size());
                });
        conclude(scheme, judgements);
    }

    private void look(Library.LoadedConversation loaded, LabelScheme scheme, Judgements judged) {
        CuratedConversation conversation = loaded.conversation();
        sets.forEach(set -> set.see(conversation));
        if (!reported.contains(conversation.id())) {
            return;
        }
        if (conversation.flags().isEmpty()) {
            flags.remove(conversation.id());
        } else {
            flags.put(conversation.id(), List.copyOf(conversation.flags()));
        }
        List<Judged> found = new ArrayList<>();
        checks.forEach((check, settings) ->
                check.look(
                        new Reading(
                                conversation,
                                scheme,
                                settings,
                                new Report(
                                        check.info(),
                                        settings,
                                        finding ->
                                                found.add(
                                                        new Judged(
                                                                finding,
                                                                judged.of(conversation, finding)))),
                                () -> LooseTexts.of(loaded.source().bytes()))));
        if (found.isEmpty()) {
            findings.remove(conversation.id());
        } else {
            findings.put(conversation.id(), List.copyOf(found));
        }
    }

    private void conclude(LabelScheme scheme, Judgements judgements) {
        Map<String, List<Finding>> found = new HashMap<>();
        for (SetPart<?> set : sets) {
            set.conclude(
                    order,
                    finding -> {
                        if (reported.contains(finding.conversation())) {
                            found.computeIfAbsent(finding.conversation(), id -> new ArrayList<>())
                                    .add(finding);
                        }
                    });
        }
        Map<String, List<Judged>> all = new HashMap<>();
        found.forEach((id, some) -> all.put(id, judged(id, some, scheme, judgements)));
        ofTheSet = all;
    }

    /// These are few, so a conversation is read once more to judge them.
    private List<Judged> judged(
            String id, List<Finding> some, LabelScheme scheme, Judgements judgements) {
        Optional<CuratedConversation> conversation =
                judgements.hasAny(id)
                        ? library.load(id, scheme).map(Library.LoadedConversation::conversation)
                        : Optional.empty();
        return some.stream()
                .map(finding ->
                        new Judged(
                                finding,
                                conversation
                                        .map(one -> judgements.of(one, finding))
                                        .orElse(Standing.OPEN)))
                .toList();
    }

    /// All findings, in the order of import and of reading.
    public List<Judged> findings() {
        List<Judged> all = new ArrayList<>();
        for (String conversation : order) {
            List<Judged> own = new ArrayList<>(findings.getOrDefault(conversation, List.of()));
            own.addAll(ofTheSet.getOrDefault(conversation, List.of()));
            own.sort((left, right) -> Finding.READING.compare(left.finding(), right.finding()));
            all.addAll(accepted(own, flags.getOrDefault(conversation, List.of())));
        }
        return all;
    }

    private static List<Judged> accepted(List<Judged> own, List<Flag> flags) {
        if (flags.isEmpty()) {
            return own;
        }
        AcceptedFindings accepted =
                new AcceptedFindings(flags, own.stream().map(Judged::finding).toList());
        return own.stream()
                .map(judged ->
                        judged.standing() == Standing.OPEN && accepted.has(judged.finding())
                                ? new Judged(judged.finding(), Standing.FLAGGED)
                                : judged)
                .toList();
    }

    /// How many conversations were looked at.
    public int size() {
        return reported.size();
    }
}
