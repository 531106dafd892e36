-- The bundles that were given out and held everything up to a revision: so the next one can hold only
-- what has come since. A mark is the rowid of that revision. Nothing is ever deleted from the log, so
-- rowids are 1, 2, 3 ... in the order of arrival, and stay so when the file is vacuumed.

CREATE TABLE bundle (
    id        INTEGER PRIMARY KEY,
    file      TEXT NOT NULL,
    at        TEXT NOT NULL,
    curator   TEXT,
    revisions INTEGER NOT NULL,
    mark      INTEGER NOT NULL
)
;
