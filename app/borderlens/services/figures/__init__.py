"""Figures: from answers to shares with their denominators, intervals and limits."""
