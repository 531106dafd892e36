package org.thoughttrace.curator.exchange.format;

import org.thoughttrace.curator.model.CuratedThought;

import java.util.function.Supplier;

/// Takes what a format makes of conversations.
public interface Rows {

    /// A row.
    ///
    /// @param stream one of those that the format names
    void add(String stream, Row row);

    /// A row of some of a conversation only.
    ///
    /// @param used what of it; asked for only by whoever must know
    void add(String stream, Row row, Supplier<Used> used);

    /// Something that could have become a row and does not.
    void refuse(Refused refused);

    /// A thought that stands in no row, though its conversation is given out.
    ///
    /// @param rule a word for why, the same for all that are left out so
    /// @param why a sentence for people
    void leaveOut(CuratedThought thought, String rule, String why);

    /// What does not become a row.
    ///
    /// @param turn where it stands; 0 for the conversation as a whole
    /// @param thought its number at the turn, from 1; 0 for no thought
    /// @param rule a word for why, the same for all that are refused so
    /// @param why a sentence for people
    record Refused(int turn, int thought, String rule, String why) {

        /// Something that is no thought.
        Refused(int turn, String rule, String why) {
            this(turn, 0, rule, why);
        }
    }
}
