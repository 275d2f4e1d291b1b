"""Quiz packs, model packs, reference tables: read and validate."""
