"""The Reference room: the gallery of teaching pictures, two of them side by side, and the diagrams."""
