"""Mail as nobody would write it, by the thousand."""
