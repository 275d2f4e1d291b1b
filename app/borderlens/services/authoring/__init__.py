"""Packs in the making: drafts that a trainer writes and translates, checked while they grow, put into Learn whole."""
