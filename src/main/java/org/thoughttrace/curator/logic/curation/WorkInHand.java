package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.SourceVersion;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.store.WriteTransaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// The conversations that acts are being done to, and the fields they have set. Only a few are in
/// hand at a time; then all are written and forgotten, so that an act on a hundred thousand needs
/// no more memory than one on a few. One that comes back is read again, as it was written.
final class WorkInHand {

    private static final int MOST = 32;

    private final WriteTransaction transaction;
    private final LabelScheme schemeAtStart;
    private final Map<String, Working> workings = new LinkedHashMap<>();
    private final Map<Target, Map<Field, FieldState>> touched = new LinkedHashMap<>();

    /// The scheme under which the state of a conversation was last written; the one at the start
    /// where there is none.
    private final Map<String, LabelScheme> writtenUnder = new HashMap<>();

    private final SequencedSet<String> changed = new LinkedHashSet<>();
    private LabelScheme scheme;

    WorkInHand(WriteTransaction transaction, LabelScheme scheme) {
        this.transaction = transaction;
        this.schemeAtStart = scheme;
        this.scheme = scheme;
    }

    /// Takes a conversation in hand. Those in hand before may be forgotten: none may be used after
    /// another was asked for.
    ///
    /// @throws ActRefused when the store has none of this id
    Working conversation(String id) {
        Working known = workings.get(id);
        if (known != null) {
            return known;
        }
        if (workings.size() == MOST) {
            write();
        }
        Working working = read(id);
        workings.put(id, working);
        return working;
    }

    /// The ids of what the store does not know yet.
    Collection<String> inHand() {
        return List.copyOf(workings.keySet());
    }

    /// Notes that a field holds something else now.
    void put(FieldState state) {
        touched.computeIfAbsent(state.target(), target -> new LinkedHashMap<>())
                .put(state.field(), state);
    }

    /// From now on another scheme holds.
    void use(LabelScheme other) {
        scheme = other;
        workings.values().forEach(working -> working.refold(scheme));
    }

    /// Writes all that is left.
    ///
    /// @return the conversations that changed
    SequencedSet<String> finish() {
        write();
        writeOtherStages();
        return changed;
    }

    /// Fields before conversations: the word index writes out what it has collected whenever a field
    /// is replaced.
    private void write() {
        touched.values().forEach(fields -> fields.values().forEach(transaction::putField));
        touched.clear();
        workings.values().forEach(this::write);
        workings.clear();
    }

    private void write(Working working) {
        writtenUnder.put(working.id(), scheme);
        if (!working.first().equals(working.current())) {
            transaction.replace(working.first(), working.current());
            changed.add(working.id());
        }
    }

    /// Other stages are other stages of every turn, also where nobody did anything. One conversation
    /// after the other, so that a large store needs no more memory than a small one.
    private void writeOtherStages() {
        Collection<String> concerned =
                haveSameStages(schemeAtStart, scheme)
                        ? new ArrayList<>(writtenUnder.keySet())
                        : transaction.conversations();
        for (String conversation : concerned) {
            LabelScheme under = writtenUnder.getOrDefault(conversation, schemeAtStart);
            if (!haveSameStages(under, scheme)) {
                write(read(conversation));
            }
        }
    }

    private static boolean haveSameStages(LabelScheme one, LabelScheme other) {
        return one == other || stageKeys(one).equals(stageKeys(other));
    }

    private static List<String> stageKeys(LabelScheme scheme) {
        return scheme.stages().stream().map(LabelScheme.Item::key).toList();
    }

    private Working read(String id) {
        List<SourceVersion> versions = transaction.versions(id);
        if (versions.isEmpty()) {
            throw new ActRefused("conversation", "the store has no conversation \"" + id + "\"");
        }
        List<FieldState> fields = transaction.fields(id);
        String chosen = new FieldStates(fields).text(new Target.OfConversation(id), Field.SOURCE);
        return new Working(
                new Working.Origin(
                        ActRunner.sourceOf(versions, chosen), versions.getFirst().sha256()),
                fields,
                writtenUnder.getOrDefault(id, schemeAtStart),
                scheme);
    }
}
