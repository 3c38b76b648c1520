"""What a template may say: plain strings and lists of strings, and no more than the addressee may know.

Whoever reads a letter decides which names exist in it (RELIABILITY I6): the empathy element exists only for the
referrer and the recipient, the recipient does not exist in a letter to the requester before the introduction, and
an address exists for nobody but the referrer. A template that asks for more is faulty, and is not used.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache

from introbot.domain.cards import Card
from introbot.domain.introduction import Introduction, Policy, State
from introbot.domain.letters import Letter
from introbot.domain.notes import Note
from introbot.domain.people import Element, Party, Person
from introbot.writing import clean
from introbot.writing.buttons import more_than_a_button
from introbot.writing.days import day, duration, working_days_after
from introbot.writing.interview import interview_questions
from introbot.writing.languages import ENGLISH, Language
from introbot.writing.sheet import Sheet

Facts = dict[str, object]
Who = dict[str, str]
NOBODY: Who = dict.fromkeys(("name", "first", "organisation", "named", "full", "role"), "")
# Who asks writes first, within this many working days.
WRITES_WITHIN = 2
_STILL_ASKED = (State.ASKED, State.HOLDING, State.PAUSED)
_WORD = re.compile(r"\w+")
_TELLS_NOTHING = re.compile(r"and|the|for|com|org|net|example|info|mail|gmail|outlook|ltd|inc|gmbh|llc|group|company")


class Audience(StrEnum):
    """Who reads a letter, and so what may stand in it."""

    REFERRER = "referrer"
    RECIPIENT = "recipient"
    REQUESTER = "requester"
    INTRODUCED_REQUESTER = "introduced requester"
    BOTH = "both"
    OUTSIDER = "outsider"


def audience_of(letter: Letter, introduction: Introduction | None) -> Audience:
    if introduction is None or not letter.to:
        return Audience.OUTSIDER
    if len(letter.to) > 1:
        return Audience.BOTH
    if letter.to[0] == Party.REQUESTER and introduction.was_made:
        return Audience.INTRODUCED_REQUESTER
    return Audience(str(letter.to[0]))


def facts_of(letter: Letter, introduction: Introduction | None, sheet: Sheet, language: Language = ENGLISH) -> Facts:
    """Everything the template of `letter` may name. Every name has a value, if only an empty one."""
    audience = audience_of(letter, introduction)
    today = sheet.now.astimezone(sheet.zone).date()
    facts: Facts = {
        "program": clean.name(sheet.program.name) or "introbot",
        "words": clean.words(letter.words) if letter.template != "refusal.stranger" else "",
        "until": day(letter.until, today, language) if letter.until else "",
        "asked": [clean.words(line) for line, _ in letter.transcript],
        "answers": [clean.words(answer) for _, answer in letter.transcript],
    }
    facts["said"] = more_than_a_button(str(facts["words"]))
    if introduction is None:
        reader = who(Person(sheet.to.name, sheet.to.address) if sheet.to else Person(), "", audience)
        facts["card"] = _card_lines(letter.card, language)
        return facts | {"reader": reader, "referrer": NOBODY, "other": NOBODY}
    facts |= _people(letter, introduction, audience, language)
    facts["card"] = _card_lines(letter.card or introduction.card, language)
    facts["need_voiced"] = _yes(introduction.need_voiced)
    facts["still_asked"] = _yes(introduction.state in _STILL_ASKED)
    facts["reader_consents"] = _yes(len(letter.to) == 1 and introduction.consents_now(letter.to[0], sheet.now))
    facts |= _parts(introduction, audience)
    facts |= _plan(introduction, sheet, language)
    if audience == Audience.REFERRER:
        facts |= _standing(introduction, sheet.now, language)
        facts["requester_asked"] = _asked(introduction, sheet, language)
        facts |= _note(letter.note, today, language)
    return facts


def supposing(facts: Facts, supposed: Mapping[str, str]) -> Facts:
    """What of the facts changes if these names, such as `topic` or `recipient.organisation`, had these values."""
    changed: Facts = {}
    for name, value in supposed.items():
        whole, _, part = name.partition(".")
        known = changed.get(whole, facts.get(whole))
        if part and isinstance(known, dict):
            changed[whole] = {**known, part: value}
        elif not part and isinstance(known, str):
            changed[whole] = value
        elif not part and isinstance(known, list):
            changed[whole] = [value] if value else []
    return changed


@lru_cache(64)
def who(person: Person | None, role: str, audience: Audience, language: Language = ENGLISH) -> Who:
    """One person as a template sees them; `named` has the organisation behind the name, `full` the address too."""
    knows_addresses = audience in (Audience.REFERRER, Audience.OUTSIDER)
    if person is None:
        return NOBODY | {"role": role} | ({"address": ""} if knows_addresses else {})
    address = clean.line(person.address) if knows_addresses else ""
    known = clean.name(person.name)
    local = clean.name(person.address)
    # A referrer without a name is her address: the letters carried for her must say for whom, and she is on Cc.
    signed = clean.line(person.address) if role == Party.REFERRER else address
    shown = known or signed or local or language.parties.get(role, role)
    organisation = clean.organisation(person.organisation)
    named = f"{shown} ({organisation})" if organisation else shown
    return {
        "name": shown,
        "first": clean.first_name(known or local[:1].upper() + local[1:]) or language.parties.get(role, role),
        "organisation": organisation,
        "named": named,
        "full": f"{named} <{address}>" if address and known else named,
        "role": role,
    } | ({"address": address} if knows_addresses else {})


def _people(letter: Letter, introduction: Introduction, audience: Audience, language: Language) -> Facts:
    everybody = {party: who(introduction.person(party), str(party), audience, language) for party in Party}
    hidden = {Party.RECIPIENT} if audience == Audience.REQUESTER else set()
    facts: Facts = {str(party): person for party, person in everybody.items() if party not in hidden}
    speaks_of = letter.about if letter.about else (letter.to[0] if letter.to else None)
    opposite = {Party.RECIPIENT: Party.REQUESTER, Party.REQUESTER: Party.RECIPIENT}
    other = opposite.get(speaks_of) if speaks_of else None
    facts["reader"] = everybody[letter.to[0]] if letter.to else NOBODY
    facts["about"] = everybody[letter.about] if letter.about and letter.about not in hidden else NOBODY
    facts["other"] = everybody[other] if other and other not in hidden else NOBODY
    return facts


_MAY_READ: dict[str, frozenset[Audience]] = {
    Element.EXPERIENCE: frozenset({Audience.REFERRER, Audience.RECIPIENT, Audience.BOTH}),
    Element.EMPATHY: frozenset({Audience.REFERRER, Audience.RECIPIENT}),
    Element.EXPECTATIONS: frozenset({Audience.REFERRER, Audience.RECIPIENT}),
    "why": frozenset(Audience),
    "brief": frozenset({Audience.REFERRER, Audience.INTRODUCED_REQUESTER}),
}


def _parts(introduction: Introduction, audience: Audience) -> Facts:
    parts = introduction.parts
    readable = {name: clean.words(getattr(parts, name) or "") for name, may in _MAY_READ.items() if audience in may}
    readable["topic"] = clean.line(parts.topic or "").rstrip(".")
    if audience != Audience.REQUESTER or introduction.recipient is None:
        return {**readable}
    # The requester is not told who the recipient is, not even where the referrer's own words would tell.
    return {name: "" if tells_of(introduction.recipient, words) else words for name, words in readable.items()}


def tells_of(person: Person, words: str) -> bool:
    """Whether `words` hold any word of the person's name, organisation or mail address."""
    said = set(_WORD.findall(words.lower()))
    given = f"{person.name} {person.organisation} {person.address}".lower()
    return any(len(word) > 2 and not _TELLS_NOTHING.fullmatch(word) for word in said.intersection(_WORD.findall(given)))


def _plan(introduction: Introduction, sheet: Sheet, language: Language) -> Facts:
    """The days and durations that lie ahead."""
    today = sheet.now.astimezone(sheet.zone).date()
    policy = introduction.policy
    return {
        "write_by": day(working_days_after(today, WRITES_WITHIN), today, language),
        "hold": duration(policy.hold, language),
        "expire_after": duration(policy.expire_after, language),
        "check_in_after": duration(policy.check_in_after, language),
        "condition": clean.words(introduction.condition),
        "condition_by": _whose_condition(introduction),
        **_reminder(introduction, policy, sheet, language),
    }


def _reminder(introduction: Introduction, policy: Policy, sheet: Sheet, language: Language) -> Facts:
    """When the one reminder would leave if the question left now; empty where there will be none."""
    if not (policy.remind_after and introduction.reminder) or "reminder" in introduction.done:
        return {"remind_after": "", "remind_day": ""}
    local = sheet.now.astimezone(sheet.zone)
    return {
        "remind_after": duration(policy.remind_after, language),
        "remind_day": day((local + policy.remind_after).date(), local.date(), language),
    }


def _whose_condition(introduction: Introduction) -> str:
    """The first name of whoever said yes in words that hold the condition; empty where that cannot be told."""
    condition = introduction.condition
    for consent in introduction.consents:
        if condition and consent.party != Party.REFERRER and condition in consent.evidence.words:
            return who(introduction.person(consent.party), str(consent.party), Audience.BOTH)["first"]
    return ""


def _standing(introduction: Introduction, now: datetime, language: Language) -> Facts:
    """Where things stand, for the referrer's eyes only. Truths are "yes" or empty: templates get nothing but text."""
    pause = introduction.pause
    missing = introduction.missing
    return {
        "questions": [*interview_questions(missing, language).values()],
        "choices": [clean.name(person.name) for person in introduction.choices],
        "understood": _understood(introduction, missing, language),
        "interview_again": _yes(introduction.interviews > 1),
        "fit_check": _yes(not introduction.consents_now(Party.REQUESTER, now)),
        "requester_knows": _yes(introduction.consent_of(Party.REQUESTER) is not None),
        "recipient_asked": _yes(introduction.recipient_asked),
        "paused_for": str(pause.reason) if pause else "",
        "paused_by": who(introduction.person(pause.by), str(pause.by), Audience.BOTH)["first"] if pause else "",
        "state": str(introduction.state),
        "outcome": language.outcomes[introduction.outcome] if introduction.outcome else "",
    }


def _asked(introduction: Introduction, sheet: Sheet, language: Language) -> str:
    """The day of the requester's own request, where that is what counts as consent; else empty."""
    consent = introduction.consent_of(Party.REQUESTER)
    if consent is None or not consent.implied or not consent.counts(sheet.now):
        return ""
    today = sheet.now.astimezone(sheet.zone).date()
    return day(consent.at.astimezone(sheet.zone).date(), today, language)


def _note(note: Note | None, today: date, language: Language) -> Facts:
    """The one thing there is to say to the referrer about her letter; empty where there is none."""
    return {
        "note": str(note.kind) if note else "",
        "note_words": clean.line(note.words, 200) if note else "",
        "note_day": day(note.day, today, language) if note and note.day else "",
        "note_names": [clean.name(name) for name in note.names] if note else [],
    }


def _card_lines(card: Card | None, language: Language) -> list[str]:
    """A card as labelled lines, in its owner's words."""
    said = {field.name: clean.line(getattr(card, field.name), 300) for field in fields(Card)} if card else {}
    return [f"{language.card[name]}: {words}" for name, words in said.items() if words]


def _yes(truth: bool) -> str:
    return "yes" if truth else ""


def _understood(introduction: Introduction, missing: tuple[str, ...], language: Language) -> str:
    """What has been understood so far, in one line."""
    people = [
        f"{language.labels[party]} {who(person, str(party), Audience.REFERRER, language)['full']}"
        for party in (Party.RECIPIENT, Party.REQUESTER)
        if (person := introduction.person(party)) and (person.name or person.address)
    ]
    elements = [language.elements[element] for element in Element if element not in missing]
    return ", ".join([*people, *elements])
