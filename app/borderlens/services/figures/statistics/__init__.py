"""Statistics as pure functions, each with its source; numpy and scipy only."""
