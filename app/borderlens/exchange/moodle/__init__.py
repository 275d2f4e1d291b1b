"""Moodle's question XML: a pack in one language written as a file, and such files read into a pack.

``export_moodle`` and ``bring_in`` are the two ways; what lies between is in ``exchange.questions``.
"""
