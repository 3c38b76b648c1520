"""One message, or one due timer, becomes one transaction."""

from introbot.engine.engine import Engine, where
from introbot.engine.fate import Fate, Result
from introbot.engine.fingerprint import read_all
from introbot.engine.house import House
from introbot.engine.needs import Arrived, Claimed, Forgotten, Incoming, OutboxLetter, Store, Transaction
from introbot.engine.operations import Operations
from introbot.engine.recovery import Ahead, Recovered

__all__ = [
    "Ahead",
    "Arrived",
    "Claimed",
    "Engine",
    "Fate",
    "Forgotten",
    "House",
    "Incoming",
    "Operations",
    "OutboxLetter",
    "Recovered",
    "Result",
    "Store",
    "Transaction",
    "read_all",
    "where",
]
