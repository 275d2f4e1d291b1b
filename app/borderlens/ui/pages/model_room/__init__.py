"""The model room: from a folder of confirmed photographs to a measured pack, in four steps."""
