"""Joint sessions: planned, opened, joined, attended, closed."""
