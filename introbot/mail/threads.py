"""Threads: which identifiers an answer carries in its References field."""

from __future__ import annotations

from collections.abc import Iterable

CHARACTERS = 1000


def references_for(parent_message_id: str, parent_references: Iterable[str], limit: int = 10) -> tuple[str, ...]:
    """The References of an answer (RFC 5322 §3.6.4): the parent's, then the parent itself.

    At most `limit` identifiers and 1,000 characters, each once; the first, which names the thread, is kept.
    """
    chain = [identifier for identifier in dict.fromkeys(parent_references) if identifier != parent_message_id]
    chain = [*chain, parent_message_id] if parent_message_id else chain
    if len(chain) > limit:
        chain = chain[:1] + chain[len(chain) - limit + 1 :] if limit > 1 else chain[-limit:] if limit else []
    while len(chain) > 1 and sum(len(identifier) + 1 for identifier in chain) > CHARACTERS:
        del chain[1 if len(chain) > 2 else 0]
    return tuple(chain)
