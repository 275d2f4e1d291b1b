"""The outside world: files that other programs read."""
