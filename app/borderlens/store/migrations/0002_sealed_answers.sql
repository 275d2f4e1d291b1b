-- An answer to a sealed item has no points and no outcome; confidence and unfinished scenarios are kept.
-- Tables for reading only: they are made anew from the events when the store is opened next.
DROP TABLE responses;
CREATE TABLE responses (
  attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  item_version INTEGER NOT NULL,
  item_hash BLOB NOT NULL,
  competency TEXT NOT NULL,
  kind TEXT NOT NULL,
  role TEXT,
  response TEXT NOT NULL,
  points REAL,
  outcome TEXT,
  critical INTEGER NOT NULL CHECK (critical IN (0, 1)),
  duration_ms INTEGER NOT NULL,
  given_at TEXT NOT NULL,
  changes INTEGER NOT NULL,
  event TEXT NOT NULL REFERENCES events (id),
  confidence INTEGER CHECK (confidence IN (1, 2, 3)),
  complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
  PRIMARY KEY (attempt, item),
  CHECK ((points IS NULL) = (outcome IS NULL))
) STRICT;

ALTER TABLE scores ADD COLUMN unscored INTEGER NOT NULL DEFAULT 0;
