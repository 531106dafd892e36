-- What filters ask about turns, thoughts, flags, tags and topics of a conversation, packed: to
-- read the rows of a hundred thousand conversations, words and all, would take far too long.
-- Derived like the other tables of the state. Since this step the word index `passage` holds the
-- curator's note as well, as kind 2, place 2; a task summary is kind 2, place 1.

CREATE TABLE conversation_facts (
    position INTEGER PRIMARY KEY,
    facts    BLOB NOT NULL
)
;
-- Who worked on a conversation and when, without a look at the revisions themselves.
CREATE INDEX revision_by_curator ON revision (conversation, curator, at, counter)
;
