-- Chains of other laptops: which bundles came, and what was set aside.
CREATE TABLE bundles (
  sha256 TEXT PRIMARY KEY NOT NULL,
  session TEXT NOT NULL,
  device TEXT NOT NULL,
  public_key TEXT NOT NULL,
  state TEXT NOT NULL,
  received_at TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bundles_session ON bundles (session, device);

-- Events that came with the id, or for the place, of another one. The line is the event's canonical JSON without hash.
CREATE TABLE set_aside (
  id TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  device TEXT NOT NULL,
  seq INTEGER NOT NULL,
  line BLOB NOT NULL,
  PRIMARY KEY (id, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX set_aside_place ON set_aside (device, seq);

-- Events of the chain that another one contradicts: neither counts.
CREATE TABLE not_counting (
  id TEXT PRIMARY KEY NOT NULL REFERENCES events (id)
) STRICT, WITHOUT ROWID;

-- People who were erased here: their names do not come back with a later bundle.
CREATE TABLE erased (
  id TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;

-- A table for reading, made anew from the events: laid out by attempt and item, so that a bundle's rows lie together.
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
  event TEXT NOT NULL,
  confidence INTEGER CHECK (confidence IN (1, 2, 3)),
  complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
  PRIMARY KEY (attempt, item),
  CHECK ((points IS NULL) = (outcome IS NULL))
) STRICT, WITHOUT ROWID;
