"""The numbers behind a model pack: head, calibration, references, views, counts. Loaded only where something is learnt.

Nothing here opens a photograph's file or writes one; ``graph`` alone writes, the file of the new model.
"""
