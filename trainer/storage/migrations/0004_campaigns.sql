-- What units judge themselves by, and what is kept of it.

-- The file of a version, for as long as a campaign is held with it.
CREATE TABLE framework_version (
    hash TEXT NOT NULL PRIMARY KEY,
    id TEXT NOT NULL,
    number BIGINT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (id, number)
);

-- unit_id refers to nothing: the unit of an invitation (is_guest) is kept elsewhere. The least share is a
-- percentage; the least agreement is a decimal fraction, as text.
CREATE TABLE campaign (
    id TEXT NOT NULL PRIMARY KEY,
    unit_id TEXT NOT NULL,
    wave BIGINT NOT NULL,
    framework_hash TEXT NOT NULL REFERENCES framework_version (hash),
    facilitator TEXT NOT NULL,
    expected BIGINT NOT NULL,
    way TEXT NOT NULL,
    least_answers BIGINT NOT NULL,
    tolerance BIGINT NOT NULL,
    least_apart BIGINT NOT NULL,
    least_share BIGINT NOT NULL,
    least_people BIGINT NOT NULL,
    least_agreement TEXT NOT NULL,
    tells_strong BIGINT NOT NULL,
    phase TEXT NOT NULL,
    round BIGINT NOT NULL,
    is_shared BIGINT NOT NULL,
    is_guest BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE UNIQUE INDEX campaign_of_wave ON campaign (unit_id, wave) WHERE is_guest = 0;
CREATE INDEX campaign_by_framework ON campaign (framework_hash);

CREATE TABLE campaign_stage (
    campaign_id TEXT NOT NULL REFERENCES campaign (id),
    place BIGINT NOT NULL,
    stage TEXT NOT NULL,
    planned TEXT NOT NULL,
    done TEXT NOT NULL,
    PRIMARY KEY (campaign_id, place)
);

-- Ballots and cards of open rounds only. They declare no references: SQLite then empties such a table by
-- clearing its pages as a whole, so that no byte of what was there is left in them.
CREATE TABLE ballot (
    campaign_id TEXT NOT NULL,
    id TEXT NOT NULL,
    person_id TEXT,
    respondent TEXT NOT NULL,
    is_given BIGINT NOT NULL,
    answers TEXT NOT NULL,
    PRIMARY KEY (campaign_id, id),
    UNIQUE (campaign_id, person_id)
);

CREATE TABLE card (
    campaign_id TEXT NOT NULL,
    criterion TEXT NOT NULL,
    counts TEXT NOT NULL,
    PRIMARY KEY (campaign_id, criterion)
);

-- What is told of the last round that was closed, as text in the order of the alphabet: nothing in it comes
-- from the order of ballots.
CREATE TABLE tally (
    campaign_id TEXT NOT NULL PRIMARY KEY REFERENCES campaign (id),
    ballots BIGINT NOT NULL,
    told TEXT NOT NULL,
    comments TEXT NOT NULL
);

CREATE TABLE consensus (
    campaign_id TEXT NOT NULL REFERENCES campaign (id),
    criterion TEXT NOT NULL,
    level BIGINT NOT NULL,
    reason TEXT NOT NULL,
    dissent TEXT NOT NULL,
    is_adopted BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, criterion)
);

CREATE TABLE proof (
    id TEXT NOT NULL PRIMARY KEY,
    campaign_id TEXT NOT NULL REFERENCES campaign (id),
    place BIGINT NOT NULL,
    criterion TEXT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    added_on TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (campaign_id, place)
);

-- The bytes of a file in base64, in pieces that no copy of a table has to hold many of.
CREATE TABLE proof_piece (
    proof_id TEXT NOT NULL REFERENCES proof (id),
    place BIGINT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (proof_id, place)
);
