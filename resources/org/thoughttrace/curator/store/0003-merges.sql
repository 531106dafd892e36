-- What came from other stores: the bundles, and which groups of revisions each of them brought.
-- Undo leaves those groups alone, also where they were made in a copy of this very store, which
-- bears the same id.

CREATE TABLE merge (
    id          INTEGER PRIMARY KEY,
    file        TEXT NOT NULL,
    at          TEXT NOT NULL,
    curator     TEXT NOT NULL,
    revisions   INTEGER NOT NULL,
    known       INTEGER NOT NULL,
    first_group INTEGER NOT NULL,
    last_group  INTEGER NOT NULL
)
;
-- The few fields that are in conflict among the many that are not.
CREATE INDEX field_in_conflict ON field_state (conversation, target, field) WHERE conflicting
;
