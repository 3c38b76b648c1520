"""The pure core: introductions, events, letters and how one becomes the other."""
