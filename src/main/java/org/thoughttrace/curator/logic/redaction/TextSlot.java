package org.thoughttrace.curator.logic.redaction;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.exchange.format.Used;
import org.thoughttrace.curator.logic.check.About;
import org.thoughttrace.curator.logic.check.Place;
import org.thoughttrace.curator.logic.check.participant.PersonalDataPresent;
import org.thoughttrace.curator.model.CuratedThought;
import org.thoughttrace.curator.model.Rewrite;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.ThoughtId;

import java.util.UUID;

/// Where a text of a conversation stands.
///
/// @param turn of it; 0 for the conversation as a whole
/// @param thought null for anything but a thought
/// @param rewrite null for anything but a rewrite and what is said for it
/// @param field the path of a member of the source that is read as none of these; else empty
public record TextSlot(
        Kind kind, int turn, @Nullable ThoughtId thought, @Nullable UUID rewrite, String field) {

    /// What a text is.
    public enum Kind {
        SUMMARY("summary"),
        EXPECTATION("expectation"),
        SURVEY("survey"),
        NOTE("note"),
        TAG("tag or topic"),
        FLAG("flag"),
        MESSAGE("message"),
        THOUGHT("thought"),
        LABEL("label"),
        MODEL("model"),
        REWRITE("rewrite"),
        RATIONALE("rewrite's note"),
        FIELD("field");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// True where a part of the source that checks look at stands in a text of this kind.
        boolean holds(PersonalDataPresent.Part part) {
            return switch (part) {
                case MODEL, PROVIDER -> this == MODEL;
                case SUMMARY -> this == SUMMARY;
                case EXPECTATION -> this == EXPECTATION;
                case AGE, GENDER, EDUCATION, OCCUPATION, FREQUENCY, PURPOSES -> this == SURVEY;
            };
        }

        /// The word for it.
        public String word() {
            return word;
        }
    }

    static TextSlot of(Kind kind) {
        return new TextSlot(kind, 0, null, null, "");
    }

    static TextSlot of(Kind kind, int turn) {
        return new TextSlot(kind, turn, null, null, "");
    }

    static TextSlot of(CuratedThought thought) {
        return new TextSlot(Kind.THOUGHT, thought.turn(), thought.id(), null, "");
    }

    static TextSlot ofLabel(CuratedThought thought) {
        return new TextSlot(Kind.LABEL, thought.turn(), thought.id(), null, "");
    }

    static TextSlot of(Kind kind, Rewrite rewrite) {
        return new TextSlot(kind, rewrite.turn(), null, rewrite.id(), "");
    }

    static TextSlot ofField(String path) {
        return new TextSlot(Kind.FIELD, 0, null, null, path);
    }

    /// The same as rows tell of it; null for what stands in no row of a part of a conversation.
    public Used.@Nullable Text used() {
        return switch (kind) {
            case MESSAGE -> new Used.Text.Message(turn);
            case THOUGHT, LABEL -> thought == null ? null : new Used.Text.Thought(thought);
            case REWRITE -> rewrite == null ? null : new Used.Text.Rewrite(rewrite);
            case RATIONALE -> rewrite == null ? null : new Used.Text.Rationale(rewrite);
            case MODEL, SUMMARY, EXPECTATION, SURVEY, NOTE, TAG, FLAG, FIELD -> null;
        };
    }

    /// Where checks have it: in a message, in a thought, or in the conversation as a whole.
    public Place place(String conversation, Span span) {
        return switch (kind) {
            case MESSAGE -> Place.of(conversation, turn, span);
            case THOUGHT -> new Place(conversation, turn, 0, thought, span);
            default -> Place.of(conversation);
        };
    }

    /// What a finding there says, where that is all by which it is known: the place and the text, so
    /// that it is another when the text is. Empty for messages and thoughts.
    String finding(String text, Span span) {
        return kind == Kind.MESSAGE || kind == Kind.THOUGHT ? "" : named(text, span);
    }

    /// A stretch by its place and its text.
    String named(String text, Span span) {
        return "Personal data in its "
                + words()
                + ", "
                + span.start()
                + "-"
                + span.end()
                + " of the text "
                + About.mark(text)
                + ".";
    }

    /// Where it is, in words.
    public String words() {
        if (kind == Kind.FIELD) {
            return kind.word() + " " + field;
        }
        return turn == 0 ? kind.word() : kind.word() + " of turn " + turn;
    }
}
