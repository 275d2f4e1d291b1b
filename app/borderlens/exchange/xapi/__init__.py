"""Results as xAPI 1.0.3 statements: named, made, and checked before anybody else sees them. No network here.

Source of the design: assessment study, section 3. The verbs are those of cmi5 with their meanings; it is not cmi5.
"""
