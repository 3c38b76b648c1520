"""The demo with the real program: a process of its own, started as an operator would start it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from introbot.demo.stage import Environment, play
from introbot.errors import Permanent

STOP_SECONDS = 10


def show_demo(*, stay: bool, longer: bool = False, templates: Path | None = None) -> int:
    """Play the demo on the terminal, with the letters of `templates` if given; the exit status: 0 when every letter
    came."""
    try:
        return asyncio.run(_play_until_hung_up(stay=stay, longer=longer, templates=templates))
    except (KeyboardInterrupt, BrokenPipeError, asyncio.CancelledError):
        # Somebody who has seen enough: the servers and the program are stopped, there is nothing to say.
        return 0


async def _play_until_hung_up(*, stay: bool, longer: bool, templates: Path | None) -> int:
    """The demo, which a closed terminal ends as Ctrl-C does: nothing of it goes on in the background."""
    playing = asyncio.current_task()
    assert playing
    for number in (signal.SIGHUP, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, playing.cancel)
    own = {"INTROBOT_TEMPLATES": str(templates)} if templates else {}
    return await play(
        lambda environment: real_program({**environment, **own}), stay=stay, out=sys.stdout, longer=longer
    )


@asynccontextmanager
async def real_program(environment: Environment) -> AsyncIterator[None]:
    """`introbot run` with exactly these settings, its log in the data folder; ended by SIGTERM."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("INTROBOT_")}
    log = Path(environment["INTROBOT_HOME"]) / "introbot.log"
    with log.open("wb") as lines:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "introbot", "run", env={**inherited, **environment}, stderr=lines, cwd=log.parent
        )
    watching = asyncio.create_task(_end_with(process, asyncio.current_task()))
    try:
        yield
    except asyncio.CancelledError:
        if process.returncode is not None:
            raise Permanent(_last_words(log)) from None
        raise
    finally:
        watching.cancel()
        if process.returncode is None:
            process.terminate()
            await asyncio.wait_for(process.wait(), STOP_SECONDS)


async def _end_with(process: asyncio.subprocess.Process, story: asyncio.Task[object] | None) -> None:
    """A story whose program has died waits for nothing: it is ended at once."""
    await process.wait()
    if story:
        story.cancel()


def _last_words(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return f"The program ended early; its last words were: {lines[-1] if lines else 'none'}"
