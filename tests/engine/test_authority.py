"""Authority is asked for the moment before a letter leaves: what changed meanwhile wins, and somebody hears it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from introbot.domain import transition as table
from introbot.domain.events import ConsentRefused
from introbot.domain.introduction import Outcome, State
from introbot.writing import Templates, builtin_folder
from tests.stories.words import permission, request, volunteer
from tests.stories.world import Bot, Person


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    return folder


@pytest.fixture
def bot(tmp_path: Path, own: Path) -> Iterator[Bot]:
    bot = Bot(tmp_path, templates=Templates([own]))
    yield bot
    bot.closes()


def why_withheld(bot: Bot) -> str:
    """As the operator is shown it."""
    with bot._store.transaction() as tx:
        events = tx.events_of(tx.listed()[0].id)
    return next(str(event.details) for event in reversed(events) if event.kind == "letter withheld")


def change(bot: Bot, statement: str) -> None:
    """Change the database behind the program's back."""
    with bot._store._engine.begin() as connection:
        connection.execute(text(statement))


def test_i4_what_was_approved_leaves_whatever_the_templates_say_by_now(
    ann: Person, donald: Person, jane: Person, bot: Bot, own: Path
) -> None:
    """Donald is asked first; meanwhile the operator words both letters anew."""
    volunteer(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    ann.replies(draft, "send")
    asked = bot.wrote_to(donald, kind="fit-check")
    for name in ("permission", "introduction"):
        words = (builtin_folder() / f"{name}.txt").read_text()
        (own / f"{name}.txt").write_text(words.replace("Hello {{ recipient.first }}", "Ahoy {{ recipient.first }}"))
    donald.replies(asked, "Yes please.")
    letter = bot.wrote_to(jane, kind="permission")
    assert "Ahoy" not in letter.text and "Hello Jane" in letter.text
    assert all(line in draft.words for line in letter.text.splitlines() if line.strip())
    jane.replies(letter, "Yes please.")
    bot.wrote_to(ann, kind="update")
    bot.clock.passes(minutes=16)
    introduction = bot.wrote_to(jane, donald, kind="introduction")
    assert "Ahoy" not in introduction.text and "please write first, by Wednesday 4 March" in introduction.words


def test_i4_a_draft_shown_again_shows_what_it_showed(
    ann: Person, donald: Person, jane: Person, bot: Bot, own: Path
) -> None:
    volunteer(ann, donald, jane)
    first = bot.wrote_to(ann, kind="draft")
    ann.replies(first, "topic: the accounts")
    bot.wrote_to(ann, kind="draft")
    words = (builtin_folder() / "permission.txt").read_text()
    (own / "permission.txt").write_text(words.replace("Hello {{ recipient.first }}", "Ahoy {{ recipient.first }}"))
    ann.replies(first, "send")
    again = bot.wrote_to(ann, kind="draft")
    assert "Hello Jane" in again.words and "Ahoy" not in again.text


def test_i4_other_words_than_the_approved_never_leave(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    bot.hours = "Mon-Fri 08:00-18:00"
    bot.clock.now = bot.clock.now.replace(hour=20)
    bot.closes()
    bot._starts()
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    change(bot, "UPDATE outbox SET words = 'other' WHERE kind = 'permission'")
    bot.clock.passes(hours=14)
    assert "not leave by itself" in bot.wrote_to(ann, kind="update").words and bot.is_silent()
    assert "not the ones the referrer approved" in why_withheld(bot)
    assert [x.status for x in bot.letters() if x.kind == "permission"] == ["withdrawn"]


def test_a094_a_letter_whose_bytes_were_changed_is_refused(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes please.")
    bot.wrote_to(ann, kind="update")
    bot.looks = False
    bot.clock.passes(minutes=16)
    change(
        bot,
        "UPDATE letter_contents SET content = CAST(content || ' ' AS BLOB)"
        " WHERE outbox_id = (SELECT id FROM outbox WHERE kind = 'introduction')",
    )
    bot.looks = True
    bot.clock.passes(minutes=1)
    assert "not leave by itself" in bot.wrote_to(ann, kind="update").words and bot.is_silent()
    assert "not the ones that were written" in why_withheld(bot)


def test_i1_an_introduction_waits_for_a_look(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes please.")
    bot.wrote_to(ann, kind="update")
    bot.looks = False
    bot.clock.passes(minutes=16)
    assert bot.is_silent() and bot.introduction().state == State.HOLDING
    bot.looks = True
    bot.clock.passes(minutes=1)
    assert bot.wrote_to(jane, donald, kind="introduction") and bot.wrote_to(ann, kind="thanks")


def broken(*_: object) -> None:
    raise ZeroDivisionError


def test_i1_unread_words_of_hers_hold_the_introduction_until_a_person_has_looked(
    ann: Person, donald: Person, jane: Person, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Her no made the program stumble: it is set aside, and nobody is introduced over it."""
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Yes please.")
    bot.wrote_to(ann, kind="update")
    monkeypatch.setitem(table.STEPS[State.HOLDING], ConsentRefused, broken)
    jane.replies(letter, "No, I would rather not.")
    assert len(bot.set_aside()) == 1
    bot.clock.passes(minutes=16)
    assert "could not read" in bot.wrote_to(ann, kind="update").words
    for _ in range(30):
        bot.clock.passes(minutes=10)
    assert bot.is_silent() and bot.introduction().state == State.HOLDING
    change(bot, "UPDATE received SET status = 'ignored' WHERE status = 'set_aside'")
    bot.clock.passes(minutes=10)
    assert bot.wrote_to(jane, donald, kind="introduction") and bot.wrote_to(ann, kind="thanks")


def test_i5_somebody_suppressed_by_the_operator_meanwhile(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes please.")
    bot.wrote_to(ann, kind="update")
    with bot._store.transaction() as tx:
        tx.suppress(jane.address, bot.clock.now, "by the operator")
    bot.clock.passes(minutes=16)
    assert bot.wrote_to(ann, kind="update") and bot.wrote_to(donald, kind="closing") and bot.is_silent()
    assert bot.introduction().outcome == Outcome.STOPPED
