"""Who takes part in an introduction, and the parts a referrer gives of it."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum

from introbot.address import key_of


class Party(StrEnum):
    """The three sides of an introduction (PRODUCT.md §1)."""

    REFERRER = "referrer"
    REQUESTER = "requester"
    RECIPIENT = "recipient"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a mail address; `name` and `organisation` may be empty, `address` too while it is not known."""

    name: str = ""
    address: str = ""
    organisation: str = ""

    @property
    def key(self) -> str:
        return key_of(self.address)

    @property
    def first_name(self) -> str:
        """What to call them in a greeting: the first word of the name, else what stands before the @."""
        return self.name.split()[0] if self.name.strip() else self.address.partition("@")[0]

    @property
    def full_name(self) -> str:
        """The name, or the address where no name is known: never empty for a person with an address."""
        return self.name or self.address

    def filled_from(self, other: Person) -> Person:
        """This person, with what is empty here taken from `other`."""
        return Person(self.name or other.name, self.address or other.address, self.organisation or other.organisation)


class Element(StrEnum):
    """The three things every permission letter must hold, in the referrer's own words (PRODUCT.md §1)."""

    EXPERIENCE = "experience"
    EMPATHY = "empathy"
    EXPECTATIONS = "expectations"


@dataclass(frozen=True, slots=True)
class Parts:
    """What a referrer can give or change by a labelled line; `None` is "not said", which changes nothing.

    `topic` is the few words behind the dash of the introduction's subject; `why` is what the requester may
    read about the recipient (the empathy element stays between the referrer and the recipient). `known` is how long
    and how well she knows the requester; it stands in no letter to anybody else. `brief` is for whoever writes first,
    and reaches them after the introduction alone.
    """

    recipient: Person | None = None
    requester: Person | None = None
    experience: str | None = None
    empathy: str | None = None
    expectations: str | None = None
    topic: str | None = None
    why: str | None = None
    known: str | None = None
    brief: str | None = None

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) is not None for field in fields(self))

    def over(self, earlier: Parts) -> Parts:
        """These parts laid over `earlier` ones: what is given here wins, people are completed."""
        given = {f.name: getattr(self, f.name) for f in fields(self) if getattr(self, f.name) is not None}
        for party in ("recipient", "requester"):
            new, old = given.get(party), getattr(earlier, party)
            if new and old and (not new.address or new.key == old.key):
                given[party] = new.filled_from(old)
        return replace(earlier, **given)
