"""A Letter and the sheet it is written on become bytes: the words from a template, both parts, the header."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from introbot.address import Address, key_of
from introbot.domain.introduction import Introduction
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Parts, Party, Person
from introbot.errors import Permanent
from introbot.writing import clean, headers, promises
from introbot.writing.blocks import Marks, Preview, ShownLetter, blocks_of, unmarked
from introbot.writing.facts import Facts, facts_of, supposing
from introbot.writing.folders import Source
from introbot.writing.frozen import Words, freeze, thaw
from introbot.writing.html import html_of
from introbot.writing.languages import Language
from introbot.writing.links import answer_link, edit_link, reply_subject, stop_link
from introbot.writing.mime import compose
from introbot.writing.promises import Said
from introbot.writing.sheet import Sheet, Written
from introbot.writing.templates import Rendered, Templates, Wanted
from introbot.writing.text import text_of

_SHOWN = {
    "permission": Letter(Kind.PERMISSION, (Party.RECIPIENT,), cc=(Party.REFERRER,)),
    "fit-check": Letter(Kind.FIT_CHECK, (Party.REQUESTER,)),
    "introduction": Letter(Kind.INTRODUCTION, (Party.RECIPIENT, Party.REQUESTER), bcc=(Party.REFERRER,)),
}


@dataclass(frozen=True, slots=True)
class _Desk:
    """What one letter is written with; `shown` collects the frozen words of the letters that a draft shows.

    `supposed` are values of names for the sake of a check, in place of those that the introduction gives them.
    """

    sheet: Sheet
    templates: Templates
    supposed: Mapping[str, str]
    shown: dict[str, str] = field(default_factory=dict)


def write(
    letter: Letter,
    introduction: Introduction | None,
    sheet: Sheet,
    templates: Templates,
    supposed: Mapping[str, str] = MappingProxyType({}),
) -> Written:
    """The finished letter: the same arguments give the same bytes.

    Raises Permanent where an address cannot be written to, Misconfigured where no template can be used.
    """
    if sheet.to:
        sheet = replace(sheet, to=_outsider(letter, sheet.to))
    desk = _Desk(sheet, templates, supposed)
    words = _approved(letter, introduction, desk) or _words(letter, introduction, desk)
    subject = _subject(letter, words, sheet)
    parts = introduction.parts if introduction else Parts()

    def link_for(label: str) -> str:
        if label == words.language.edit:
            return edit_link(sheet, subject, parts, words.language)
        return answer_link(sheet, subject, words.language.bodies.get(label, label))

    text = text_of(words.blocks)
    html = html_of(words.blocks, subject, link_for, words.language.code)
    header = headers.header_block(_fields(letter, introduction, sheet, subject))
    return Written(
        message_id=sheet.message_id,
        subject=subject,
        reverse_path=headers.addr_spec(sheet.program.address),
        forward_paths=_forward_paths(letter, introduction, sheet),
        content=compose(header, sheet.message_id, text, html),
        text=text,
        language=words.language.code,
        sources=words.sources,
        shown=desk.shown,
    )


def _subject(letter: Letter, words: Words, sheet: Sheet) -> str:
    """The thread's own, so that it stays one thread; a stranger's is not repeated, it may be an advertisement."""
    known = clean.line(sheet.thread.subject, 300)
    return reply_subject(known) if known and letter.template != "refusal.stranger" else words.subject


def _outsider(letter: Letter, to: Address) -> Address:
    """Whom a letter without an introduction goes to; a stranger without the name, which may be an advertisement."""
    return Address(to.address, "" if letter.template == "refusal.stranger" else clean.name(to.name))


def _approved(letter: Letter, introduction: Introduction | None, desk: _Desk) -> Words | None:
    """The words that the referrer was shown and has approved, whatever the templates say by now."""
    frozen = desk.sheet.approved.get(letter.template)
    if frozen is None or introduction is None:
        return None
    words = thaw(frozen)
    facts = facts_of(letter, introduction, desk.sheet, words.language)
    if letter.kind == Kind.INTRODUCTION and facts["condition"]:
        words = words.with_condition(str(facts["condition"]), str(facts["condition_by"]))
    return words.dated(str(facts["write_by"]))


def _words(letter: Letter, introduction: Introduction | None, desk: _Desk, shown: bool = False) -> Words:
    show = None
    within: list[Source] = []
    if letter.kind == Kind.DRAFT and introduction:
        drafted = introduction

        def show(name: str) -> ShownLetter:
            letter_shown, sources = _shown(name, drafted, desk)
            within.extend(sources)
            return letter_shown

    marks = Marks(show)
    facts: Facts = {}

    def context(language: Language) -> dict[str, object]:
        marks.marked.clear()
        within.clear()
        facts.clear()
        facts.update(facts_of(letter, introduction, desk.sheet, language))
        if shown:
            facts["write_by"] = language.write_by_shown
        elif desk.supposed:
            facts.update(supposing(facts, desk.supposed))
        return {**facts, **marks.functions()}

    def lacking(rendered: Rendered) -> str:
        said = Said(unmarked(rendered.body, marks.marked), tuple(marks.marked), facts, rendered.language)
        return promises.lacks(letter.template, said)

    best = wanted(letter, introduction, desk.sheet, desk.templates)
    rendered = desk.templates.render(letter.template, context, lacking, best)
    sources = {source.name: source for source in (*rendered.sources, *within)}
    return Words(rendered.subject, blocks_of(rendered.body, marks.marked), rendered.language, tuple(sources.values()))


def wanted(letter: Letter, introduction: Introduction | None, sheet: Sheet, templates: Templates) -> Wanted:
    """Whose templates, and in which languages, the best first.

    What the referrer approves word by word goes out in the language of her own words, and so as she saw it. Other
    letters follow the last mail of whoever they go to; her own come in the language that was set for her, if one was.
    """
    referrer = introduction.referrer.key if introduction else sheet.to.key if sheet.to else ""
    own = templates.language_of(referrer)
    spoken: tuple[str, ...]
    if letter.template in _SHOWN:
        spoken = (sheet.words_language, own, templates.language)
    elif introduction and letter.to == (Party.REFERRER,):
        spoken = (own, templates.language, sheet.language, sheet.words_language)
    else:
        spoken = (own if introduction is None else "", sheet.language, sheet.words_language, own, templates.language)
    return Wanted(referrer, spoken)


def _shown(name: str, introduction: Introduction, desk: _Desk) -> tuple[ShownLetter, tuple[Source, ...]]:
    """The letter as its addressees will see it. No reply address: their buttons are theirs (failures 156).

    A draft that is shown again shows what it showed before, for that is what her `send` approves.
    """
    letter = _SHOWN[name]
    frozen = desk.sheet.approved.get(name)
    words = thaw(frozen) if frozen else _words(letter, introduction, desk, shown=True)
    desk.shown[name] = frozen or freeze(words)
    sender = _sender(letter, introduction, desk.sheet).name
    to = ", ".join(clean.name(_person(party, introduction).name) for party in letter.to)
    copy = clean.name(introduction.referrer.name) or introduction.referrer.address if letter.cc else ""
    preview = next((block.text for block in words.blocks if isinstance(block, Preview)), "")
    head = zip(words.language.head, (sender, to, copy, words.subject, preview), strict=True)
    lines = tuple(f"{label}: {value}" for label, value in head if value)
    return ShownLetter(lines, words.blocks, name), words.sources


def _fields(letter: Letter, introduction: Introduction | None, sheet: Sheet, subject: str) -> list[headers.Field]:
    """The header; a field without a value is left out. There is never a Bcc."""
    thread = sheet.thread
    to_one_of_them = introduction is not None and letter.to in ((Party.RECIPIENT,), (Party.REQUESTER,))
    return [
        headers.address_field("From", [_sender(letter, introduction, sheet)]),
        headers.address_field("To", _addresses(letter.to, introduction, sheet)),
        headers.address_field("Cc", _addresses(letter.cc, introduction, sheet) if letter.cc else []),
        headers.address_field("Reply-To", _reply_to(letter, introduction, sheet)),
        headers.text_field("Subject", subject),
        headers.date_field(sheet.now.astimezone(sheet.zone)),
        headers.message_id_field(sheet.message_id),
        headers.id_field("In-Reply-To", [thread.in_reply_to]),
        headers.id_field("References", thread.references),
        headers.plain_field("Auto-Submitted", "auto-replied" if thread.in_reply_to else "auto-generated"),
        headers.plain_field("X-Auto-Response-Suppress", "DR, RN, NRN, AutoReply"),
        headers.plain_field("x-ms-reactions", "disallow"),
        headers.plain_field("List-Unsubscribe", f"<{stop_link(sheet)}>" if to_one_of_them else ""),
        headers.plain_field("X-Introbot-Letter", str(letter.kind)),
        headers.plain_field("X-Introbot-Introduction", introduction.id if introduction else ""),
        headers.plain_field("X-Introbot-Instance", sheet.instance),
        headers.plain_field("X-Introbot-Seq", str(sheet.sequence) if sheet.instance else ""),
    ]


def _sender(letter: Letter, introduction: Introduction | None, sheet: Sheet) -> Address:
    """ "Ann Lee via introbot" in letters carried for the referrer, the program's own name else; never her address."""
    program = clean.name(sheet.program.name) or "introbot"
    known = clean.name(introduction.referrer.name) if introduction else ""
    carried = known and letter.to and Party.REFERRER not in letter.to
    return Address(sheet.program.address, f"{known} via {program}" if carried else program)


def _reply_to(letter: Letter, introduction: Introduction | None, sheet: Sheet) -> list[Address]:
    """The reply address of this letter; for the introduction the two people's own: the program leaves the thread."""
    if letter.kind == Kind.INTRODUCTION:
        return _addresses(letter.to, introduction, sheet)
    return [Address(sheet.reply_address)]


def _addresses(parties: tuple[Party, ...], introduction: Introduction | None, sheet: Sheet) -> list[Address]:
    if sheet.to and introduction is None:
        return [sheet.to]
    people = (_person(party, introduction) for party in parties)
    return [Address(person.address, clean.name(person.name)) for person in people]


def _forward_paths(letter: Letter, introduction: Introduction | None, sheet: Sheet) -> tuple[str, ...]:
    """Everybody the letter is handed to, each once, those on Bcc too."""
    paths: dict[str, str] = {}
    for address in _addresses(letter.addressees, introduction, sheet):
        paths.setdefault(key_of(address.address), headers.addr_spec(address.address))
    return tuple(paths.values())


def _person(party: Party, introduction: Introduction | None) -> Person:
    person = introduction.person(party) if introduction else None
    if person is None:
        raise Permanent(f"There is no {party} to write to.")
    return person
