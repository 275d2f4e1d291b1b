"""The rules of scoring, one for each type of item."""
