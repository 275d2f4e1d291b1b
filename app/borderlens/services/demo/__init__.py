"""A demonstration: three simulated sessions of sixty simulated officers, made by the program's own ways."""
