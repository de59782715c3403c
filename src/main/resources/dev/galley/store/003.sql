-- The findings of the checks take the place of a copy of the parser's problems.
DROP TABLE finding;

-- Which rules looked: their version, and what the workspace had chosen of them.
CREATE TABLE checking (
  checking INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  settings TEXT NOT NULL,
  UNIQUE (version, settings)
);

-- What the checks found in a revision, as JSON; `rules` has the rule of each finding, joined by
-- U+001F. A revision without a row was never checked.
CREATE TABLE found (
  post INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  checking INTEGER NOT NULL REFERENCES checking (checking),
  rules TEXT,
  findings TEXT NOT NULL,
  PRIMARY KEY (post, revision),
  FOREIGN KEY (post, revision) REFERENCES revision (post, number)
) WITHOUT ROWID;

-- The rules that nearly every post of a batch breaks, and how many posts do.
CREATE TABLE common (
  batch INTEGER NOT NULL REFERENCES batch (batch),
  rule TEXT NOT NULL,
  posts INTEGER NOT NULL,
  PRIMARY KEY (batch, rule)
) WITHOUT ROWID;

-- 1 where findings of the batch have changed since `common` was worked out for it.
ALTER TABLE batch ADD COLUMN due INTEGER NOT NULL DEFAULT 0;

-- Grows when facts of posts change without an entry of the journal.
CREATE TABLE epoch (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  value INTEGER NOT NULL
);
INSERT INTO epoch (one, value) VALUES (1, 0);

-- `codes` has the code of each problem, joined by U+001F. `article` is there where the text was
-- parsed again and only places in it came out differently than they stand in the revision.
ALTER TABLE parse ADD COLUMN parser_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE parse ADD COLUMN codes TEXT;
ALTER TABLE parse ADD COLUMN article TEXT;
UPDATE parse SET
  parser_version = coalesce((
    SELECT b.parser_version FROM post_source s JOIN batch b USING (batch)
    WHERE s.post = parse.post AND s.source = parse.source), 0),
  codes = (
    SELECT group_concat(json_extract(value, '$.code'), char(31))
    FROM json_each(parse.parsed, '$.problems'));

-- What people say of the parse of a post that counts now, and the samples that it was drawn for,
-- joined by U+001F. What was said stands in the journal.
ALTER TABLE post ADD COLUMN verdict TEXT;
ALTER TABLE post ADD COLUMN samples TEXT;
CREATE TABLE judgement (
  seq INTEGER PRIMARY KEY REFERENCES event (seq),
  post INTEGER NOT NULL REFERENCES post (post)
);
CREATE INDEX judgement_post ON judgement (post);
CREATE TABLE sample (
  name TEXT PRIMARY KEY COLLATE NOCASE,
  seq INTEGER NOT NULL REFERENCES event (seq)
) WITHOUT ROWID;
