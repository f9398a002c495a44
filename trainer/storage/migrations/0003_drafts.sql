-- What somebody has begun to answer: one draft at most an attempt.

CREATE TABLE draft (
    attempt_id TEXT NOT NULL PRIMARY KEY REFERENCES attempt (id),
    step TEXT NOT NULL,
    text TEXT NOT NULL,
    kept_at TEXT NOT NULL
);
