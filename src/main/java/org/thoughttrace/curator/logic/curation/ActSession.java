package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.scheme.SchemeService;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.RevisionLog;
import org.thoughttrace.curator.store.WriteTransaction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The making of one group of revisions within one transaction: turns acts into revisions of the
/// log, and keeps the state in step.
final class ActSession {

    private final WriteTransaction transaction;
    private final SchemeService schemes;
    private final RevisionGroup group;
    private final String curator;
    private final Instant now;
    private final WorkInHand work;
    private final StoreFields storeFields;
    private final List<UUID> flags = new ArrayList<>();
    private final List<UUID> rewrites = new ArrayList<>();
    private @Nullable Target place;
    private LabelScheme scheme;
    private long counter;
    private int revisions;

    ActSession(
            WriteTransaction transaction,
            SchemeService schemes,
            RevisionGroup group,
            String curator,
            Instant instant) {
        this.transaction = transaction;
        this.schemes = schemes;
        this.group = group;
        this.curator = curator;
        this.now = instant.truncatedTo(ChronoUnit.MILLIS);
        this.storeFields = new StoreFields(transaction);
        this.scheme = schemes.of(storeFields.find(new Target.OfStore(), Field.SCHEME));
        this.work = new WorkInHand(transaction, scheme);
        this.counter = transaction.greatestCounter();
    }

    /// Does one act on things as they stand now.
    void perform(Act act) {
        switch (act) {
            case Act.SetScheme change -> setScheme(change);
            case Act.SetCheck change -> record(CheckPlanner.plan(change, storeFields));
            case Act.OfSubset change ->
                    record(new SubsetPlanner(transaction, storeFields).plan(change));
            case Act.OfRecipe change -> record(new RecipePlanner(storeFields).plan(change));
            case Act.OfAssignment change ->
                    record(new AssignmentPlanner(transaction, storeFields).plan(change));
            case Act.ResolveConflict(var conversation, UUID chosen) ->
                    resolve(conversation, chosen);
            case Act.DismissVanished(UUID revision) -> dismissVanished(revision);
            default -> {
                Working working = work.conversation(Objects.requireNonNull(act.conversation()));
                record(new ActRunner(transaction, scheme, curator, now).plan(act, working));
            }
        }
    }

    /// Sets every field that a group changed back to what it was before.
    ///
    /// @param progress told after each revision
    void takeBack(UUID subject, CurationService.Progress progress) {
        transaction.forEachRevision(
                subject,
                RevisionLog.Order.NEWEST_FIRST,
                revision -> {
                    takeBack(revision);
                    progress.advanced(revisions);
                });
    }

    /// Sets every field that an undone group changed to what the group made it.
    ///
    /// @param progress told after each revision
    void doAgain(UUID subject, CurationService.Progress progress) {
        transaction.forEachRevision(
                subject,
                RevisionLog.Order.OLDEST_FIRST,
                revision -> {
                    swap(revision, ActRunner.valueBefore(transaction, revision), revision.after());
                    progress.advanced(revisions);
                });
    }

    private void takeBack(Revision revision) {
        Value before = ActRunner.valueBefore(transaction, revision);
        FieldState state = requireUnchanged(revision, revision.after());
        List<Change> reopened =
                ConflictPlanner.reopened(transaction, revision, before, shown(state));
        if (reopened.isEmpty()) {
            swap(revision, revision.after(), before);
        } else {
            write(reopened);
        }
    }

    private void swap(Revision revision, @Nullable Value from, @Nullable Value to) {
        FieldState state = requireUnchanged(revision, from);
        record(List.of(Change.of(revision.target(), revision.field(), shown(state), to)));
    }

    private FieldState requireUnchanged(Revision revision, @Nullable Value from) {
        Target target = revision.target();
        FieldState state =
                find(target, revision.field())
                        .orElseThrow(() -> new IllegalStateException("a revision left no state"));
        if (!Objects.equals(state.value(), from) || isForeign(state)) {
            throw new ActRefused(
                    null,
                    "a curator elsewhere has changed the same field since ("
                            + revision.field().name()
                            + "); look at the history and revert by hand");
        }
        return state;
    }

    /// What a curator sees of a field: what it holds, else what a rule says.
    private @Nullable Value shown(FieldState state) {
        String conversation = state.target().conversation();
        return state.value() != null || conversation == null
                ? state.value()
                : Computed.valueOf(
                        work.conversation(conversation).current(), state.target(), state.field());
    }

    private boolean isForeign(FieldState state) {
        return state.heads().stream().anyMatch(head -> !transaction.isMadeHere(head));
    }

    private void setScheme(Act.SetScheme act) {
        Target target = new Target.OfStore();
        SchemeChange change = new SchemeChange(scheme, act);
        Set<String> concerned = new LinkedHashSet<>(change.conversationsInUse(transaction));
        // What the acts before this one did to them may not be in the store yet.
        concerned.addAll(work.inHand());
        for (String conversation : concerned) {
            record(change.replacements(work.conversation(conversation)));
        }
        String before = schemes.write(scheme);
        String after = schemes.write(act.scheme());
        if (!before.equals(after)) {
            record(
                    List.of(
                            Change.of(
                                    target,
                                    Field.SCHEME,
                                    new Value.Text(before),
                                    new Value.Text(after))));
        }
    }

    private void dismissVanished(UUID revision) {
        Field seen = Field.seen(revision);
        Target target = new Target.OfStore();
        if (!transaction.isVanished(revision) && !isUnshown(revision)) {
            throw new ActRefused(
                    "revision", "no change " + revision + " waits for a place in these data");
        }
        if (storeFields.find(target, seen).map(FieldState::value).isEmpty()) {
            record(List.of(Change.of(target, seen, null, Value.TRUE)));
        }
    }

    private boolean isUnshown(UUID revision) {
        String conversation =
                transaction.revision(revision).map(it -> it.target().conversation()).orElse(null);
        return conversation != null
                && Unshown.in(work.conversation(conversation), transaction.versions(conversation))
                        .stream()
                        .anyMatch(found -> found.state().heads().contains(revision));
    }

    private void resolve(@Nullable String conversation, UUID chosen) {
        Revision revision =
                transaction
                        .revision(chosen)
                        .filter(found ->
                                Objects.equals(conversation, found.target().conversation()))
                        .orElseThrow(
                                () -> new ActRefused("revision", "there is no revision " + chosen));
        FieldState state = find(revision.target(), revision.field()).orElseThrow();
        record(ConflictPlanner.resolve(state, revision));
    }

    private void record(List<Change> changes) {
        changes.forEach(change -> write(List.of(change)));
    }

    /// Appends revisions of one field that do not see each other.
    private void write(List<Change> ofOneField) {
        Target target = ofOneField.getFirst().target();
        Field field = ofOneField.getFirst().field();
        Optional<FieldState> before = find(target, field);
        List<UUID> parents = before.map(FieldState::heads).orElse(List.of());
        List<Revision> written = new ArrayList<>();
        for (Change change : ofOneField) {
            Revision revision =
                    new Revision(
                            change.revision(),
                            ++counter,
                            group.id(),
                            curator,
                            now,
                            target,
                            field,
                            change.before(),
                            change.after(),
                            change.why(),
                            parents);
            append(revision);
            written.add(revision);
        }
        FieldState made = FieldState.of(written);
        FieldState state = before.map(made::after).orElse(made);
        work.put(state);
        show(state);
    }

    private void append(Revision revision) {
        if (revisions == 0) {
            transaction.begin(group);
            place = revision.target();
        }
        transaction.append(revision);
        revisions++;
        if (revision.target() instanceof Target.OfFlag flag
                && revision.field().equals(Field.ADDED)
                && revision.after() != null) {
            flags.add(flag.flag());
        }
        if (revision.target() instanceof Target.OfRewrite rewrite
                && revision.field().equals(Field.ADDED)
                && revision.after() != null) {
            rewrites.add(rewrite.rewrite());
        }
    }

    /// A changed field shows at once, for the acts that follow.
    private void show(FieldState state) {
        String conversation = state.target().conversation();
        if (conversation == null) {
            storeFields.put(state);
            if (state.field().equals(Field.SCHEME)) {
                scheme = schemes.of(Optional.of(state));
                work.use(scheme);
            }
            return;
        }
        Working working = work.conversation(conversation);
        working.states().put(state);
        if (state.field().equals(Field.SOURCE)) {
            working.chooseSource(
                    ActRunner.sourceOf(
                            transaction.versions(conversation), Value.textOf(state.value())));
        }
        working.refold(scheme);
    }

    private Optional<FieldState> find(Target target, Field field) {
        String conversation = target.conversation();
        return conversation == null
                ? storeFields.find(target, field)
                : work.conversation(conversation).states().find(target, field);
    }

    /// Writes what stands now. Writes nothing when nothing changed.
    Applied commit() {
        return new Applied(
                revisions == 0 ? Optional.empty() : Optional.of(group),
                revisions,
                Optional.ofNullable(place),
                flags,
                rewrites,
                work.finish(),
                now);
    }
}
