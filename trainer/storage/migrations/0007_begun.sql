-- What somebody has begun to write of a plan and has not kept. fields: a line each, "name before after".
CREATE TABLE begun (
    person_id TEXT NOT NULL REFERENCES person (id),
    about TEXT NOT NULL,
    fields TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    PRIMARY KEY (person_id, about)
);
