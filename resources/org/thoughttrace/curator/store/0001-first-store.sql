-- One statement ends at a line that holds only a semicolon.
-- What came in and what curators did. Sources, groups and revisions are never changed or deleted.

CREATE TABLE store_info (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID
;
CREATE TABLE import (
    id          INTEGER PRIMARY KEY,
    file        TEXT NOT NULL,
    at          TEXT NOT NULL,
    curator     TEXT NOT NULL,
    records     INTEGER NOT NULL,
    imported    INTEGER NOT NULL,
    identical   INTEGER NOT NULL,
    conflicting INTEGER NOT NULL,
    rejected    INTEGER NOT NULL
)
;
CREATE TABLE import_reject (
    import INTEGER NOT NULL REFERENCES import (id),
    line   INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    field  TEXT,
    reason TEXT NOT NULL
)
;
CREATE TABLE import_warning (
    import       INTEGER NOT NULL REFERENCES import (id),
    conversation TEXT NOT NULL,
    line         INTEGER NOT NULL,
    field        TEXT NOT NULL,
    warning      TEXT NOT NULL
)
;
-- Every version of a conversation that came in, byte for byte. The first to come has version 1;
-- a later one with other bytes is a conflict until a curator chooses.
CREATE TABLE source (
    id           INTEGER PRIMARY KEY,
    conversation TEXT NOT NULL,
    version      INTEGER NOT NULL,
    import       INTEGER NOT NULL REFERENCES import (id),
    line         INTEGER NOT NULL,
    offset       INTEGER NOT NULL,
    sha256       BLOB NOT NULL,
    raw          BLOB NOT NULL,
    UNIQUE (conversation, version)
)
;
CREATE TABLE revision_group (
    sequence INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    kind     TEXT NOT NULL CHECK (kind IN ('act', 'undo', 'redo')),
    title    TEXT NOT NULL,
    subject  TEXT,
    made_in  TEXT NOT NULL,
    sha256   BLOB NOT NULL
)
;
CREATE TABLE revision (
    id           TEXT PRIMARY KEY,
    counter      INTEGER NOT NULL,
    group_id     TEXT NOT NULL REFERENCES revision_group (id),
    curator      TEXT NOT NULL,
    at           TEXT NOT NULL,
    conversation TEXT,
    target       TEXT NOT NULL,
    field        TEXT NOT NULL,
    before       TEXT,
    after        TEXT,
    why          TEXT,
    parents      TEXT NOT NULL,
    sha256       BLOB NOT NULL
)
;
CREATE INDEX revision_by_conversation ON revision (conversation, counter)
;
CREATE INDEX revision_by_group ON revision (group_id, counter)
;
CREATE INDEX revision_by_counter ON revision (counter)
;
CREATE TRIGGER revision_is_never_changed BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END
;
CREATE TRIGGER revision_is_never_deleted BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END
;
CREATE TRIGGER group_is_never_changed BEFORE UPDATE ON revision_group
BEGIN SELECT RAISE(ABORT, 'a group of revisions is never changed'); END
;
CREATE TRIGGER group_is_never_deleted BEFORE DELETE ON revision_group
BEGIN SELECT RAISE(ABORT, 'a group of revisions is never deleted'); END
;
CREATE TRIGGER source_is_never_changed BEFORE UPDATE ON source
BEGIN SELECT RAISE(ABORT, 'a source is never changed'); END
;
CREATE TRIGGER source_is_never_deleted BEFORE DELETE ON source
BEGIN SELECT RAISE(ABORT, 'a source is never deleted'); END
;
-- Text that was typed and not yet made an act, so that a crash loses no keystroke. It is neither
-- part of the log nor derived from it.
CREATE TABLE draft (
    conversation TEXT NOT NULL,
    target       TEXT NOT NULL,
    field        TEXT NOT NULL,
    text         TEXT NOT NULL,
    at           TEXT NOT NULL,
    PRIMARY KEY (conversation, target, field)
) WITHOUT ROWID
;
-- What stands now. All of this follows from the tables above and can be rebuilt from them.

CREATE TABLE field_state (
    conversation TEXT NOT NULL,
    target       TEXT NOT NULL,
    field        TEXT NOT NULL,
    value        TEXT,
    heads        TEXT NOT NULL,
    conflicting  INTEGER NOT NULL,
    PRIMARY KEY (conversation, target, field)
) WITHOUT ROWID
;
CREATE TABLE conversation (
    position         INTEGER PRIMARY KEY,
    id               TEXT NOT NULL UNIQUE,
    participant      TEXT NOT NULL,
    model            TEXT,
    provider         TEXT,
    created_at       TEXT,
    updated_at       TEXT,
    title            TEXT NOT NULL,
    turns            INTEGER NOT NULL,
    thoughts         INTEGER NOT NULL,
    status           TEXT NOT NULL,
    note             TEXT NOT NULL,
    edited           INTEGER NOT NULL,
    open_flags       INTEGER NOT NULL,
    coverage         TEXT NOT NULL,
    task_summary     TEXT,
    task_expectation TEXT,
    age              TEXT,
    gender           TEXT,
    education        TEXT,
    occupation       TEXT,
    frequency        TEXT,
    purposes         TEXT
)
;
CREATE TABLE message (
    id           INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL,
    turn         INTEGER NOT NULL,
    role         TEXT NOT NULL,
    source_id    TEXT,
    timestamp    TEXT,
    stage        TEXT NOT NULL,
    relation     TEXT,
    edited       INTEGER NOT NULL,
    content      TEXT NOT NULL
)
;
CREATE TABLE thought (
    id           INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL,
    turn         INTEGER NOT NULL,
    place        INTEGER NOT NULL,
    path         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    label        TEXT,
    timestamp    TEXT,
    edited       INTEGER NOT NULL,
    content      TEXT NOT NULL
)
;
CREATE TABLE conversation_tag (
    conversation INTEGER NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('tag', 'topic')),
    value        TEXT NOT NULL,
    PRIMARY KEY (conversation, kind, value)
) WITHOUT ROWID
;
CREATE TABLE flag (
    id           TEXT PRIMARY KEY,
    conversation INTEGER NOT NULL,
    turn         INTEGER,
    path         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    severity     TEXT NOT NULL,
    comment      TEXT NOT NULL,
    span_start   INTEGER,
    span_end     INTEGER,
    resolved     INTEGER NOT NULL,
    curator      TEXT NOT NULL,
    at           TEXT NOT NULL
) WITHOUT ROWID
;
CREATE INDEX flag_by_conversation ON flag (conversation)
;
-- The words of everything that can be searched, after edits. A row's number is
-- conversation.position << 27 | kind << 25 | turn or place, kind being 0 message, 1 thought,
-- 2 task summary, 3 task expectation.
CREATE VIRTUAL TABLE passage USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
)
;
-- For people who query the file with SQL of their own: effective values, one row a thing.

CREATE VIEW conversation_view AS
SELECT id, participant, model, provider, created_at, updated_at, title, turns, thoughts, status,
       note, edited, open_flags, task_summary, task_expectation, age, gender, education,
       occupation, frequency, purposes,
       (SELECT group_concat(value, ', ') FROM conversation_tag
         WHERE conversation = position AND kind = 'tag') AS tags,
       (SELECT group_concat(value, ', ') FROM conversation_tag
         WHERE conversation = position AND kind = 'topic') AS topics
  FROM conversation
;
CREATE VIEW message_view AS
SELECT c.id AS conversation, m.turn, m.role, m.source_id, m.timestamp, m.stage, m.relation,
       m.edited, m.content
  FROM message m JOIN conversation c ON c.position = m.conversation
;
CREATE VIEW thought_view AS
SELECT c.id AS conversation, t.turn, t.place, t.kind, t.label, t.timestamp, m.stage, t.edited,
       t.content, t.path
  FROM thought t
  JOIN conversation c ON c.position = t.conversation
  JOIN message m ON m.id = t.conversation << 25 | t.turn
;
