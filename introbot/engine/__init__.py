"""One message, or one due timer, becomes one transaction."""

from introbot.engine.engine import Engine
from introbot.engine.house import House
from introbot.engine.needs import Arrived, Claimed, Incoming, OutboxLetter, Store, Transaction

__all__ = ["Arrived", "Claimed", "Engine", "House", "Incoming", "OutboxLetter", "Store", "Transaction"]
