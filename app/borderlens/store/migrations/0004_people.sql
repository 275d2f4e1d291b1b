-- What stands for a person on a shared screen, and two facts that figures are broken down by.
ALTER TABLE people ADD COLUMN code TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN province TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN rank TEXT NOT NULL DEFAULT '';
