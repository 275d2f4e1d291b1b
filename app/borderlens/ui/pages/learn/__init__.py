"""The Learn room: practice with feedback, tests without, and what a person can tell apart."""
