package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.SourceVersion;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.WriteTransaction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The making of one group of revisions within one transaction: keeps each conversation it touches
/// in hand, turns changes into revisions, and at the end writes log and state together.
final class ActSession {

    private final WriteTransaction transaction;
    private final SchemeService schemes;
    private final String curator;
    private final Instant now;
    private final UUID group = UUID.randomUUID();
    private final Map<String, Working> workings = new LinkedHashMap<>();
    private final FieldStates storeFields;
    private final List<Revision> revisions = new ArrayList<>();
    private final Set<UUID> made = new HashSet<>();
    private final Map<Target, Map<Field, FieldState>> touched = new LinkedHashMap<>();
    private final LabelScheme schemeAtStart;
    private LabelScheme scheme;
    private long counter;

    ActSession(
            WriteTransaction transaction, SchemeService schemes, String curator, Instant instant) {
        this.transaction = transaction;
        this.schemes = schemes;
        this.curator = curator;
        this.now = instant.truncatedTo(ChronoUnit.MILLIS);
        this.storeFields = new FieldStates(transaction.fields(null));
        this.scheme = schemes.of(storeFields.find(new Target.OfStore(), Field.SCHEME));
        this.schemeAtStart = scheme;
        this.counter = transaction.greatestCounter();
    }

    /// Does one act on the conversations in hand.
    void perform(Act act) {
        if (act instanceof Act.SetScheme change) {
            setScheme(change);
            return;
        }
        Working working = working(Objects.requireNonNull(act.conversation()));
        record(new ActRunner(transaction, scheme, curator, now).plan(act, working));
    }

    /// Sets every field that a group changed back to what it was before.
    void takeBack(UUID subject) {
        for (Revision revision : transaction.revisionsOf(subject).reversed()) {
            swap(revision, revision.after(), ActRunner.valueBefore(transaction, revision));
        }
    }

    /// Sets every field that an undone group changed to what the group made it.
    void doAgain(UUID subject) {
        for (Revision revision : transaction.revisionsOf(subject)) {
            swap(revision, ActRunner.valueBefore(transaction, revision), revision.after());
        }
    }

    private void swap(Revision revision, @Nullable Value from, @Nullable Value to) {
        Target target = revision.target();
        FieldState state =
                fieldsOf(target)
                        .find(target, revision.field())
                        .orElseThrow(() -> new IllegalStateException("a revision left no state"));
        if (!Objects.equals(state.value(), from) || isForeign(state)) {
            throw new ActRefused(
                    null,
                    "a curator elsewhere has changed the same field since ("
                            + revision.field().name()
                            + "); look at the history and revert by hand");
        }
        record(List.of(Change.of(target, revision.field(), shown(state), to)));
    }

    /// What a curator sees of a field: what it holds, else what a rule says.
    private @Nullable Value shown(FieldState state) {
        String conversation = state.target().conversation();
        return state.value() != null || conversation == null
                ? state.value()
                : Computed.valueOf(working(conversation).current(), state.target(), state.field());
    }

    private boolean isForeign(FieldState state) {
        for (UUID head : state.heads()) {
            if (!made.contains(head) && !transaction.isMadeHere(head)) {
                return true;
            }
        }
        return false;
    }

    private void setScheme(Act.SetScheme act) {
        Target target = new Target.OfStore();
        SchemeChange change = new SchemeChange(scheme, act);
        Set<String> concerned = change.conversationsInUse(transaction);
        // What the acts before this one did is not in the store yet.
        concerned.addAll(workings.keySet());
        for (String conversation : concerned) {
            record(change.replacements(working(conversation)));
        }
        String before = schemes.write(scheme);
        String after = schemes.write(act.scheme());
        scheme = act.scheme();
        if (!before.equals(after)) {
            record(
                    List.of(
                            Change.of(
                                    target,
                                    Field.SCHEME,
                                    new Value.Text(before),
                                    new Value.Text(after))));
        }
        workings.values().forEach(working -> working.refold(scheme));
    }

    private void record(List<Change> changes) {
        for (Change change : changes) {
            FieldStates fields = fieldsOf(change.target());
            Revision revision =
                    new Revision(
                            change.revision(),
                            ++counter,
                            group,
                            curator,
                            now,
                            change.target(),
                            change.field(),
                            change.before(),
                            change.after(),
                            null,
                            fields.heads(change.target(), change.field()));
            revisions.add(revision);
            made.add(revision.id());
            FieldState state =
                    new FieldState(
                            change.target(),
                            change.field(),
                            change.after(),
                            List.of(revision.id()),
                            false);
            fields.put(state);
            touched.computeIfAbsent(change.target(), target -> new LinkedHashMap<>())
                    .put(change.field(), state);
            afterwards(change);
        }
    }

    /// A changed field shows in the conversation at once, for the acts that follow.
    private void afterwards(Change change) {
        String conversation = change.target().conversation();
        if (conversation == null) {
            scheme = schemes.of(storeFields.find(new Target.OfStore(), Field.SCHEME));
            workings.values().forEach(working -> working.refold(scheme));
            return;
        }
        Working working = working(conversation);
        if (change.field().equals(Field.SOURCE)) {
            working.chooseSource(
                    ActRunner.sourceOf(
                            transaction.versions(conversation), Value.textOf(change.after())));
        }
        working.refold(scheme);
    }

    private FieldStates fieldsOf(Target target) {
        String conversation = target.conversation();
        return conversation == null ? storeFields : working(conversation).states();
    }

    private Working working(String conversation) {
        Working known = workings.get(conversation);
        if (known != null) {
            return known;
        }
        List<SourceVersion> versions = transaction.versions(conversation);
        if (versions.isEmpty()) {
            throw new ActRefused(
                    "conversation", "the store has no conversation \"" + conversation + "\"");
        }
        Working working = read(versions);
        workings.put(conversation, working);
        return working;
    }

    private Working read(List<SourceVersion> versions) {
        SourceVersion first = versions.getFirst();
        List<FieldState> fields = transaction.fields(first.conversation());
        String chosen =
                new FieldStates(fields)
                        .text(new Target.OfConversation(first.conversation()), Field.SOURCE);
        return new Working(
                new Working.Origin(ActRunner.sourceOf(versions, chosen), first.sha256()),
                fields,
                schemeAtStart,
                scheme);
    }

    /// Writes what was done: revisions, fields and what stands now. Writes nothing when nothing
    /// changed.
    Applied commit(RevisionGroup.Kind kind, String title, @Nullable UUID subject) {
        LinkedHashSet<String> changed = new LinkedHashSet<>();
        if (revisions.isEmpty()) {
            return new Applied(Optional.empty(), List.of(), changed, now);
        }
        RevisionGroup written =
                new RevisionGroup(group, kind, title, subject, transaction.storeId());
        transaction.append(written, revisions);
        touched.values().forEach(fields -> fields.values().forEach(transaction::putField));
        workings.values().forEach(working -> write(working, changed));
        if (!stageKeys(schemeAtStart).equals(stageKeys(scheme))) {
            writeAllOthers(changed);
        }
        return new Applied(Optional.of(written), revisions, changed, now);
    }

    private void write(Working working, Set<String> changed) {
        if (!working.first().equals(working.current())) {
            transaction.replace(working.first(), working.current());
            changed.add(working.id());
        }
    }

    /// Other stages are other stages of every turn, also where nobody did anything. One conversation
    /// after the other, so that a large store needs no more memory than a small one.
    private void writeAllOthers(Set<String> changed) {
        for (String conversation : transaction.conversations()) {
            if (!workings.containsKey(conversation)) {
                write(read(transaction.versions(conversation)), changed);
            }
        }
    }

    private static List<String> stageKeys(LabelScheme scheme) {
        return scheme.stages().stream().map(LabelScheme.Item::key).toList();
    }
}
