"""The laptop's truth: an append-only event table in SQLite, and tables for reading derived from it."""
