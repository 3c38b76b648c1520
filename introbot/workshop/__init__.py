"""workshop: where an operator's own templates are kept: files replaced whole, every version remembered."""

from introbot.workshop.places import Place, known_kinds, place_of, strays
from introbot.workshop.workshop import Changed, Views, Workshop

__all__ = ["Changed", "Place", "Views", "Workshop", "known_kinds", "place_of", "strays"]
