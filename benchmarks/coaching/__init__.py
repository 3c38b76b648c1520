"""How well vague and soft asks are found, on examples written for it."""
