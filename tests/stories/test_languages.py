"""Who is written to in which language: as they write, else as it was set; a set may hold no more than one letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from introbot.writing import Templates
from tests.stories.words import THREE_ELEMENTS
from tests.stories.world import Bot, Person

GERMAN = (
    "experience: Donald hat letztes Jahr unsere Buchhaltung in Ordnung gebracht. Der Abschluss dauert nun drei Tage.\n"
    "empathy: Du hast im Mai gesagt, dass dich jedes Quartalsende ein Wochenende kostet. Das würde ich gern ändern.\n"
    "expectations: Er hört erst einmal zu. Ein erstes Gespräch dauert zwanzig Minuten und kostet nichts.\n"
)
PERMISSION = (
    "Subject: Darf ich dir {{ requester.name }} vorstellen?\n\nHallo {{ recipient.first }},\n\n{{ empathy }}\n\n"
    "{{ experience }}\n\n{{ expectations }}\n\nBrauchst du das gerade?\n\nSoll ich euch einander vorstellen?\n\n"
    "Nein ist völlig in Ordnung.\n\n{{ buttons('Ein Wort genügt:', 'Ja', 'Jetzt nicht', 'Nein') }}\n\n"
    "{{ program }}, ein Assistenzprogramm, bringt diesen Brief für {{ referrer.name }}. Nie wieder: „stop“.\n"
)


def short(kind: str) -> str:
    return f"Subject: {kind}\n\n{kind} bis {{{{ write_by }}}}\n"


@pytest.fixture
def letters(tmp_path: Path, bot: Bot) -> Path:
    """The operator's own German and French letters, a few of each."""
    folder = tmp_path / "own"
    for name, source in {
        "de/permission": PERMISSION,
        "de/goodbye.no": short("Danke"),
        "de/closing": short("Leider"),
        "fr/goodbye.no": short("Merci"),
        "fr/refusal.stranger": "Subject: Bonjour\n\nBonjour, je ne peux rien faire de votre lettre.\n",
    }.items():
        path = folder / f"{name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    bot.templates = Templates([folder])
    bot.restarts()
    return folder


def asked(ann: Person, donald: Person, jane: Person, elements: str, request: str = "Could you introduce me to Jane?"):  # type: ignore[no-untyped-def]
    ann.forwards(donald.writes(request), note=f"{jane.address}\n{elements}")
    bot = ann.bot
    draft = bot.wrote_to(ann, kind="draft")
    ann.replies(draft, "send")
    return draft, bot.wrote_to(jane, kind="permission")


@pytest.mark.usefixtures("letters")
def test_the_letter_comes_in_the_language_of_her_words_as_she_saw_it(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    draft, letter = asked(ann, donald, jane, GERMAN)
    assert "Soll ich euch einander vorstellen?" in letter.words
    assert letter.html.count('lang="de"') == 1
    for line in letter.text.split("Brauchst")[0].splitlines():
        assert line in draft.text
    assert bot.is_silent()


@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize(
    ("answer", "says"),
    [("Nein danke, kein Interesse.", "Danke bis Mittwoch, 4. März"), ("Non merci.", "Merci"), ("No.", "Thank")],
)
def test_an_answer_is_answered_in_its_own_language(
    answer: str, says: str, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    jane.replies(asked(ann, donald, jane, THREE_ELEMENTS)[1], answer)
    assert says in bot.wrote_to(jane, kind="goodbye").words


@pytest.mark.usefixtures("letters")
def test_a_language_without_letters_is_answered_as_she_was_asked(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    jane.replies(asked(ann, donald, jane, GERMAN)[1], "No gracias, no nos hace falta.")
    assert "Danke bis" in bot.wrote_to(jane, kind="goodbye").words


@pytest.mark.usefixtures("letters")
def test_who_asked_is_written_to_as_they_asked(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    request = "Liebe Ann, könntest du mich bitte Jane vorstellen? Ich glaube, ich kann ihr helfen. Danke, Donald"
    _, letter = asked(ann, donald, jane, THREE_ELEMENTS, request)
    assert "Would you like me to introduce you?" in letter.words
    jane.replies(letter, "No, thank you.")
    assert "Thank" in bot.wrote_to(jane, kind="goodbye").words
    assert "Leider bis" in bot.wrote_to(donald, kind="closing").words


@pytest.mark.usefixtures("letters")
def test_a_stranger_too(bot: Bot) -> None:
    stranger = Person("Zoé", "zoe@ailleurs.example", bot)
    stranger.sends("Bonjour, pouvez-vous me présenter à quelqu'un ? Je vous en serais très reconnaissante, merci.")
    assert "Bonjour" in bot.wrote_to(stranger, kind="refusal").words


def test_what_was_sent_is_known_by_its_template(
    letters: Path, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    asked(ann, donald, jane, GERMAN)
    sent = next(letter for letter in bot.letters() if letter.kind == "permission")
    name, _, digest = sent.template_version.partition("@")
    assert name == "de/permission.txt" and " " not in digest
    (letters / "de" / "permission.txt").unlink()
    kept = bot.template(name, digest)
    assert kept and kept.words == PERMISSION and kept.how == "sent"
