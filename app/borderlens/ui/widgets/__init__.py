"""The components every page is made of; ``tests/ui/gallery.py`` shows each in each state."""
