"""The story from its first mail to its last, with an understudy for the program."""

from __future__ import annotations

import asyncio
import io
import os
import signal
from pathlib import Path

import pytest

from introbot.demo import Environment, play
from introbot.demo.script import STORY, Gets
from tests.demo.understudy import understudy

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_the_whole_story_is_told_letter_by_letter() -> None:
    out, seen = io.StringIO(), list[Environment]()

    assert await play(understudy(seen=seen), stay=False, out=out, timeout=20) == 0

    told = out.getvalue()
    places = [told.index(f"These are the words of the {step.kind}.") for step in STORY if isinstance(step, Gets)]
    assert places == sorted(places)
    assert told.index("---------- Forwarded message") < places[0] < told.index("Yes please. Thursdays are best.")
    assert max(map(len, told.splitlines())) <= 78
    [environment] = seen
    assert environment["INTROBOT_REFERRERS"] == "Ann Lee <ann@example.org>"
    assert (environment["INTROBOT_HOLD"], environment["INTROBOT_CHECK_IN_AFTER"]) == ("4s", "6s")
    assert not Path(environment["INTROBOT_HOME"]).exists()


async def test_a_missing_letter_is_named_and_fails_the_demo() -> None:
    out = io.StringIO()
    assert await play(understudy(cues=()), stay=False, out=out, timeout=0.2) == 1
    last = " ".join(out.getvalue().splitlines()[-3:])
    assert "The story stops here: the letter “draft” did not reach Ann within 0.2 s" in last


class Watched(io.StringIO):
    """Interrupts the demo, as Ctrl-C does, once it has said that it can be."""

    def write(self, text: str) -> int:
        if "Ctrl-C" in text:
            asyncio.get_running_loop().call_soon(os.kill, os.getpid(), signal.SIGINT)
        return super().write(text)


async def test_it_stays_until_interrupted_and_says_how_to_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("introbot.demo.script.STORY", ())
    out = Watched()
    assert await play(understudy(), stay=True, out=out, timeout=20) == 0
    told = out.getvalue()
    assert "  http://127.0.0.1:" in told
    assert "IMAP 127.0.0.1 port" in told
    assert "jane@acme.example         password " in told
