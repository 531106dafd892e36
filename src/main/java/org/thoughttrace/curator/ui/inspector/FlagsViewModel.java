package org.thoughttrace.curator.ui.inspector;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Flag;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Target;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.ui.session.OpenConversation;
import org.thoughttrace.curator.ui.session.Session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The flags of the conversation on screen, and what can be done to them.
final class FlagsViewModel {

    private static final int LONGEST_QUOTE = 160;

    /// A flag in words.
    ///
    /// @param place "turn 3", "thought on turn 3", "whole conversation"
    /// @param quote the words it marks; empty where it marks all
    /// @param who by whom and when, roughly
    /// @param exact by whom and when, exactly
    record Card(Flag flag, String kind, String place, String quote, String who, String exact) {}

    private final Session session;
    private CommentKeeper comments = CommentKeeper.NOTHING;
    private final ReadOnlyObjectWrapper<List<Card>> open = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Card>> resolved =
            new ReadOnlyObjectWrapper<>(List.of());

    FlagsViewModel(Session session) {
        this.session = session;
        session.currentProperty().subscribe(shown -> update());
        session.schemeProperty().subscribe(scheme -> update());
    }

    private void update() {
        List<Card> cards =
                session.currentProperty()
                        .get()
                        .map(OpenConversation::conversation)
                        .map(shown -> cards(shown, session.schemeProperty().get()))
                        .orElse(List.of());
        open.set(cards.stream().filter(card -> card.flag().isOpen()).toList());
        resolved.set(cards.stream().filter(card -> !card.flag().isOpen()).toList());
    }

    private static List<Card> cards(CuratedConversation conversation, LabelScheme scheme) {
        return conversation.flags().stream().map(flag -> card(conversation, scheme, flag)).toList();
    }

    private static Card card(CuratedConversation conversation, LabelScheme scheme, Flag flag) {
        String who = flag.curator().isBlank() ? "" : flag.curator() + " · ";
        Instant at = flag.at();
        return new Card(
                flag,
                scheme.nameOf(LabelScheme.Part.FLAG_KINDS, flag.kind()),
                place(conversation, flag),
                quote(conversation, flag),
                who + Moments.relative(at),
                who + Moments.exact(at));
    }

    private static String place(CuratedConversation conversation, Flag flag) {
        return switch (flag.on()) {
            case Target.OfMessage(String ignored, int turn) -> "turn " + turn;
            case Target.OfThought(String ignored, ThoughtId id) ->
                    conversation.thought(id).isEmpty()
                            ? "removed thought"
                            : "thought on turn " + flag.turn();
            default -> "whole conversation";
        };
    }

    private static String quote(CuratedConversation conversation, Flag flag) {
        Span span = flag.span();
        if (span == null) {
            return "";
        }
        Optional<String> text =
                switch (flag.on()) {
                    case Target.OfMessage(String ignored, int turn) ->
                            Optional.of(conversation.message(turn).content());
                    case Target.OfThought(String ignored, ThoughtId id) ->
                            conversation.thought(id).map(CuratedThought::content);
                    default -> Optional.empty();
                };
        return text.map(whole -> ChangeExcerpt.head(excerpt(whole, span), LONGEST_QUOTE))
                .orElse("");
    }

    /// The words of a span, which counts code points; as far as the text still reaches.
    static String excerpt(String text, Span span) {
        int length = text.codePointCount(0, text.length());
        int start = text.offsetByCodePoints(0, Math.min(span.start(), length));
        int end = text.offsetByCodePoints(0, Math.min(span.end(), length));
        return text.substring(start, end).strip().replaceAll("\\s+", " ");
    }

    /// Those still to be dealt with, in the order they were raised.
    ReadOnlyObjectProperty<List<Card>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Those dealt with.
    ReadOnlyObjectProperty<List<Card>> resolvedProperty() {
        return resolved.getReadOnlyProperty();
    }

    /// The conversation on screen, for a flag that is to be raised on it.
    Optional<String> conversation() {
        return session.currentProperty().get().map(OpenConversation::id);
    }

    /// What keeps a comment that is being written.
    CommentKeeper comments() {
        return comments;
    }

    void keepCommentsWith(CommentKeeper keeper) {
        comments = keeper;
    }

    Session session() {
        return session;
    }

    boolean isReadOnly() {
        return session.isReadOnly();
    }

    void goTo(Card card) {
        if (card.flag().turn() > 0) {
            session.turnProperty().set(card.flag().turn());
        }
    }

    void resolve(Card card) {
        conversation().ifPresent(id -> session.perform(new Act.ResolveFlag(id, card.flag().id())));
    }

    void reopen(Card card) {
        conversation().ifPresent(id -> session.perform(new Act.ReopenFlag(id, card.flag().id())));
    }

    void remove(Card card) {
        conversation().ifPresent(id -> session.perform(new Act.RemoveFlag(id, card.flag().id())));
    }
}
