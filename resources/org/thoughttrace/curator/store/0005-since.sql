-- With each field the counter of its first revision: what curators added is shown and given out in the
-- order of the log, by counter and UUID, whatever their clocks said. It is derived like the rest of the
-- state, and made anew together with it.
ALTER TABLE field_state ADD COLUMN since INTEGER NOT NULL DEFAULT 0
;
