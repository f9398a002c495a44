-- What is counted over all units comes from indexes that hold it.

-- The day since which an action is done or verified, out of its journal; empty where it is not.
ALTER TABLE action ADD COLUMN done_on TEXT NOT NULL DEFAULT '';
UPDATE action SET done_on = COALESCE((
    SELECT SUBSTR(written_at, 1, 10) FROM action_entry WHERE action_id = action.id AND (
        changes LIKE '%status	proposed	done%' OR changes LIKE '%status	proposed	verified%' OR
        changes LIKE '%status	decided	done%' OR changes LIKE '%status	decided	verified%' OR
        changes LIKE '%status	in_progress	done%' OR changes LIKE '%status	in_progress	verified%' OR
        changes LIKE '%status	abandoned	done%' OR changes LIKE '%status	abandoned	verified%')
    ORDER BY place DESC LIMIT 1), '') WHERE status IN ('done', 'verified');

DROP INDEX action_by_status;
CREATE INDEX action_by_status ON action (unit_id, engagement, status, due_on, moved_on, starts_on);
CREATE INDEX action_to_do ON action (unit_id, due_on, status, owner)
    WHERE status IN ('proposed', 'decided', 'in_progress') AND due_on <> '';
CREATE INDEX action_done ON action (unit_id, done_on, campaign_id, criterion, target_level, origin)
    WHERE done_on <> '' AND origin = 'gap';
CREATE INDEX action_by_event ON action (event_id, unit_id, status, origin) WHERE origin = 'event';
CREATE INDEX event_by_source ON event (unit_id, source, engagement, decision, id, happened_on);
