-- What somebody has written and not saved yet, one text a post. The article is its JSON with
-- spans, as in a revision; `base` is the revision that it started from. Drafts are no part of the
-- journal: they come and go, and nothing rests on them.
CREATE TABLE draft (
  post INTEGER PRIMARY KEY REFERENCES post (post),
  base INTEGER NOT NULL,
  article TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  FOREIGN KEY (post, base) REFERENCES revision (post, number)
);
