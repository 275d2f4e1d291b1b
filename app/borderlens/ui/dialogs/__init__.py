"""Dialogs that more than one room may open."""
