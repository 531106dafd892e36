package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.ConversationParser;
import org.thoughttrace.curator.model.Conversation;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.FieldState;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Revision;
import org.thoughttrace.curator.model.SourceChoice;
import org.thoughttrace.curator.model.SourceVersion;
import org.thoughttrace.curator.model.Value;
import org.thoughttrace.curator.store.WriteTransaction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Says what one act changes, in the conversation as it stands at that moment.
final class ActRunner {

    private final WriteTransaction transaction;
    private final ConversationPlanner conversations;
    private final ThoughtPlanner thoughts;
    private final FlagPlanner flags;
    private final RewritePlanner rewrites;
    private final JudgementPlanner judgements;

    ActRunner(WriteTransaction transaction, LabelScheme scheme, String curator, Instant now) {
        this.transaction = transaction;
        this.conversations = new ConversationPlanner(scheme);
        this.thoughts = new ThoughtPlanner(scheme, now);
        this.flags = new FlagPlanner(scheme, curator, now);
        this.rewrites = new RewritePlanner(curator, now);
        this.judgements = new JudgementPlanner(scheme, curator);
    }

    /// The changes of an act on a conversation; none when everything is so already.
    ///
    /// @throws ActRefused when it cannot be done
    List<Change> plan(Act act, Working working) {
        return switch (act) {
            case Act.SetMessageText(var ignored, int turn, String value) ->
                    conversations.setText(working, turn, value);
            case Act.SetThoughtText(var ignored, ThoughtRef thought, String value) ->
                    thoughts.setText(working, thought, value);
            case Act.SetLabel(var ignored, ThoughtRef thought, String value) ->
                    thoughts.setLabel(working, thought, value);
            case Act.Judge judge -> judgements.judge(working, judge);
            case Act.Guess guess -> judgements.guess(working, guess);
            case Act.AddThought(var ignored, int turn, String text, String label) ->
                    thoughts.add(working, turn, text, label);
            case Act.RemoveThought(var ignored, ThoughtRef thought) ->
                    thoughts.remove(working, thought);
            case Act.SplitThought(var ignored, ThoughtRef thought, int at) ->
                    thoughts.split(working, thought, at);
            case Act.MoveThought(var ignored, ThoughtRef thought, int toTurn) ->
                    thoughts.move(working, thought, toTurn);
            case Act.SetStage(var ignored, int turn, String value) ->
                    conversations.setStage(working, turn, value);
            case Act.SetBoundary(var ignored, String stage, int turn) ->
                    conversations.setBoundary(working, stage, turn);
            case Act.SetRelation(var ignored, int turn, String value) ->
                    conversations.setRelation(working, turn, value);
            case Act.SetStatus(var ignored, var value) ->
                    conversations.setStatus(working, value.key());
            case Act.AddTag(var ignored, String value) ->
                    conversations.addMember(working, Field.tag(value));
            case Act.RemoveTag(var ignored, String value) ->
                    conversations.removeMember(working, Field.tag(value));
            case Act.AddTopic(var ignored, String value) ->
                    conversations.addMember(working, Field.topic(value));
            case Act.RemoveTopic(var ignored, String value) ->
                    conversations.removeMember(working, Field.topic(value));
            case Act.SetNote(var ignored, String value) -> conversations.setNote(working, value);
            case Act.AddFlag add -> flags.add(working, add);
            case Act.EditFlag edit -> flags.edit(working, edit);
            case Act.ResolveFlag(var ignored, var flag) -> flags.resolve(working, flag);
            case Act.ReopenFlag(var ignored, var flag) -> flags.reopen(working, flag);
            case Act.RemoveFlag(var ignored, var flag) -> flags.remove(working, flag);
            case Act.OfRewrite rewrite -> rewrites.plan(working, rewrite);
            case Act.DismissFinding(var ignored, var finding, String reason) ->
                    CheckPlanner.dismiss(working, finding, reason);
            case Act.RestoreFinding(var ignored, var finding) ->
                    CheckPlanner.restore(working, finding);
            case Act.Revert revert -> RevertPlanner.toSource(working, revert);
            case Act.RevertRevision(var ignored, var revision) -> revertRevision(working, revision);
            case Act.ChooseSource(var ignored, String sha256) -> chooseSource(working, sha256);
            case Act.SetScheme _,
                    Act.SetCheck _,
                    Act.OfSubset _,
                    Act.OfRecipe _,
                    Act.OfAssignment _,
                    Act.ResolveConflict _,
                    Act.DismissVanished _ ->
                    throw new IllegalArgumentException("this is no act on a conversation");
        };
    }

    private List<Change> revertRevision(Working working, UUID id) {
        Revision revision =
                transaction
                        .revision(id)
                        .filter(found -> working.id().equals(found.target().conversation()))
                        .orElseThrow(
                                () -> new ActRefused("revision", "there is no revision " + id));
        return RevertPlanner.ofRevision(working, revision, valueBefore(transaction, revision));
    }

    /// What the log held of a field before a revision. That differs from what the revision says its
    /// curator saw where a rule showed something that nobody had set.
    static @Nullable Value valueBefore(WriteTransaction transaction, Revision revision) {
        if (!Computed.is(revision.field())) {
            return revision.before();
        }
        List<Revision> parents = new ArrayList<>();
        revision.parents().forEach(id -> transaction.revision(id).ifPresent(parents::add));
        return parents.isEmpty() ? null : FieldState.between(parents).value();
    }

    private List<Change> chooseSource(Working working, String sha256) {
        SourceChoice choice =
                SourceChoice.of(
                        transaction.versions(working.id()).stream()
                                .map(SourceVersion::sha256)
                                .toList(),
                        working.states().of(working.whole()).values());
        if (!choice.versions().contains(sha256)) {
            throw new ActRefused("value", "the store holds no version with the hash " + sha256);
        }
        List<Change> changes = new ArrayList<>();
        if (!choice.inUse().equals(sha256) || choice.disputed()) {
            changes.add(
                    Change.of(
                            working.whole(),
                            Field.SOURCE,
                            new Value.Text(choice.inUse()),
                            new Value.Text(sha256)));
        }
        for (String version : choice.versions()) {
            boolean isAside = choice.setAside().contains(version);
            if (isAside == version.equals(sha256)) {
                changes.add(
                        Change.of(
                                working.whole(),
                                Field.setAside(version),
                                isAside ? Value.TRUE : null,
                                isAside ? null : Value.TRUE));
            }
        }
        return changes;
    }

    /// The source that counts among the versions of a conversation.
    ///
    /// @param chosen the hash a curator chose, or null for the first to come
    static Conversation sourceOf(List<SourceVersion> versions, @Nullable String chosen) {
        for (SourceVersion version : versions) {
            if (version.sha256().equals(chosen)) {
                return ConversationParser.parse(version.bytes());
            }
        }
        return ConversationParser.parse(versions.getFirst().bytes());
    }
}
