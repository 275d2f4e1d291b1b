"""A roster taken in: the file, its columns, and what becomes of each row before anything is written."""
