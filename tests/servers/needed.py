"""What a test needs of the machine: skipped in one sentence where it is missing, failed where it has to be there."""

from __future__ import annotations

import os
import shutil
from typing import NoReturn

import pytest

from tests.servers import dovecot


def lack(why: str) -> NoReturn:
    """End the test: where everything is meant to be there (CI=true) this is a failure."""
    if os.environ.get("CI") == "true":
        pytest.fail(why)
    pytest.skip(why)


def need_dovecot() -> None:
    """Skip where there is no Dovecot; fail where there has to be one."""
    if why := dovecot.missing():
        lack(why)


def need_chromium() -> str:
    """The path of a Chromium, or the end of the test."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, names)), None) or lack(
        "Chromium is not installed (apt install chromium)."
    )
