-- The entries of a journal are written months apart and read together: in the order of their key they lie on one
-- page, not on one each.
ALTER TABLE action_entry RENAME TO scattered_entry;

CREATE TABLE action_entry (
    action_id TEXT NOT NULL REFERENCES action (id),
    place BIGINT NOT NULL,
    kind TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written_at TEXT NOT NULL,
    note TEXT NOT NULL,
    changes TEXT NOT NULL,
    PRIMARY KEY (action_id, place)
) /* by key */;

INSERT INTO action_entry (action_id, place, kind, written_by, written_at, note, changes)
SELECT action_id, place, kind, written_by, written_at, note, changes FROM scattered_entry;

DROP TABLE scattered_entry;
