"""Mistakes with figures, reports, certificates, spreadsheets and locked databases. See ``domain.errors``."""
