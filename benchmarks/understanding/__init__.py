"""How well mail is understood, scored on cases with right answers."""
