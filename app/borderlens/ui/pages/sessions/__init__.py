"""Joint sessions in the window: the list, one session, the wizard, and what was sat on this computer."""
