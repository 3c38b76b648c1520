"""One message, or one due timer, becomes one transaction."""

from introbot.engine.engine import Engine, where
from introbot.engine.fate import Fate, Result
from introbot.engine.house import House
from introbot.engine.needs import Arrived, Claimed, Incoming, OutboxLetter, Store, Transaction

__all__ = [
    "Arrived",
    "Claimed",
    "Engine",
    "Fate",
    "House",
    "Incoming",
    "OutboxLetter",
    "Result",
    "Store",
    "Transaction",
    "where",
]
