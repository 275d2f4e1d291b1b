"""Examination forms in the window: made by the trainer, sat on a trainee's laptop, printed and typed in from paper."""
