"""The model room: from folders of confirmed photographs to a measured model pack, offline and without a programmer."""
