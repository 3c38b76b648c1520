"""introbot makes double opt-in introductions by ordinary mail and reply."""

__version__ = "0.1.0"
