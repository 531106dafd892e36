package org.thoughttrace.curator.store;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.BundleRecord;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.Draft;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.ImportRecord;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.RevisionGroup;
import org.thoughttrace.curator.model.SourceVersion;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.VanishedLine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What can be done inside one write transaction. Reads see what the transaction has written.
/// Valid only while [CurationStore#write] runs.
public final class WriteTransaction {

    private final Statements statements;
    private final Connection connection;
    private final UUID storeId;

    WriteTransaction(Statements statements, UUID storeId) {
        this.statements = statements;
        this.connection = statements.connection();
        this.storeId = storeId;
    }

    /// The store that is written to.
    public UUID storeId() {
        return storeId;
    }

    /// The greatest counter of any revision; 0 in an empty log.
    public long greatestCounter() {
        return call(() -> RevisionLog.greatestCounter(connection));
    }

    /// Shows the groups that this store made, the newest first, for as long as more are wanted.
    public void newestGroups(Predicate<RevisionGroup> wantsMore) {
        run(() -> RevisionLog.newestGroups(connection, storeId, wantsMore));
    }

    /// The fields that revisions have set.
    ///
    /// @param conversation null for those of the store itself
    public List<FieldState> fields(@Nullable String conversation) {
        return call(() -> StateStore.fields(connection, conversation));
    }

    /// One field; empty when no revision set it.
    public Optional<FieldState> field(Target target, Field field) {
        return call(() -> StateStore.field(statements, target, field));
    }

    /// The fields of this name of all that belongs to no conversation: the store, its subsets.
    public List<FieldState> storeFields(Field field) {
        return call(() -> StateStore.storeFields(statements, field));
    }

    /// The fields that hold, or held, a review assignment.
    public List<FieldState> assignmentFields() {
        return call(() -> StateStore.assignmentFields(connection));
    }

    /// Every version of a conversation's source, the first to come first.
    public List<SourceVersion> versions(String conversation) {
        return call(() -> SourceStore.versions(connection, conversation));
    }

    /// The revisions of a conversation, in order.
    public List<Revision> revisions(String conversation) {
        return call(() -> RevisionLog.ofConversation(connection, conversation));
    }

    /// The fields that two curators set to different values.
    public List<FieldState> fieldsInConflict() {
        return call(() -> StateStore.inConflict(connection));
    }

    /// True for a group that took another back.
    public boolean isUndo(UUID group) {
        return call(() -> LogTransfer.isUndo(connection, group));
    }

    /// The revisions that change the store itself, in order.
    public List<Revision> storeRevisions() {
        return call(() -> RevisionLog.ofStore(connection));
    }

    /// Takes a revision in that was made in another store, with its group, unless it is known.
    ///
    /// @throws LogTransfer.OtherContent when its UUID, or that of its group, is known with other
    ///     content
    public LogTransfer.Arrival arrive(Revision revision, RevisionGroup group) {
        return call(() -> LogTransfer.arrive(statements, revision, group));
    }

    /// Begins a merge: groups that arrive from now on are not this store's own.
    public LogTransfer.Merge beginMerge() {
        return call(() -> LogTransfer.begin(connection));
    }

    /// Keeps what a merge brought.
    public void endMerge(LogTransfer.Merge merge, MergeRecord record) {
        run(() -> LogTransfer.end(connection, merge, record));
    }

    /// Remembers a bundle that was given out.
    public void remember(BundleRecord bundle) {
        run(() -> BundleLog.add(connection, bundle));
    }

    /// Work on another release that found no place here, in the order in which it came.
    public List<VanishedLine> vanished() {
        return call(() -> VanishedStore.all(connection));
    }

    /// True when a revision is among it.
    public boolean isVanished(UUID revision) {
        return call(() -> VanishedStore.has(statements, revision));
    }

    /// Keeps what found no place here.
    ///
    /// @return true when it was not kept already
    public boolean keepVanished(VanishedLine line) {
        return call(() -> VanishedStore.add(statements, line));
    }

    /// Lets go of a revision that has found its place.
    public void forgetVanished(UUID revision) {
        run(() -> VanishedStore.remove(statements, revision));
    }

    /// Shows the revisions of a group one by one, so that a large one needs no more memory than a
    /// small one. Revisions of other groups may be appended meanwhile.
    public void forEachRevision(UUID group, RevisionLog.Order order, Consumer<Revision> consumer) {
        run(() -> RevisionLog.forEachOfGroup(connection, group, order, consumer));
    }

    /// One revision.
    public Optional<Revision> revision(UUID id) {
        return call(() -> RevisionLog.find(connection, id));
    }

    /// The ids of all conversations in the order of import.
    public List<String> conversations() {
        return call(() -> StateStore.conversations(connection));
    }

    /// True when a revision was made in this store and did not come by a merge.
    public boolean isMadeHere(UUID revision) {
        return call(() -> RevisionLog.isMadeIn(connection, revision, storeId));
    }

    /// The ids of conversations that use a key of the label scheme.
    public List<String> conversationsUsing(StateStore.SchemeUse use, String key) {
        return call(() -> StateStore.conversationsUsing(connection, use, key));
    }

    /// Begins a group of revisions.
    public void begin(RevisionGroup group) {
        run(() -> RevisionLog.begin(statements, group));
    }

    /// Appends a revision to a group that was begun.
    public void append(Revision revision) {
        run(() -> RevisionLog.append(statements, revision));
    }

    /// Says what a field holds now.
    public void putField(FieldState state) {
        run(() -> StateStore.putField(statements, state));
    }

    /// Says what stands now of a conversation.
    ///
    /// @param before what the state tables say until now
    public void replace(CuratedConversation before, CuratedConversation after) {
        run(() -> {
            long position =
                    StateStore.position(statements, after.id())
                            .orElseThrow(() ->
                                    new StoreException(
                                            "No conversation has the id " + after.id() + "."));
            statements.state().replace(position, before, after);
        });
    }

    /// Keeps what was typed and is not yet an act.
    public void putDraft(Draft draft) {
        run(() -> DraftStore.put(connection, draft));
    }

    /// Forgets what was typed into a field.
    public void deleteDraft(Target target, Field field) {
        run(() -> DraftStore.delete(connection, target, field));
    }

    /// Begins to take a file in.
    public ImportWriter beginImport(ImportRecord record) {
        return call(() -> new ImportWriter(connection, record));
    }

    /// Throws all derived state away and writes it anew from what the caller makes of each
    /// conversation's source.
    ///
    /// @param fields of the store and of all conversations
    /// @param read gives a conversation as it stands for each source of version 1
    public void rebuild(
            Iterable<FieldState> fields,
            java.util.function.Function<SourceVersion, Optional<CuratedConversation>> read) {
        run(() -> {
            StateWriter.clear(connection);
            PassageWriter.collectMuch(connection);
            for (FieldState field : fields) {
                StateStore.putField(statements, field);
            }
            Rebuilding rebuilding = new Rebuilding(statements.state(), read);
            SourceStore.forEach(connection, rebuilding);
            rebuilding.requireDone();
            PassageWriter.collectAsUsual(connection);
            StateLayout.record(connection);
        });
    }

    private static final class Rebuilding implements Consumer<SourceVersion> {
        private final StateWriter writer;
        private final java.util.function.Function<SourceVersion, Optional<CuratedConversation>>
                read;
        private long position;
        private @Nullable SQLException failure;

        Rebuilding(
                StateWriter writer,
                java.util.function.Function<SourceVersion, Optional<CuratedConversation>> read) {
            this.writer = writer;
            this.read = read;
        }

        @Override
        public void accept(SourceVersion source) {
            if (source.version() > 1 || failure != null) {
                return;
            }
            position++;
            Optional<CuratedConversation> conversation = read.apply(source);
            if (conversation.isPresent()) {
                try {
                    writer.insert(position, conversation.get());
                } catch (SQLException failed) {
                    failure = failed;
                }
            }
        }

        void requireDone() throws SQLException {
            if (failure != null) {
                throw failure;
            }
        }
    }

    private interface Call<T> {
        T call() throws SQLException;
    }

    private interface Run {
        void run() throws SQLException;
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.call();
        } catch (SQLException failure) {
            throw new WriteFailure(failure);
        }
    }

    private static void run(Run run) {
        try {
            run.run();
        } catch (SQLException failure) {
            throw new WriteFailure(failure);
        }
    }
}
