"""The studio draws every picture of the program from code and seeds: no photographs, scans or downloaded textures."""
