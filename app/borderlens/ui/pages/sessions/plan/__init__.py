"""The wizard: place and people, forms, criteria, open."""
