"""Labelled lines (`experience: ...`) and the people and addresses written in a note."""

from __future__ import annotations

import re
from collections.abc import Iterator

from introbot.address import is_address, one_line
from introbot.domain.people import Parts, Person

TEXT_LIMIT = 64 * 1024
LINE_LIMIT = 1000
ADDRESS_LIMIT = 100

LABELS = {
    "experience": "experience",
    "experiences": "experience",
    "my experience": "experience",
    "empathy": "empathy",
    "expectation": "expectations",
    "expectations": "expectations",
    "what to expect": "expectations",
    "recipient": "recipient",
    "requester": "requester",
    "topic": "topic",
    "why": "why",
    "known": "known",
    "bekannt seit": "known",
    "connu depuis": "known",
    # As the German and French drafts name them; the others are what people write instead.
    "gefragt wird": "recipient",
    "empfänger": "recipient",
    "empfängerin": "recipient",
    "vorgestellt wird": "requester",
    "erfahrung": "experience",
    "erfahrungen": "experience",
    "meine erfahrung": "experience",
    "anlass": "empathy",
    "empathie": "empathy",
    "erwartung": "expectations",
    "erwartungen": "expectations",
    "thema": "topic",
    "warum": "why",
    "destinataire": "recipient",
    "à présenter": "requester",
    "expérience": "experience",
    "mon expérience": "experience",
    "besoin": "empathy",
    "attente": "expectations",
    "attentes": "expectations",
    "sujet": "topic",
    "pourquoi": "why",
    "brief": "brief",
    "hinweis": "brief",
    "à savoir": "brief",
}
_PEOPLE = ("recipient", "requester")
_LABEL_WORDS = "|".join(sorted((re.escape(label).replace(r"\ ", r"\s") for label in LABELS), key=len, reverse=True))
# Bold and list marks around the label are a mail program's; a dash needs a space, so that "why-not" is no label.
_LABEL = re.compile(
    rf"^[\s*_#>\u2022-]{{0,8}}(?P<label>{_LABEL_WORDS})[*_]{{0,3}}\s?(?::|\uff1a|\s[-\u2013\u2014](?=\s))"
    r"[*_]{0,3}(?P<value>.*)$",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"^\s*(?:--|\u2014|_{5,})\s*$")
_SIGN_OFF = re.compile(
    r"^\s*(?:(?:best|kind|warm|many)\s(?:regards|wishes)|regards|best|cheers|thanks|thank you|many thanks|sincerely"
    r"|yours|all the best|send|gr(?:uß|üße)|viele grüße|lg|cordialement|saludos|saluti|groet|groetjes)[\s,.!]*$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"[^\s@<>()\[\]\\,;:\"'|*]{1,64}@[^\s@<>()\[\]\\,;:\"'|*]{1,255}")
_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_]*(?:['\u2019.-][^\W\d_]+)*\.?")


def _words(row: str) -> frozenset[str]:
    return frozenset(row.split())


_PARTICLES = _words("de da di del della der den dos du la le van von und y el al bin ibn ter ten zu zum st")
_NO_NAMES = _words(
    "i my the this that she he her his our we you your they their and or is was at to from cc re fw fwd hi hello dear"
    " please introduce contact email mail address ask write meet could can would here as in on for with but it its so"
)
_MARKS = "<([,:;-\u2013\u2014 '\""
# "Jane Doe at jane@...", "Jane, her address is ...": what stands between a name and its address.
_JOINING = re.compile(
    r"[\s,;(]+(?:(?:her|his|their|whose)\s)?(?:(?:e-?mail|address|mail)\s?)?"
    r"(?:at|on|via|under|is|=|e-?mail|mail)$",
    re.IGNORECASE,
)
_BELONGING = re.compile(r"\s(?:from|of|at)\s(?P<organisation>[A-Z][\w&.'-]{1,30}(?:\s[A-Z&][\w&.'-]{0,30}){0,3})$")
_TURNED = re.compile(r"[\"'](?P<family>[^\W\d_][\w'\u2019-]{0,30}),\s?(?P<given>[^\W\d_][\w'\u2019. -]{0,30})$")
_TITLES = _words("mr mrs ms dr prof herr frau mme sir")


def labelled_parts(text: str) -> tuple[Parts, str]:
    """The parts given by labelled lines anywhere in `text`, and the remaining text.

    A value runs over the lines until the next label, a sign-off, a signature or the end; an empty value gives nothing.
    """
    values: dict[str, list[str]] = {}
    rest: list[str] = []
    current: list[str] | None = None
    for line in text[:TEXT_LIMIT].splitlines()[:LINE_LIMIT]:
        found = _LABEL.match(line[:2000])
        if found:
            current = values.setdefault(LABELS[" ".join(found["label"].lower().split())], [])
            current.append(found["value"] + line[2000:])
        elif _SIGNATURE.match(line) or (current is not None and _SIGN_OFF.match(line)):
            current = None
            rest.append(line)
        else:
            (rest if current is None else current).append(line)
    return _parts({label: _value(lines) for label, lines in values.items()}), "\n".join(rest).strip()


def first_label(text: str) -> str:
    """The first labelled line of `text`, as it stands there."""
    lines = text[:TEXT_LIMIT].splitlines()[:LINE_LIMIT]
    return next((line.strip() for line in lines if _LABEL.match(line[:2000])), "")


def _value(lines: list[str]) -> str:
    """The lines of a value as paragraphs: wrapped lines are joined, empty ones part."""
    paragraphs = "\n".join(line.strip() for line in lines).strip().split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs if paragraph.strip()).strip("* ")


def _parts(values: dict[str, str]) -> Parts:
    given = {label: value for label, value in values.items() if value}
    people = {label: person_from(given.pop(label)) for label in _PEOPLE if label in given}
    return Parts(
        recipient=people.get("recipient"),
        requester=people.get("requester"),
        experience=given.get("experience"),
        empathy=given.get("empathy"),
        expectations=given.get("expectations"),
        topic=one_line(given["topic"]) if "topic" in given else None,
        why=given.get("why"),
        known=given.get("known"),
        brief=given.get("brief"),
    )


def person_from(text: str) -> Person | None:
    """The one person that `text` names, as a label's value or an answer does; None where it names none.

    "Jane Doe (Acme) <jane@acme.com>", "Jane Doe, jane@acme.com", "my friend Jane (jane@acme.com)", "Jane Doe".
    """
    line = one_line(text[:2000])
    addresses = [found for found in _ADDRESS.finditer(line) if is_address(_trimmed(found.group()))]
    if len({_trimmed(found.group()).lower() for found in addresses}) > 1:
        return None
    if not addresses:
        name, organisation = _name_and_organisation(line)
        return Person(name, "", organisation) if name else None
    found = addresses[0]
    before, after = line[: found.start()], line[found.end() :]
    name, organisation = _name_and_organisation(before)
    aside = _organisation(after)
    if not name:
        # "jane@acme.com (Jane Doe)" is RFC 822's old way to write a name.
        name, aside = (_trailing_name(aside), "") if aside else (_name_and_organisation(after)[0], "")
    return Person(name, _trimmed(found.group()), organisation or aside)


def addresses_in(text: str) -> tuple[Person, ...]:
    """Every address written in `text`, once, in order, with the name that stands beside it."""
    people: dict[str, Person] = {}
    for line in text[:TEXT_LIMIT].splitlines()[:LINE_LIMIT]:
        for person in _people_on(line[:4000]) if "@" in line else ():
            known = people.get(person.key)
            people[person.key] = known.filled_from(person) if known else person
            if len(people) >= ADDRESS_LIMIT:
                return tuple(people.values())
    return tuple(people.values())


def _people_on(line: str) -> Iterator[Person]:
    done = 0
    for found in _ADDRESS.finditer(line):
        address = _trimmed(found.group())
        if is_address(address):
            name, organisation = _name_and_organisation(one_line(line[max(done, found.start() - 120) : found.start()]))
            yield Person(name, address, organisation)
        done = found.end()


def _trimmed(address: str) -> str:
    return address.removeprefix("mailto:").strip(".!?*_'")


def _name_and_organisation(text: str) -> tuple[str, str]:
    """The name that ends `text`, and what stands in brackets behind it: "ask my friend Jane Doe (Acme)"."""
    text = _JOINING.sub("", text.strip().rstrip(_MARKS)).rstrip(_MARKS)
    turned = _TURNED.search(text)
    if turned:
        return _trailing_name(f"{turned['given']} {turned['family']}"), ""
    organisation = _organisation(text)
    if organisation:
        text = text[: text.rindex("(")].strip()
    belongs = _BELONGING.search(text)
    if belongs and not organisation and _trailing_name(text[: belongs.start()]):
        return _trailing_name(text[: belongs.start()]), belongs["organisation"]
    if "," in text and not organisation:
        head, _, tail = text.rpartition(",")
        name = _trailing_name(head)
        if name and _is_organisation(tail.strip()):
            return name, tail.strip()
    return _trailing_name(text), organisation


def _organisation(text: str) -> str:
    inside = text[text.rindex("(") + 1 :].partition(")")[0].strip() if "(" in text else ""
    return inside if 0 < len(inside) <= 60 and "@" not in inside and text.strip().endswith(")") else ""


def _is_organisation(text: str) -> bool:
    return 0 < len(text) <= 60 and (text[0].isupper() or text[0].isdigit()) and len(text.split()) <= 5


def _trailing_name(text: str) -> str:
    """The capitalised words that end `text`, with the particles between them; empty where there are none."""
    words = text.replace('"', " ").split()
    if words and text.upper() == text.lower():  # a script without capitals: a name only where nothing else stands
        return " ".join(words) if len(words) <= 3 and all(_NAME_WORD.fullmatch(w) and len(w) < 9 for w in words) else ""
    taken: list[str] = []
    for word in reversed(words[-6:]):
        bare = word.strip("*_('").removesuffix("'s").removesuffix("\u2019s")
        joins = bool(taken) and bare.lower() in _PARTICLES
        if not joins and not _is_name_word(bare):
            break
        taken.append(bare)
    while taken and (taken[-1].lower() in _PARTICLES or taken[-1].lower().strip(".") in _TITLES):
        taken.pop()
    return " ".join(reversed(taken))[:60]


def _is_name_word(word: str) -> bool:
    return bool(_NAME_WORD.fullmatch(word)) and word[0].isupper() and word.lower().strip(".") not in _NO_NAMES
