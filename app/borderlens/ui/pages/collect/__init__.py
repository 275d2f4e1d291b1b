"""The trainer's room for what comes back: bundles of forty laptops, and who is still missing."""
