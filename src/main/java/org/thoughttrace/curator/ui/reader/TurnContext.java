package org.thoughttrace.curator.ui.reader;

import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedMessage;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Origin;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.ui.markdown.HiddenCharacters;
import org.thoughttrace.curator.ui.session.Documents;

import java.util.List;
import java.util.Optional;

/// All that decides how one turn looks. Two equal ones look the same, so a turn is made anew only
/// when its context changed.
///
/// @param documents the parsed words of the conversation
/// @param flags of the conversation that are on this turn
/// @param editing what is written at, if it is on this turn
/// @param removedShown true while the thoughts that were removed from it are shown
/// @param branchShown which of the other branches from here is shown, from 1; 0 for none
record TurnContext(
        CuratedConversation conversation,
        CuratedMessage message,
        Documents documents,
        List<Flag> flags,
        LabelScheme scheme,
        Optional<EditTarget> editing,
        HiddenCharacters hidden,
        boolean removedShown,
        int branchShown) {

    /// The open flags on the message itself.
    List<Flag> messageFlags() {
        return flags.stream()
                .filter(flag -> flag.isOpen() && flag.on() instanceof Target.OfMessage)
                .toList();
    }

    /// The other branches that are shown with the turn.
    List<Origin.Branch> branches() {
        return conversation.source().origin().at(message.turn(), conversation.messages().size());
    }

    boolean isMessageEdited() {
        return editing.filter(EditTarget.OfMessage.class::isInstance).isPresent();
    }

    boolean isAddingThought() {
        return editing.filter(EditTarget.NewThought.class::isInstance).isPresent();
    }

    boolean isWritingRewrite() {
        return editing.filter(target ->
                        target instanceof EditTarget.NewRewrite
                                || target instanceof EditTarget.OfRewrite)
                .isPresent();
    }

    boolean isEdited(CuratedThought thought) {
        return editing.filter(EditTarget.OfThought.class::isInstance)
                .map(EditTarget.OfThought.class::cast)
                .filter(target -> target.thought().equals(thought.id()))
                .isPresent();
    }

    /// True when it looks like another one of the same turn.
    boolean looksLike(TurnContext other) {
        return message.equals(other.message)
                && flags.equals(other.flags)
                && scheme.equals(other.scheme)
                && editing.equals(other.editing)
                && hidden == other.hidden
                && removedShown == other.removedShown
                && branchShown == other.branchShown
                && conversation
                        .rewrites(message.turn())
                        .equals(other.conversation.rewrites(message.turn()))
                && conversation.id().equals(other.conversation.id());
    }
}
