-- The chain. Rows are added, never changed or taken away; the triggers hold that against our own mistakes.
CREATE TABLE events (
  id TEXT PRIMARY KEY NOT NULL,
  device TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq >= 0),
  prev BLOB NOT NULL CHECK (length(prev) = 32),
  kind TEXT NOT NULL,
  ts TEXT NOT NULL,
  clock_offset_ms INTEGER,
  session TEXT,
  person TEXT,
  attempt TEXT,
  item TEXT,
  item_version INTEGER,
  item_hash BLOB,
  body TEXT NOT NULL,
  schema INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  UNIQUE (device, seq)
) STRICT;
CREATE INDEX events_attempt ON events (attempt) WHERE attempt IS NOT NULL;
CREATE INDEX events_kind ON events (kind);
CREATE INDEX events_session ON events (session) WHERE session IS NOT NULL;

CREATE TRIGGER events_never_updated BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER events_never_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;

-- Names live here and nowhere else, so that a person can be erased.
CREATE TABLE people (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL CHECK (country IN ('CN', 'VN', 'LA')),
  agency TEXT NOT NULL,
  language TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('officer', 'trainee', 'trainer'))
) STRICT;

-- What this laptop alone knows: its device id, who works on it.
CREATE TABLE local (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

-- Tables for reading, derived from the events; one command makes them anew.
CREATE TABLE attempts (
  id TEXT PRIMARY KEY NOT NULL,
  person TEXT NOT NULL,
  session TEXT,
  device TEXT NOT NULL,
  pack TEXT NOT NULL,
  pack_version INTEGER NOT NULL,
  form TEXT NOT NULL,
  mode TEXT NOT NULL,
  photo_check INTEGER NOT NULL CHECK (photo_check IN (0, 1)),
  language TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  closed_at TEXT,
  ended TEXT,
  asked INTEGER NOT NULL,
  answered INTEGER NOT NULL
) STRICT;
CREATE INDEX attempts_person ON attempts (person);
CREATE INDEX attempts_session ON attempts (session);

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
  points REAL NOT NULL,
  outcome TEXT NOT NULL,
  critical INTEGER NOT NULL CHECK (critical IN (0, 1)),
  duration_ms INTEGER NOT NULL,
  given_at TEXT NOT NULL,
  changes INTEGER NOT NULL,
  event TEXT NOT NULL REFERENCES events (id),
  PRIMARY KEY (attempt, item)
) STRICT;

CREATE TABLE scores (
  attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
  competency TEXT NOT NULL,
  asked INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  right INTEGER NOT NULL,
  points REAL NOT NULL,
  protected INTEGER NOT NULL,
  found INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  look_alikes INTEGER NOT NULL,
  cleared INTEGER NOT NULL,
  accused INTEGER NOT NULL,
  undecidable INTEGER NOT NULL,
  referred INTEGER NOT NULL,
  over_referred INTEGER NOT NULL,
  critical INTEGER NOT NULL,
  PRIMARY KEY (attempt, competency)
) STRICT;

-- version: goes up whenever anything a reader shows may have changed; derivation: the rules the tables were made by.
CREATE TABLE reading (
  version INTEGER NOT NULL,
  derivation INTEGER NOT NULL
) STRICT;
INSERT INTO reading (version, derivation) VALUES (0, 1);
