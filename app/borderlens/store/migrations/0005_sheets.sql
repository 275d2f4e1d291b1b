-- Answer sheets: one row an attempt, everything figures need of it, small enough that 100,000 are read in a blink.
-- layouts: what was asked, in the form's order, as JSON of services.figures.layouts; many sheets share one.
CREATE TABLE layouts (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  record TEXT NOT NULL
) STRICT;

-- Derived: a sheet goes with its attempt's row, which is made anew with every event of the attempt.
-- points, outcomes, choices: one byte an item; sums: one double a competency, by the layout's order.
CREATE TABLE sheets (
  attempt TEXT PRIMARY KEY NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
  layout INTEGER NOT NULL REFERENCES layouts (id),
  session TEXT NOT NULL,
  person TEXT NOT NULL,
  mode TEXT NOT NULL,
  photo_check INTEGER NOT NULL CHECK (photo_check IN (0, 1)),
  paper INTEGER NOT NULL CHECK (paper IN (0, 1)),
  closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
  opened_at TEXT NOT NULL,
  unscored INTEGER NOT NULL,
  points BLOB NOT NULL,
  outcomes BLOB NOT NULL,
  choices BLOB NOT NULL,
  sums BLOB NOT NULL,
  CHECK (length(points) = length(outcomes) AND length(points) = length(choices))
) STRICT, WITHOUT ROWID;
