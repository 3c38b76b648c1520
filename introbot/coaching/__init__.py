"""The good referrer's judgement: given what is known of the three and the words, at most one note."""

from introbot.coaching.background import Background, Past
from introbot.coaching.notes import note_for

__all__ = ["Background", "Past", "note_for"]
