"""Read a referrer's mail that opens an introduction: who is to be introduced to whom, and in which words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from introbot.address import Address, is_address, key_of, one_line
from introbot.domain.events import Problem, RequestMade
from introbot.domain.introduction import Evidence
from introbot.domain.people import Parts, Party, Person
from introbot.mail import Forward, Message, Verdict, forward_of, forwards_in, new_text
from introbot.mail.addresses import turned
from introbot.mail.subjects import prefix_of
from introbot.reading.cards import cards_in
from introbot.reading.known import Refused
from introbot.reading.labels import person_from
from introbot.reading.requests import request_parts

# What a request says; without one of these the forwarded mail asks for nothing, and implies no consent.
_ASKS = re.compile(
    r"\bintro(?:s|d(?:uce[ds]?|uctions?|ucing))?\b|\bconnect (?:me|us)\b|\bin touch\b|\bmeet\b"
    r"|\bvorstell|\bpräsent|\bpresent",
    re.IGNORECASE,
)
# Addresses that belong to a desk rather than to somebody with a name.
_ROLES = frozenset(
    """admin billing careers contact enquiries hello help hi hr info jobs mail marketing noreply office post press
    sales service support team welcome""".split()  # noqa: SIM905
)
_WORDS_LIMIT = 2000
_LEVELS = 5
_VIA = re.compile(r"['\"]?(?P<name>[^'\"]{1,60}?)['\"]?\s+via\s+\S")
# The words in which somebody asks to be introduced, and those that turn a sentence into its opposite.
_REQUESTS = re.compile(
    r"\bintroduce (?:me|us)\b|\b(?:an? )?intro(?:duction)? (?:to|with)\b|\bconnect (?:me|us) (?:to|with)\b"
    r"|\bput (?:me|us) in (?:touch|contact)\b|\bstell(?:en|st)? (?:du |sie )?mich\b|\bmich .{0,40}vorstellen\b"
    r"|\bprésenter à\b|\bme présent|\bpresentarme\b|\bpresentarmi\b|\bme apresentar\b|\bvoorstellen aan\b",
    re.IGNORECASE,
)
_DENIALS = re.compile(
    r"\b(?:not|never|no|nobody|nie|nicht|kein\w*|pas|jamais|non|niet|geen|não)\b|n['’]t\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]?")


@dataclass(frozen=True, slots=True)
class Opener:
    """What is known about a referrer's mail that belongs to no introduction yet."""

    referrer: Person
    program: Address
    verdict: Verdict
    complete: bool = True


def read_opening(message: Message, opener: Opener) -> RequestMade | Refused:
    """The request in a referrer's mail, or why there is none. Never takes an address she has not written."""
    outermost = forward_of(message)
    note = outermost.note if outermost else new_text(message).text
    forward = _original(outermost, opener.referrer)
    if not note.strip() and forward is None:
        return Refused(_why_empty(message, opener))
    # A card attached to a forward may have come with it: then nobody but its author vouches for it.
    cards = () if forward else tuple(person for card in message.cards for person in cards_in(card))
    given, people = request_parts(note)
    people = (*people, *cards)
    if forward is None and not given and not people and not _ASKS.search(note):
        return Refused("not-understood")
    parts, problems = _sort_out(given, people, message, forward, opener)
    parts = _named(parts, f"{note}\n{forward.body if forward else ''}"[: 16 * _WORDS_LIMIT])
    return RequestMade(
        by=Party.REFERRER,
        evidence=Evidence(note[:_WORDS_LIMIT], message.author.address if message.author else "", message.message_id),
        parts=parts,
        asked=_own_request(forward, parts),
        asked_at=forward.date if forward else None,
        problems=problems,
        confirmed=opener.verdict != Verdict.FAIL,
        ask=_words_of_requester(forward, parts)[:_WORDS_LIMIT],
        choices=_choices(people, parts, opener) if Problem.SEVERAL_RECIPIENTS in problems else (),
    )


def _original(forward: Forward | None, referrer: Person) -> Forward | None:
    """The letter a thread of several levels is about: below the referrer's own words, what she answered there."""
    for _ in range(_LEVELS):
        if forward is None or forward.author is None or forward.author.key != referrer.key:
            return forward
        forward = forwards_in(forward.body, "Fwd: ") or replace(forward, author=None)
    return forward


def _is_passed_on(forward: Forward) -> bool:
    """Whether its author only passes on somebody else's request: then who asks is not sure."""
    inner = forwards_in(forward.body, "Re: ") if prefix_of(forward.subject) == "forward" else None
    own = new_text(forward.body[: 16 * _WORDS_LIMIT]).text
    return inner is not None and asks_for_an_introduction(inner.body) and not asks_for_an_introduction(own)


def _why_empty(message: Message, opener: Opener) -> str:
    if not opener.complete:
        return "too-large"
    return "only-attachment" if message.attachments else "empty"


def _sort_out(
    given: Parts, people: tuple[Person, ...], message: Message, forward: Forward | None, opener: Opener
) -> tuple[Parts, tuple[Problem, ...]]:
    """Who is who: labels first, then the forwarded author as requester, then the one address that is left."""
    parts = given
    if forward and forward.author and not _is_passed_on(forward):
        author = person_of(forward.author)
        if parts.requester is None or (parts.requester.key == author.key and _is_fuller(author, parts.requester)):
            parts = replace(parts, requester=author)
    taken = {p.key for p in (parts.requester, parts.recipient, opener.referrer) if p and p.address}
    taken.add(opener.program.key)
    left = [p for p in people if p.key not in taken]
    if parts.recipient is None and not left:
        left = [person_of(a) for a in (*message.to, *message.cc) if a.key not in taken and not _ours(a, opener)]
    return _checked(*_place(parts, left), opener)


def _is_fuller(person: Person, named: Person) -> bool:
    return person.name.startswith(f"{named.name} ") and not named.organisation


def _place(parts: Parts, left: list[Person]) -> tuple[Parts, tuple[Problem, ...]]:
    """Give the people who are left the roles that are free; with more people than roles the referrer is asked."""
    if parts.recipient is not None or not left:
        return parts, ()
    if len(left) > 1:
        return parts, (Problem.SEVERAL_RECIPIENTS,)
    return replace(parts, recipient=left[0]), ()


def check_parts(parts: Parts, referrer: Person, program: Address) -> tuple[Parts, tuple[Problem, ...]]:
    """The same parts without people who cannot be in that place, and why."""
    problems: list[Problem] = []
    recipient, requester = parts.recipient, parts.requester
    if recipient and recipient.address and not is_address(recipient.address):
        problems.append(Problem.BAD_ADDRESS)
    elif recipient and recipient.address and _is_ours(recipient, program):
        problems.append(Problem.RECIPIENT_IS_PROGRAM)
    elif recipient and recipient.address and recipient.key == referrer.key:
        problems.append(Problem.RECIPIENT_IS_REFERRER)
    elif recipient and recipient.address and requester and requester.key == recipient.key:
        problems.append(Problem.RECIPIENT_IS_REQUESTER)
    if problems:
        parts = replace(parts, recipient=None)
    if requester and requester.address and requester.key == referrer.key:
        return replace(parts, requester=None), (*problems, Problem.REQUESTER_IS_REFERRER)
    if requester and requester.address and _is_ours(requester, program):
        return replace(parts, requester=None), (*problems, Problem.REQUESTER_IS_PROGRAM)
    return parts, tuple(problems)


def _checked(parts: Parts, problems: tuple[Problem, ...], opener: Opener) -> tuple[Parts, tuple[Problem, ...]]:
    checked, found = check_parts(parts, opener.referrer, opener.program)
    return checked, (*problems, *found)


def _is_ours(person: Person, program: Address) -> bool:
    return person.key == program.key or key_of(person.address).startswith(program.key.partition("@")[0] + "+1")


def _ours(address: Address, opener: Opener) -> bool:
    return _is_ours(person_of(address), opener.program)


def _choices(people: tuple[Person, ...], parts: Parts, opener: Opener) -> tuple[Person, ...]:
    """Who was named where one recipient is wanted, each with a name that can be answered with."""
    taken = {p.key for p in (parts.requester, opener.referrer) if p and p.address} | {opener.program.key}
    named = (replace(p, name=p.name or name_from(p.address)) for p in people if p.key not in taken)
    return tuple(p for p in named if p.name)


def _words_of_requester(forward: Forward | None, parts: Parts) -> str:
    if forward is None or forward.author is None or parts.requester is None:
        return ""
    return new_text(forward.body[: 16 * _WORDS_LIMIT]).text if forward.author.key == parts.requester.key else ""


def _own_request(forward: Forward | None, parts: Parts) -> Evidence | None:
    """The requester's own words asking for it, where those are what was forwarded."""
    own_words = _words_of_requester(forward, parts)
    if forward is None or forward.author is None or forward.date is None or not asks_for_an_introduction(own_words):
        return None
    return Evidence(own_words[:_WORDS_LIMIT], forward.author.address)


def asks_for_an_introduction(text: str) -> bool:
    """Whether a sentence of `text` asks for an introduction and none of its words denies it.

    Only the clearest request counts as consent; where it is not clear the requester is asked, which costs one mail.
    """
    asking = [s for s in _SENTENCE.findall(text) if _REQUESTS.search(s)]
    return bool(asking) and not any(_DENIALS.search(sentence) for sentence in asking)


def person_of(address: Address) -> Person:
    """The person behind a header's address; `Donald Ray (Ray & Co)` names the organisation too."""
    if via := _VIA.match(address.name):
        # A list signs for its writers, mostly with its own address: who answers there is not sure.
        name, local = turned(via["name"]), address.key.partition("@")[0]
        its_own = any(word.lower() in local for word in name.split() if len(word) > 2)
        return Person(name, address.address if its_own else "")
    named = person_from(f"{address.name} <{address.address}>") if address.name else None
    if named and key_of(named.address) == address.key:
        return named
    return Person(one_line(address.name), address.address)


def _named(parts: Parts, told: str) -> Parts:
    """The parts with names where only an address was given; the draft shows them, to be corrected."""
    for party in ("recipient", "requester"):
        person = getattr(parts, party)
        if person and person.address and not person.name:
            parts = replace(parts, **{party: replace(person, name=name_from(person.address, told))})
    return parts


def name_from(address: str, told: str = "") -> str:
    """A name read off the address: `jane.doe@` is Jane Doe; "" for a desk (`info@`) or where nothing can be read.

    A first name that the mail mentions is taken as it stands there.
    """
    local = key_of(address).partition("@")[0].partition("+")[0]
    words = [w for w in re.split(r"[._-]", local) if w]
    if not words or local in _ROLES or not all(w.isalpha() for w in words):
        return ""
    if len(words) == 1:
        said = re.search(rf"\b{re.escape(words[0].capitalize())}(?: [A-Z][\w'-]+)?\b", told)
        return said.group().removesuffix("'s") if said else words[0].capitalize()
    return " ".join(w.capitalize() for w in words if len(w) > 1) if len(words[0]) > 1 else ""
