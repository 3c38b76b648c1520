"""What belongs to a person and to no introduction: standing wishes and cards."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime, timedelta

from introbot.domain.cards import Card, KeptCard
from introbot.domain.wishes import Wish, WishKind
from introbot.store.values import DueWish
from introbot.store.work import Work, sql

_SET_WISH = sql(
    """INSERT INTO wishes (address_key, kind, words, days, told_at) VALUES (:key, :kind, :words, :days, :at)
       ON CONFLICT (address_key, kind) DO UPDATE SET words = excluded.words, days = excluded.days,
              told_at = excluded.told_at""",
    times="at",
)
_BEGIN_WISH = sql(
    """INSERT INTO wishes (address_key, kind, words, days, told_at) VALUES (:key, :kind, '', :days, :at)
       ON CONFLICT (address_key, kind) DO NOTHING""",
    times="at",
)
_DUE_WISHES = sql(
    """SELECT address_key, words, told_at FROM wishes
        WHERE kind = :kind AND days = :days AND told_at <= :before ORDER BY told_at, address_key LIMIT :limit""",
    times="before",
    gives="told_at",
)
_DROP_WISH = sql("DELETE FROM wishes WHERE address_key = :key AND kind = :kind")
_WISHES = sql("SELECT kind, words, days FROM wishes WHERE address_key = :key ORDER BY kind")
_FORGET_WISHES = sql("DELETE FROM wishes WHERE address_key = :key")
_CARD = sql(
    "SELECT name, approved, proposed, asked_at, changed_at FROM cards WHERE address_key = :key",
    gives="asked_at changed_at",
)
_SAVE_CARD = sql(
    """INSERT INTO cards (address_key, name, approved, proposed, asked_at, changed_at)
       VALUES (:key, :name, :approved, :proposed, :asked_at, :changed_at)
       ON CONFLICT (address_key) DO UPDATE SET name = excluded.name, approved = excluded.approved,
              proposed = excluded.proposed, asked_at = excluded.asked_at, changed_at = excluded.changed_at""",
    times="asked_at changed_at",
)
# Of her latest introductions: a referrer with thousands costs no more than one with a hundred.
_CARDS_OF = sql(
    """SELECT DISTINCT name, approved FROM cards JOIN
       (SELECT requester_key FROM introductions WHERE referrer_key = :referrer
         ORDER BY opened_at DESC LIMIT 200) AS latest ON requester_key = address_key
        WHERE address_key <> :but AND approved IS NOT NULL ORDER BY name LIMIT 50"""
)
_FORGET_CARD = sql("DELETE FROM cards WHERE address_key = :key")


class Standing(Work):
    """Wishes and cards, by the address they belong to."""

    def set_wish(self, address_key: str, wish: Wish, at: datetime) -> None:
        """Keep a wish; a later one of the same kind takes the place of an earlier one."""
        values = {"key": address_key, "kind": str(wish.kind), "words": wish.words, "days": wish.days, "at": at}
        self.run(_SET_WISH, values)

    def begin_wish(self, address_key: str, kind: WishKind, days: int, at: datetime) -> None:
        """Let something come round from now on, unless this person has said anything about it before."""
        self.run(_BEGIN_WISH, {"key": address_key, "kind": str(kind), "days": days, "at": at})

    def due_wishes(self, kind: WishKind, days: int, now: datetime, limit: int) -> list[DueWish]:
        """Whose wish of this kind was kept `days` ago or longer, the longest first."""
        values = {"kind": str(kind), "days": days, "before": now - timedelta(days=days), "limit": limit}
        return [DueWish(*row) for row in self.run(_DUE_WISHES, values)]

    def drop_wish(self, address_key: str, kind: WishKind) -> None:
        self.run(_DROP_WISH, {"key": address_key, "kind": str(kind)})

    def wishes_of(self, address_key: str) -> list[Wish]:
        """All standing wishes of this address."""
        rows = self.run(_WISHES, {"key": address_key})
        return [Wish(WishKind(kind), words, days) for kind, words, days in rows]

    def wish_of(self, address_key: str, kind: WishKind) -> Wish | None:
        return next((wish for wish in self.wishes_of(address_key) if wish.kind == kind), None)

    def card_of(self, address_key: str) -> KeptCard | None:
        row = self.run(_CARD, {"key": address_key}).one_or_none()
        return KeptCard(row[0], row[4], _read(row[1]), _read(row[2]), row[3]) if row else None

    def save_card(self, address_key: str, card: KeptCard) -> None:
        """Keep the card as it is now."""
        values = {"key": address_key, "name": card.name, "asked_at": card.asked_at, "changed_at": card.changed_at}
        self.run(_SAVE_CARD, {**values, "approved": _written(card.approved), "proposed": _written(card.proposed)})

    def cards_known_to(self, referrer_key: str, but: str) -> list[tuple[str, Card]]:
        """The approved cards of everybody else whom this referrer has lately introduced, by name."""
        rows = self.run(_CARDS_OF, {"referrer": referrer_key, "but": but})
        return [(name, card) for name, document in rows if (card := _read(document))]

    def forget_standing(self, address_key: str) -> None:
        """Erase the wishes and the card of this address."""
        self.run(_FORGET_WISHES, {"key": address_key})
        self.run(_FORGET_CARD, {"key": address_key})


def _written(card: Card | None) -> str | None:
    return json.dumps(asdict(card)) if card is not None else None


def _read(document: str | None) -> Card | None:
    known = set(Card.__slots__)
    return Card(**{k: v for k, v in json.loads(document).items() if k in known}) if document else None
