"""The words of each language that replies are read by, as data."""
