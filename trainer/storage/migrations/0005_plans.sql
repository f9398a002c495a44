-- What services do about what they found out, and how it went. A place counts those of the unit (of a measure:
-- those of its indicator). It is taken once because changes are serialisable; were it UNIQUE, two who add at the
-- same moment would be told that a key is taken, instead of one doing it again.

-- A column for each field of an action, as its journal writes them: what the entries tell comes to the same
-- text. The columns of an origin refer to nothing: an action outlives what it answers to. moved_on: the day of
-- the last entry. There are as many entries as its version says.
CREATE TABLE action (
    id TEXT NOT NULL PRIMARY KEY,
    unit_id TEXT NOT NULL REFERENCES unit (id),
    place BIGINT NOT NULL,
    title TEXT NOT NULL,
    details TEXT NOT NULL,
    origin TEXT NOT NULL,
    campaign_id TEXT NOT NULL,
    criterion TEXT NOT NULL,
    from_level TEXT NOT NULL,
    target_level TEXT NOT NULL,
    event_id TEXT NOT NULL,
    engagement TEXT NOT NULL,
    owner TEXT NOT NULL,
    contributors TEXT NOT NULL,
    priority TEXT NOT NULL,
    impact TEXT NOT NULL,
    effort TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    status TEXT NOT NULL,
    days TEXT NOT NULL,
    euros TEXT NOT NULL,
    indicators TEXT NOT NULL,
    links TEXT NOT NULL,
    proofs TEXT NOT NULL,
    moved_on TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX action_by_place ON action (unit_id, place);
-- All that dashboards count by.
CREATE INDEX action_by_status ON action (unit_id, engagement, status, due_on);

-- changes: a line each, "field before after".
CREATE TABLE action_entry (
    action_id TEXT NOT NULL REFERENCES action (id),
    place BIGINT NOT NULL,
    kind TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written_at TEXT NOT NULL,
    note TEXT NOT NULL,
    changes TEXT NOT NULL,
    PRIMARY KEY (action_id, place)
);

CREATE TABLE event (
    id TEXT NOT NULL PRIMARY KEY,
    unit_id TEXT NOT NULL REFERENCES unit (id),
    place BIGINT NOT NULL,
    happened_on TEXT NOT NULL,
    source TEXT NOT NULL,
    engagement TEXT NOT NULL,
    severity TEXT NOT NULL,
    facts TEXT NOT NULL,
    decision TEXT NOT NULL,
    reason TEXT NOT NULL,
    reference TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX event_by_place ON event (unit_id, place);
CREATE UNIQUE INDEX event_by_reference ON event (unit_id, reference) WHERE reference <> '';

-- The target, and what was measured, are thousandths.
CREATE TABLE indicator (
    id TEXT NOT NULL PRIMARY KEY,
    unit_id TEXT NOT NULL REFERENCES unit (id),
    place BIGINT NOT NULL,
    title TEXT NOT NULL,
    definition TEXT NOT NULL,
    measured_in TEXT NOT NULL,
    target BIGINT,
    direction TEXT NOT NULL,
    source TEXT NOT NULL,
    frequency TEXT NOT NULL,
    kind TEXT NOT NULL,
    is_kept BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX indicator_by_place ON indicator (unit_id, place);

CREATE TABLE measure (
    id TEXT NOT NULL PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES indicator (id),
    place BIGINT NOT NULL,
    measured_on TEXT NOT NULL,
    thousandths BIGINT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX measure_by_place ON measure (indicator_id, place);

CREATE TABLE practice (
    id TEXT NOT NULL PRIMARY KEY,
    unit_id TEXT NOT NULL REFERENCES unit (id),
    place BIGINT NOT NULL,
    action_id TEXT REFERENCES action (id),
    written_on TEXT NOT NULL,
    title TEXT NOT NULL,
    engagement TEXT NOT NULL,
    criterion TEXT NOT NULL,
    worked TEXT NOT NULL,
    failed TEXT NOT NULL,
    cost TEXT NOT NULL,
    again BIGINT NOT NULL,
    reusable TEXT NOT NULL,
    is_shared BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX practice_by_place ON practice (unit_id, place);
CREATE INDEX practice_by_sharing ON practice (is_shared);

-- Lists and votes as text; the actions may be written in any order there, so they refer to nothing.
CREATE TABLE workshop (
    id TEXT NOT NULL PRIMARY KEY,
    unit_id TEXT NOT NULL REFERENCES unit (id),
    place BIGINT NOT NULL,
    held_on TEXT NOT NULL,
    actions TEXT NOT NULL,
    placings TEXT NOT NULL,
    rankings TEXT NOT NULL,
    priorities TEXT NOT NULL,
    is_over BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX workshop_by_place ON workshop (unit_id, place);

CREATE TABLE assignment (
    id TEXT NOT NULL PRIMARY KEY,
    unit_id TEXT NOT NULL REFERENCES unit (id),
    place BIGINT NOT NULL,
    module TEXT NOT NULL,
    action_id TEXT REFERENCES action (id),
    asked_on TEXT NOT NULL,
    due_on TEXT NOT NULL
);
CREATE INDEX assignment_by_place ON assignment (unit_id, place);

-- How far a team is asks for the people of a unit.
CREATE INDEX person_by_unit ON person (unit_id);
