package org.thoughttrace.curator.logic.curation;

import org.thoughttrace.curator.model.Field;
import org.thoughttrace.curator.model.ThoughtId;

/// What an act is called in the menu of undo and in the history.
final class ActTitles {

    private ActTitles() {}

    static String of(Act act) {
        return switch (act) {
            case Act.SetMessageText a -> "Edit turn " + a.turn();
            case Act.SetThoughtText a -> "Edit thought" + at(a.thought());
            case Act.SetLabel a -> "Change label" + at(a.thought());
            case Act.Judge a -> "Judge thought" + at(a.thought());
            case Act.Guess a -> "Guess thought" + at(a.thought());
            case Act.AddThought a -> "Add thought on turn " + a.turn();
            case Act.RemoveThought a -> "Remove thought" + at(a.thought());
            case Act.SplitThought a -> "Split thought" + at(a.thought());
            case Act.MoveThought a -> "Move thought to turn " + a.toTurn();
            case Act.SetStage a -> "Set stage of turn " + a.turn();
            case Act.SetBoundary a -> "Move stage boundary to turn " + a.turn();
            case Act.SetRelation a -> "Set relation of turn " + a.turn();
            case Act.SetStatus a -> "Set status: " + a.value().title();
            case Act.AddTag a -> "Add tag " + a.value();
            case Act.RemoveTag a -> "Remove tag " + a.value();
            case Act.AddTopic ignored -> "Add topic";
            case Act.RemoveTopic ignored -> "Remove topic";
            case Act.SetNote ignored -> "Edit note";
            case Act.AddFlag ignored -> "Add flag";
            case Act.EditFlag ignored -> "Edit flag";
            case Act.ResolveFlag ignored -> "Resolve flag";
            case Act.ReopenFlag ignored -> "Reopen flag";
            case Act.RemoveFlag ignored -> "Remove flag";
            case Act.AddRewrite a -> "Rewrite turn " + a.turn();
            case Act.EditRewrite ignored -> "Edit rewrite";
            case Act.PreferRewrite ignored -> "Prefer a rewrite";
            case Act.RemoveRewrite ignored -> "Remove rewrite";
            case Act.Revert a when a.field().equals(Field.REMOVED) ->
                    "Bring back " + (a.of() instanceof Subject.OneFlag ? "flag" : "thought");
            case Act.Revert a -> "Revert " + a.field().name() + " to source";
            case Act.RevertRevision ignored -> "Revert a change";
            case Act.ChooseSource ignored -> "Choose version of source";
            case Act.DismissFinding a -> "Dismiss finding: " + a.finding().check();
            case Act.RestoreFinding a -> "Restore finding: " + a.finding().check();
            case Act.SetCheck a -> "Set check " + a.check();
            case Act.SaveSubset a -> "Save subset " + a.name().strip();
            case Act.RenameSubset a -> "Rename subset " + a.name().strip();
            case Act.RemoveSubset a -> "Remove subset " + a.name().strip();
            case Act.SaveRecipe a -> "Save recipe " + a.name().strip();
            case Act.RemoveRecipe a -> "Remove recipe " + a.name().strip();
            case Act.Assign a -> "Assign " + a.name().strip();
            case Act.Unassign a -> "Remove assignment " + a.name().strip();
            case Act.ResolveConflict ignored -> "Settle a conflict";
            case Act.DismissVanished ignored -> "Dismiss what has no place";
            case Act.SetScheme ignored -> "Change label scheme";
        };
    }

    private static String at(ThoughtRef ref) {
        return switch (ref) {
            case ThoughtRef.Numbered(int turn, int number) -> " on turn " + turn;
            case ThoughtRef.Identified(ThoughtId.Source(int turn, var kind, int index)) ->
                    " on turn " + turn;
            case ThoughtRef.Identified ignored -> "";
        };
    }
}
