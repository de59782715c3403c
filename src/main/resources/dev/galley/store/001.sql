-- Raw bytes as they were imported, each text once.
CREATE TABLE source (
  source INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  bytes BLOB NOT NULL
);

-- One import. A name is used once.
CREATE TABLE batch (
  batch INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  parser_version INTEGER NOT NULL
);

-- One row a post: its review, where it came from, and the facts of its current revision. Lists,
-- editors among them, are joined by U+001F; days count from 1970-01-01.
CREATE TABLE post (
  post INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL,
  revision INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  approval_by TEXT,
  approval_at TEXT,
  approval_revision INTEGER,
  approval_hash TEXT,
  sign_off_by TEXT,
  sign_off_at TEXT,
  editors TEXT,
  changed INTEGER GENERATED ALWAYS AS
    (approval_hash IS NOT NULL AND approval_hash <> content_hash) VIRTUAL,
  needs_review INTEGER,
  ai_style INTEGER,
  has_images INTEGER,
  image_heavy INTEGER,
  quality INTEGER,
  freshness INTEGER,
  depth INTEGER,
  clarity INTEGER,
  difficulty TEXT,
  language TEXT,
  stack TEXT,
  reading_time INTEGER,
  views INTEGER,
  last_reviewed INTEGER,
  batch INTEGER NOT NULL REFERENCES batch (batch),
  form TEXT NOT NULL,
  problems TEXT,
  problem_count INTEGER NOT NULL,
  coverage REAL NOT NULL,
  path TEXT NOT NULL,
  imported INTEGER NOT NULL,
  exported_hash TEXT,
  exported_at TEXT,
  title TEXT,
  title_key TEXT
);
CREATE INDEX post_title ON post (title_key);
CREATE INDEX post_batch ON post (batch);

-- Every text that was ever imported for a post, whatever became of it.
CREATE TABLE post_source (
  post INTEGER NOT NULL REFERENCES post (post),
  source INTEGER NOT NULL REFERENCES source (source),
  batch INTEGER NOT NULL REFERENCES batch (batch),
  PRIMARY KEY (post, source)
) WITHOUT ROWID;

-- Never changed. The article is its JSON with spans; `left_out` names the meta fields that the
-- content hash left out.
CREATE TABLE revision (
  post INTEGER NOT NULL REFERENCES post (post),
  number INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  left_out TEXT NOT NULL,
  origin TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT,
  article TEXT NOT NULL,
  PRIMARY KEY (post, number)
);

-- What the parser made of the text behind an imported revision, as `galley parse` writes it, but
-- for the article itself.
CREATE TABLE parse (
  post INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  source INTEGER NOT NULL REFERENCES source (source),
  parsed TEXT NOT NULL,
  PRIMARY KEY (post, revision),
  FOREIGN KEY (post, revision) REFERENCES revision (post, number)
);

-- The problems of the text imported last, one a row.
CREATE TABLE finding (
  post INTEGER NOT NULL REFERENCES post (post),
  number INTEGER NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (post, number)
) WITHOUT ROWID;

-- Incoming texts that were kept beside the current one.
CREATE TABLE conflict (
  conflict INTEGER PRIMARY KEY,
  post INTEGER NOT NULL REFERENCES post (post),
  source INTEGER NOT NULL REFERENCES source (source),
  batch INTEGER NOT NULL REFERENCES batch (batch),
  path TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX conflict_post ON conflict (post);

CREATE TABLE person (
  key TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- The journal. It only grows; each entry carries the hash of the one before in its own.
CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  login TEXT NOT NULL,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  hash TEXT NOT NULL
);
-- A person's steps can be walked back without reading what they did.
CREATE INDEX event_step ON event (
  who,
  seq,
  kind,
  CASE kind
    WHEN 'step-undone' THEN json_extract(payload, '$.undoes')
    WHEN 'step-redone' THEN json_extract(payload, '$.redoes')
  END
) WHERE kind IN ('posts-decided', 'post-edited', 'step-undone', 'step-redone');
CREATE TABLE export_run (
  seq INTEGER PRIMARY KEY REFERENCES event (seq),
  path TEXT NOT NULL,
  format TEXT NOT NULL,
  exported INTEGER NOT NULL,
  sha256 TEXT NOT NULL
);

CREATE VIRTUAL TABLE fulltext USING fts5 (
  title, body, meta,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 0'
);
