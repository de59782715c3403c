-- More words of the meta box of the current revision; those of a list are joined by U+001F.
ALTER TABLE post ADD COLUMN tools TEXT;
ALTER TABLE post ADD COLUMN revision_status TEXT;
ALTER TABLE post ADD COLUMN scenario TEXT;
ALTER TABLE post ADD COLUMN generator TEXT;

-- How much the problems and findings of a post matter that it is listed with: the sum of 1 for
-- errors, 2 for warnings and 4 for hints. `severities` of the others has a letter for each code and
-- each rule, in their order: e, w or i.
ALTER TABLE post ADD COLUMN severities INTEGER NOT NULL DEFAULT 0;
ALTER TABLE parse ADD COLUMN severities TEXT;
ALTER TABLE found ADD COLUMN severities TEXT;

-- The name of the person that a post is assigned to; the journal says by whom and when.
ALTER TABLE post ADD COLUMN assignee TEXT;

-- Views that have a name: filter, sort and columns, as text. They are no part of the journal.
CREATE TABLE view (
  name TEXT PRIMARY KEY,
  spec TEXT NOT NULL
) WITHOUT ROWID;
