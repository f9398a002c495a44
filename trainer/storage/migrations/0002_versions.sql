-- What two people may edit at once says how often it was changed: who writes says what they saw, from 1.

ALTER TABLE unit ADD COLUMN version BIGINT NOT NULL DEFAULT 1;

ALTER TABLE person ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
