"""The window: PySide6 and nothing that the core needs."""
