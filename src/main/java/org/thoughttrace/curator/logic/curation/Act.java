package org.thoughttrace.curator.logic.curation;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.Judgement;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Recipe;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.model.Subset;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One thing a curator does. Turns count from 1; spans count code points of the effective text.
public sealed interface Act {

    /// The conversation it is done to; null for the store itself.
    @Nullable String conversation();

    /// Gives a message other words.
    record SetMessageText(String conversation, int turn, String value) implements Act {}

    /// Gives a thought other words.
    record SetThoughtText(String conversation, ThoughtRef thought, String value) implements Act {}

    /// Gives a thought another label.
    record SetLabel(String conversation, ThoughtRef thought, String value) implements Act {}

    /// Says which label a curator holds to be right, for themselves: the label that shows stays as it
    /// is.
    ///
    /// @param value the label
    /// @param seen what they could see while they judged; null where it is not said
    record Judge(
            String conversation, ThoughtRef thought, String value, Judgement.@Nullable Seen seen)
            implements Act {

        /// Without a word on what they could see.
        public Judge(String conversation, ThoughtRef thought, String value) {
            this(conversation, thought, value, null);
        }
    }

    /// Keeps what a curator guessed of a thought before they saw it.
    ///
    /// @param value the label
    /// @param text what the user might have thought; may be empty
    record Guess(String conversation, ThoughtRef thought, String value, String text)
            implements Act {}

    /// Adds a thought to a message: a reason to a user's, a reaction to an assistant's.
    record AddThought(String conversation, int turn, String text, String label) implements Act {}

    /// Takes a thought away.
    record RemoveThought(String conversation, ThoughtRef thought) implements Act {}

    /// Makes two thoughts of one, with the same label.
    ///
    /// @param at the code point at which the second begins
    record SplitThought(String conversation, ThoughtRef thought, int at) implements Act {}

    /// Moves a thought to another message.
    record MoveThought(String conversation, ThoughtRef thought, int toTurn) implements Act {}

    /// Gives one turn a stage of its own.
    record SetStage(String conversation, int turn, String value) implements Act {}

    /// Moves the turn at which a stage begins.
    record SetBoundary(String conversation, String stage, int turn) implements Act {}

    /// Says how a user turn relates to the one before.
    record SetRelation(String conversation, int turn, String value) implements Act {}

    /// Says how far the conversation is in the work.
    record SetStatus(String conversation, Status value) implements Act {}

    /// Adds a tag.
    record AddTag(String conversation, String value) implements Act {}

    /// Takes a tag away.
    record RemoveTag(String conversation, String value) implements Act {}

    /// Adds a topic: one of the scheme, or a subtopic `topic/own words`.
    record AddTopic(String conversation, String value) implements Act {}

    /// Takes a topic away.
    record RemoveTopic(String conversation, String value) implements Act {}

    /// Writes the note on the conversation.
    record SetNote(String conversation, String value) implements Act {}

    /// Points at a problem.
    record AddFlag(
            String conversation,
            Subject on,
            String kind,
            Severity severity,
            String comment,
            @Nullable Span span)
            implements Act {}

    /// Changes a flag; null leaves a part as it is.
    record EditFlag(
            String conversation,
            UUID flag,
            @Nullable String kind,
            @Nullable Severity severity,
            @Nullable String comment)
            implements Act {}

    /// Says that a problem is dealt with.
    record ResolveFlag(String conversation, UUID flag) implements Act {}

    /// Says that a problem is not dealt with after all.
    record ReopenFlag(String conversation, UUID flag) implements Act {}

    /// Takes a flag away altogether.
    record RemoveFlag(String conversation, UUID flag) implements Act {}

    /// Changes the rewrites of replies.
    sealed interface OfRewrite extends Act {}

    /// Writes another reply in the place of one that displeased.
    ///
    /// @param preferred true when it is to be given out before the others of the same guide; the
    ///     first of them is so by itself
    record AddRewrite(
            String conversation,
            int turn,
            String text,
            String rationale,
            Rewrite.Guide guide,
            boolean preferred)
            implements OfRewrite {}

    /// Changes a rewrite; null leaves a part as it is.
    record EditRewrite(
            String conversation, UUID rewrite, @Nullable String text, @Nullable String rationale)
            implements OfRewrite {}

    /// Says that a rewrite is the one to be given out.
    record PreferRewrite(String conversation, UUID rewrite) implements OfRewrite {}

    /// Takes a rewrite away.
    record RemoveRewrite(String conversation, UUID rewrite) implements OfRewrite {}

    /// Gives a field back to its source.
    record Revert(String conversation, Subject of, Field field) implements Act {}

    /// Takes back what one revision did, whatever came after on other fields.
    record RevertRevision(String conversation, UUID revision) implements Act {}

    /// Chooses which version of a conversation's source counts.
    ///
    /// @param sha256 of the version's bytes, in hex
    record ChooseSource(String conversation, String sha256) implements Act {}

    /// Settles a conflict: the value that one of the revisions in it gave stands.
    ///
    /// @param conversation null where the field is one of the store or of a subset
    /// @param revision the one whose value stands
    record ResolveConflict(@Nullable String conversation, UUID revision) implements Act {}

    /// Says that a curator has seen that a change of another release has no place here: it is listed
    /// no more.
    ///
    /// @param revision the change
    record DismissVanished(UUID revision) implements Act {
        @Override
        public @Nullable String conversation() {
            return null;
        }
    }

    /// Says that a finding of a check is none, until its text changes.
    ///
    /// @param reason one line, may be empty; the log keeps it as the why of the revision
    record DismissFinding(String conversation, FindingRef finding, String reason) implements Act {}

    /// Takes the dismissal of a finding back.
    record RestoreFinding(String conversation, FindingRef finding) implements Act {}

    /// Sets a check of the store.
    ///
    /// @param setting `on`, `severity`, or the key of one of its options
    /// @param value null gives it back to what it is without
    record SetCheck(String check, String setting, @Nullable String value) implements Act {
        @Override
        public @Nullable String conversation() {
            return null;
        }
    }

    /// Changes the named subsets. Names are the same whether letters are large or small.
    sealed interface OfSubset extends Act {
        @Override
        default @Nullable String conversation() {
            return null;
        }
    }

    /// Keeps conversations under a name, in the place of what is kept under it already.
    record SaveSubset(String name, Subset.Content content) implements OfSubset {}

    /// Gives a subset another name.
    record RenameSubset(String name, String newName) implements OfSubset {}

    /// Deletes a subset; its conversations stay.
    record RemoveSubset(String name) implements OfSubset {}

    /// Changes the named recipes. Names are the same whether letters are large or small.
    sealed interface OfRecipe extends Act {
        @Override
        default @Nullable String conversation() {
            return null;
        }
    }

    /// Keeps a recipe under a name, in the place of what is kept under it already.
    record SaveRecipe(String name, Recipe recipe) implements OfRecipe {}

    /// Deletes a recipe.
    record RemoveRecipe(String name) implements OfRecipe {}

    /// Changes who is to review what.
    sealed interface OfAssignment extends Act {
        @Override
        default @Nullable String conversation() {
            return null;
        }
    }

    /// Gives conversations out for review.
    ///
    /// @param fold how many curators each conversation goes to
    /// @param quota how many conversations a curator gets at most; null for no limit
    record Assign(
            String name,
            List<String> curators,
            List<String> ids,
            int fold,
            @Nullable Integer quota,
            long seed)
            implements OfAssignment {
        public Assign {
            curators = List.copyOf(curators);
            ids = List.copyOf(ids);
        }
    }

    /// Takes an assignment away; what was judged under it stays.
    record Unassign(String name) implements OfAssignment {}

    /// Changes the label scheme.
    ///
    /// @param replacements for each part and each key that is gone but in use, the key that takes
    ///     its place
    record SetScheme(LabelScheme scheme, Map<LabelScheme.Part, Map<String, String>> replacements)
            implements Act {
        @Override
        public @Nullable String conversation() {
            return null;
        }
    }
}
