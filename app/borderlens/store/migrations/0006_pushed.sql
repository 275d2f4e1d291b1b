-- Statements that a Learning Record Store has taken, so that a push that was broken off goes on.
CREATE TABLE record_stores (
  id INTEGER PRIMARY KEY,
  url TEXT UNIQUE NOT NULL
) STRICT;

-- attempt: what the statement was made from; NULL for one that only voids another.
CREATE TABLE pushed (
  lrs INTEGER NOT NULL REFERENCES record_stores (id),
  statement_id TEXT NOT NULL,
  at TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('stored', 'voided', 'conflict', 'refused')),
  attempt TEXT,
  PRIMARY KEY (lrs, statement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX pushed_attempt ON pushed (lrs, attempt) WHERE attempt IS NOT NULL;
