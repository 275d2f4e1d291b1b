"""Cast, printed and layered plastics that are sold as ivory."""
