"""Paper and files of a session: the report, certificates, feedback sheets, tables for donors and for research."""
