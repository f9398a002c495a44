-- Portable SQL: TEXT and BIGINT, keys made by the client, booleans as 0 and 1, stamps as UTC text, no triggers,
-- no arithmetic. A statement ends with a semicolon at the end of its line. A place counts from 0.

CREATE TABLE unit (
    id TEXT NOT NULL PRIMARY KEY,
    place BIGINT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    parent_id TEXT REFERENCES unit (id)
);

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    place BIGINT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    unit_id TEXT REFERENCES unit (id)
);
CREATE INDEX person_by_name ON person (name, place);

CREATE TABLE person_role (
    person_id TEXT NOT NULL REFERENCES person (id),
    place BIGINT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (person_id, place)
);

CREATE TABLE edition (
    hash TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version_major BIGINT NOT NULL,
    version_minor BIGINT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX edition_by_version ON edition (kind, id, version_major, version_minor);

-- place: of the attempt among its person's. finished_at: empty while it is under way; percent and passed mean
-- nothing till then.
CREATE TABLE attempt (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    place BIGINT NOT NULL,
    scenario_id TEXT NOT NULL,
    version_major BIGINT NOT NULL,
    version_minor BIGINT NOT NULL,
    title TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT NOT NULL,
    percent BIGINT NOT NULL,
    passed BIGINT NOT NULL,
    UNIQUE (person_id, place)
);

CREATE TABLE attempt_edition (
    attempt_id TEXT NOT NULL REFERENCES attempt (id),
    place BIGINT NOT NULL,
    hash TEXT NOT NULL REFERENCES edition (hash),
    PRIMARY KEY (attempt_id, place)
);

CREATE TABLE answer (
    attempt_id TEXT NOT NULL REFERENCES attempt (id),
    place BIGINT NOT NULL,
    step TEXT NOT NULL,
    given TEXT NOT NULL,
    given_at TEXT NOT NULL,
    PRIMARY KEY (attempt_id, place)
);

-- In hundredths of a point.
CREATE TABLE attempt_skill (
    attempt_id TEXT NOT NULL REFERENCES attempt (id),
    place BIGINT NOT NULL,
    skill TEXT NOT NULL,
    earned BIGINT NOT NULL,
    possible BIGINT NOT NULL,
    PRIMARY KEY (attempt_id, place)
);
