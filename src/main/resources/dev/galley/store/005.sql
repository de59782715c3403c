-- The id that a text gives itself, empty where it gives none; NULL where that was not noted. With
-- it, bytes that come again are known for what they are without being parsed.
ALTER TABLE source ADD COLUMN own_id TEXT;

-- Many texts are indexed at once after an import: in few and large pieces, merged seldom.
INSERT INTO fulltext (fulltext, rank) VALUES ('hashsize', 33554432);
INSERT INTO fulltext (fulltext, rank) VALUES ('automerge', 8);
