"""The rooms of the window; the promise of a page is in ``borderlens.ui.context``."""
