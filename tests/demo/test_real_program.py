"""The demo as a newcomer has it: the real program between real servers, told on the terminal, answered on the page."""

from __future__ import annotations

import asyncio
import io
import os
import re
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from playwright.async_api import Browser, Locator, expect
from playwright.async_api import Page as Tab

from introbot.cli.commands import commands
from introbot.demo import Environment, play
from introbot.demo.entry import real_program
from introbot.demo.script import LONGER, STORY, Gets, Step
from introbot.writing import builtin_folder

PATIENCE = 60_000  # milliseconds, for a letter to come


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="module")
async def test_an_introduction_from_the_page(browser: Browser, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("introbot.demo.script.STORY", ())
    monkeypatch.setattr("introbot.demo.script.HOLD", 1)
    async with _staying_demo() as url, _opened(browser, url) as tab:
        await tab.get_by_role("button", name="Start another introduction as Ann").click()
        await _send(tab, "Ann Lee")
        # The one who would be introduced is asked first, then the one who is to be asked.
        await _answer(tab, "Ann Lee", "draft", "Send")
        await _answer(tab, "Jane Doe", "fit-check", "Mine")
        await _answer(tab, "Donald Ray", "permission", "Yes")
        for name in ("Jane Doe", "Donald Ray"):
            await _letter(tab, name, "introduction").click()
            words = _column(tab, name).frame_locator("iframe").locator("body")
            await expect(words).to_contain_text("found us a better printer")
        await expect(_letter(tab, "Ann Lee", "thanks")).to_be_visible(timeout=PATIENCE)
        folder = os.environ.get("INTROBOT_SCREENSHOTS", str(tmp_path))
        await tab.screenshot(path=f"{folder}/introduced-1280.png")


@asynccontextmanager
async def _staying_demo() -> AsyncIterator[str]:
    """The demo with its page, at this address; ended as by Ctrl-C, it must say that all went well."""
    out = io.StringIO()
    demo = asyncio.create_task(play(real_program, stay=True, out=out))
    try:
        yield await _url(out, demo)
        os.kill(os.getpid(), signal.SIGINT)
        assert await asyncio.wait_for(demo, 20) == 0
    finally:
        demo.cancel()
        await asyncio.gather(demo, return_exceptions=True)


@asynccontextmanager
async def _opened(browser: Browser, url: str) -> AsyncIterator[Tab]:
    tab = await browser.new_page(viewport={"width": 1280, "height": 800})
    tab.set_default_timeout(PATIENCE)
    try:
        await tab.goto(url)
        yield tab
    finally:
        await tab.close()


async def _url(out: io.StringIO, demo: asyncio.Task[int]) -> str:
    """The page's address, as the demo prints it."""
    async with asyncio.timeout(20):
        while not (found := re.search(r"http://127\.0\.0\.1:\d+/", out.getvalue())):
            assert not demo.done(), out.getvalue()
            await asyncio.sleep(0.02)
    return found[0]


def _column(tab: Tab, name: str) -> Locator:
    return tab.get_by_role("region", name=name)


def _letter(tab: Tab, name: str, kind: str) -> Locator:
    """The newest line of this kind in somebody's inbox."""
    lines = _column(tab, name).locator("button.line")
    return lines.filter(has=tab.locator(".kind", has_text=re.compile(f"^{kind}$"))).first


async def _answer(tab: Tab, name: str, kind: str, button: str) -> None:
    """Open the letter, press its button, and send what opens."""
    await _letter(tab, name, kind).click()
    await _column(tab, name).get_by_role("button", name=button, exact=True).first.click()
    await _send(tab, name)


async def _send(tab: Tab, name: str) -> None:
    send = _column(tab, name).get_by_role("button", name=f"Send as {name.split()[0]}")
    await send.click()
    await expect(send).to_have_count(0)


@pytest.mark.parametrize(("options", "story"), [(["--mine"], STORY), (["--longer"], LONGER)], ids=["short", "longer"])
def test_the_script_as_a_process(options: list[str], story: tuple[Step, ...], tmp_path: Path) -> None:
    """All of it, as `make demo ARGS=--script` runs it, with the times as they are; also with letters of one's own."""
    command = [sys.executable, "-m", "introbot", "demo", "--script", *options]
    letter = (builtin_folder() / "permission.txt").read_text("utf-8")
    (tmp_path / "permission.txt").write_text(letter.replace("Hello", "Dear"), "utf-8")
    environment = {**os.environ, "INTROBOT_TEMPLATES": str(tmp_path)}
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=120, check=False, stdin=subprocess.DEVNULL, env=environment
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    told = " ".join(done.stdout.split())
    assert ("│ Dear Jane," in done.stdout) == ("--mine" in options)
    assert all(" ".join(step.says.split()) in told for step in story)
    for step in story:
        assert not isinstance(step, Gets) or re.search(rf"^┌─+ {step.kind} ─+$", done.stdout, re.MULTILINE)
    assert told.endswith("Nobody was introduced without having been asked.")


@asynccontextmanager
async def _dying(environment: Environment) -> AsyncIterator[None]:
    """The real program, which will not run with such a setting."""
    async with real_program({**environment, "INTROBOT_HOLD": "soon"}):
        yield


@asynccontextmanager
async def _deaf(environment: Environment) -> AsyncIterator[None]:
    """A program that does nothing at all."""
    yield


def _demo(monkeypatch: pytest.MonkeyPatch, program: Any, **options: Any) -> Any:
    monkeypatch.setattr("introbot.demo.entry.real_program", program)
    return CliRunner().invoke(commands, ["demo", "--script"], **options)


def test_without_letters_of_ones_own_there_is_nothing_to_show(tmp_path: Path) -> None:
    result = CliRunner().invoke(commands, ["demo", "--mine"], env={"INTROBOT_HOME": str(tmp_path)})
    assert (result.exit_code, result.stdout) == (1, "")
    assert "you have no letters of your own yet: begin with `introbot templates edit permission`" in result.stderr


def test_a_program_that_dies_ends_the_demo(monkeypatch: pytest.MonkeyPatch) -> None:
    result = _demo(monkeypatch, _dying)
    assert result.exit_code == 1
    assert result.stderr.startswith(
        "introbot: The program ended early; its last words were: introbot: INTROBOT_HOLD is"
    )
    assert result.stderr.count("\n") == 1


def test_a_missing_letter_ends_the_demo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("introbot.demo.entry.play", lambda *args, **options: play(*args, **options, timeout=0.3))
    result = _demo(monkeypatch, _deaf)
    assert result.exit_code == 1
    assert "The story stops here: the letter “draft” did not reach Ann within 0.3 s." in " ".join(result.stdout.split())


def test_a_closed_terminal_ends_all_of_it() -> None:
    command = [sys.executable, "-m", "introbot", "demo", "--script"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as demo:
        assert demo.stdout and any("draft" in line for line in demo.stdout)  # the program is at work
        demo.send_signal(signal.SIGHUP)
        assert demo.wait(20) == 0
        with pytest.raises(ProcessLookupError):
            os.killpg(demo.pid, 0)  # nobody of its session is left
