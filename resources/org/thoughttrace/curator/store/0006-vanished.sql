-- Work on another release of the data whose place these data do not have, each revision as the line of
-- its bundle. It is neither part of the log nor derived from it; a line goes once it has a place. That a
-- curator has seen one is in the log.

CREATE TABLE vanished (
    revision TEXT PRIMARY KEY,
    line     TEXT NOT NULL,
    reason   TEXT NOT NULL,
    file     TEXT NOT NULL,
    at       TEXT NOT NULL,
    curator  TEXT NOT NULL
)
;
