"""Vector diagrams: shapes as SVG, words as keys of the catalogue, so that each diagram exists in four languages."""
