"""Templates in their folder: replaced whole or not at all, and one after the other."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from introbot.errors import IntrobotError, Misconfigured
from introbot.store import Store, open_store
from introbot.workshop import Changed, Place, Workshop, place_of, strays
from introbot.writing import KINDS, LANGUAGES, builtin_folder

PERMISSION = (builtin_folder() / "permission.txt").read_bytes()
PLACE = Place("permission")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(open_store(f"sqlite:///{tmp_path}/introbot.sqlite", datetime.now(UTC))) as store:
        yield store


@pytest.fixture
def shop(tmp_path: Path, store: Store) -> Workshop:
    return Workshop(tmp_path / "own", store, "ann")


def files(shop: Workshop) -> list[str]:
    return sorted(path.relative_to(shop.folder).as_posix() for path in shop.folder.rglob("*") if path.is_file())


def test_a_save_that_the_database_does_not_take_changes_nothing(shop: Workshop, tmp_path: Path) -> None:
    shop.save(PLACE, PERMISSION)
    with closing(sqlite3.connect(tmp_path / "introbot.sqlite")) as database:
        database.execute("DROP TABLE template_versions")
        database.commit()
    with pytest.raises(IntrobotError):
        shop.save(PLACE, b"Subject: other\n\nOther words.\n")
    assert shop.yours(PLACE) == PERMISSION
    assert files(shop) == [".lock", "permission.txt"]


def test_many_at_once_take_turns_and_every_version_is_kept(shop: Workshop, tmp_path: Path) -> None:
    texts = [PERMISSION + b"\n" * count for count in range(8)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda text: shop.save(PLACE, text), texts))
    kept = {version.words.encode() for version in shop.history(PLACE)}
    assert kept == set(texts)
    assert shop.yours(PLACE) == shop.history(PLACE)[-1].words.encode()
    assert {version.author for version in shop.history(PLACE)} == {"ann"}


def test_what_was_not_seen_is_not_overwritten(shop: Workshop) -> None:
    shop.save(PLACE, PERMISSION, seen=None)
    with pytest.raises(Changed):
        shop.save(PLACE, b"Subject: x\n\nlater\n", seen=None)
    shop.save(PLACE, PERMISSION + b"\n", seen=PERMISSION)
    assert len(shop.history(PLACE)) == 2


def test_two_drafts_lie_beside_each_other(shop: Workshop) -> None:
    first, second = shop.keep_draft(PLACE, b"one"), shop.keep_draft(PLACE, b"two")
    assert first == second and second.read_bytes() == b"two" and shop.draft(PLACE) == b"two"
    assert {path.read_bytes() for path in first.parent.iterdir()} == {b"one", b"two"}
    assert shop.keep_draft(PLACE, b"two") == first
    assert len([*first.parent.iterdir()]) == 2


def test_a_first_edit_begins_with_what_is_used(shop: Workshop) -> None:
    hers, german = Place("permission", referrer="ann@example.org"), Place("permission", "de")
    assert shop.beneath(hers) == PERMISSION
    shop.save(PLACE, PERMISSION + b"\n")
    assert shop.beneath(hers) == PERMISSION + b"\n"
    assert shop.beneath(german) == (builtin_folder() / "de" / "permission.txt").read_bytes()


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_place_has_a_file_and_one_beneath(code: str) -> None:
    for kind in KINDS:
        place = Place(kind, code, "ann@example.org")
        assert place.name == f"referrers/ann@example.org/{'' if code == 'en' else code + '/'}{kind}.txt"
        assert (builtin_folder() / place.builtin).is_file()


def test_a_referrers_language_that_is_none_is_named(tmp_path: Path) -> None:
    chosen = tmp_path / "referrers" / "ann@example.org" / "language"
    chosen.parent.mkdir(parents=True)
    chosen.write_text("de\n")
    assert not [*strays(tmp_path)]
    chosen.write_text("dee\n")
    assert [*strays(tmp_path)] == [
        ("referrers/ann@example.org/language", "“dee” is no language here: write en, de, fr")
    ]


def test_files_that_nothing_is_written_from_are_named(tmp_path: Path) -> None:
    for name in (
        *("permission", "de/permission", "partials/footer", "referrers/ann@example.org/fr/draft", "drafts/draft"),
        *("permision", "es/permission", "referrers/ann/permission"),
    ):
        (tmp_path / f"{name}.txt").parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / f"{name}.txt").write_text("Subject: x\n\ny\n")
    found = dict(strays(tmp_path))
    assert set(found) == {"permision.txt", "es/permission.txt", "referrers/ann/permission.txt"}
    assert "did you mean “permission”" in found["permision.txt"]


@pytest.mark.parametrize("kind", ["../permission", "partials/../permission", "/etc/passwd", "", "partials/"])
def test_no_kind_leads_anywhere_else(kind: str) -> None:
    with pytest.raises(Misconfigured, match="There is no letter"):
        place_of(kind)
