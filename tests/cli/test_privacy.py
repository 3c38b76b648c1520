"""forget, export, retention: what is kept of a person can be handed out, and is gone when it is to be gone."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from pathlib import Path

import pytest

from introbot.cli.checks import _network
from introbot.engine import House, Operations
from introbot.store import open_store
from introbot.upkeep import forgotten, now
from tests.cli.conftest import Introbot, read, told
from tests.stories.words import EMPATHY, introduced, permission, request, volunteer
from tests.stories.world import PROGRAM, TEMPLATES, Bot, Person

CANARIES = ("jane@acme.example", "jane doe", "acme", "quarter end costs you", "thursdays at the mill")


def traces(folder: Path) -> set[str]:
    """Which of the canaries stand anywhere in the files of the data folder."""
    files = b"".join(path.read_bytes().lower() for path in folder.iterdir() if path.is_file())
    return {canary for canary in CANARIES if canary.encode() in files}


def kept_words(url: str) -> str:
    """All that the database holds as text, raw mail unpacked."""
    store = open_store(url, now())
    with store.transaction() as tx:
        words = [str(i) + str(tx.events_of(i.id)) + str(tx.letters_of(i.id)) for i in tx.listed()]
        words += [raw.decode(errors="replace") for raw in tx.undecided(now() - timedelta(days=1000))]
        mails = []
        for number in range(1, 30):
            try:
                mails.append(tx.raw_of(number).decode(errors="replace"))
            except Exception:
                continue
    store.close()
    return "\n".join([*words, *mails]).lower()


def test_160_nothing_of_her_is_left(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person, tmp_path: Path
) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes please. I am free on Thursdays at the mill.")
    ann.sends("Could you also ask jane@acme.example?", "Something else")
    assert traces(tmp_path)
    result = introbot("forget", "Jane@Acme.example", "--yes")
    assert "Erased: 2 introductions, 2 of them still open" in result.stdout
    assert "the mailbox could not be reached" in result.stderr and result.exit_code == 1
    assert traces(tmp_path) == set()
    kept = kept_words(f"sqlite:///{tmp_path}/introbot.sqlite")
    assert not [canary for canary in CANARIES if canary in kept]
    assert read(introbot("list", "--json")) == []


def test_she_is_never_written_to_again(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person, tmp_path: Path
) -> None:
    letter = permission(ann, donald, jane, bot)
    introbot("forget", jane.address, "--yes")
    jane.replies(letter, "Yes please.")
    assert bot.is_silent()
    second = permission_asked(ann, donald, jane, bot)
    assert second not in [address for stored in bot.stored[2:] for address in stored.forward_paths]
    assert jane.address not in (tmp_path / "forgotten").read_text()


def permission_asked(ann: Person, donald: Person, jane: Person, bot: Bot) -> str:
    """Ann tries once more to have her asked."""
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    return jane.address


def test_others_keep_their_introductions(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    tom = Person("Tom Roe", "tom@roe.example", bot)
    jane.replies(permission(ann, donald, jane, bot), "Who is this?")
    bot.wrote_to(ann, kind="update")
    letter = permission(ann, donald, tom, bot)
    tom.replies(letter, "Not me, rather ask Jane Doe at jane@acme.example.")
    introbot("forget", jane.address, "--yes")
    [kept] = read(introbot("list", "--json"))
    assert kept["recipient"]["address"] == tom.address
    shown = introbot("show", kept["id"], "--json").stdout.lower()
    assert "jane@acme" not in shown and "jane doe" not in shown and "[removed]" in shown


def test_161_a_restored_backup_forgets_again(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person, tmp_path: Path
) -> None:
    permission(ann, donald, jane, bot)
    assert introbot("backup", "copy").exit_code == 0
    introbot("forget", jane.address, "--yes")
    digests = forgotten(tmp_path)
    assert len(digests) == 1

    restored = open_store(f"sqlite:///{tmp_path}/copy", now())
    house = House(program=PROGRAM, enrolled=lambda _: None, fresh_id=lambda: "x")
    assert Operations(restored, TEMPLATES, house).forget_again(digests, now()) == 1
    with restored.transaction() as tx:
        assert tx.listed() == [] and tx.is_suppressed("jane@acme.example")
    restored.close()


def test_forget_asks_before_it_does_anything(introbot: Introbot, bot: Bot) -> None:
    assert "nothing was erased" in told(introbot("forget", "jane@acme.example"), 2)
    assert "is no mail address" in told(introbot("forget", "jane", "--yes"), 2)


def test_export_is_what_is_kept_of_one_person(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes please. I am free on Thursdays at the mill.")
    kept = read(introbot("export", donald.address))
    [part] = kept["introductions"]
    assert (part["role"], part["name"], part["consents"][0]["answer"]) == ("requester", "Donald Ray", "yes")
    assert EMPATHY not in str(kept) and "mill" not in str(kept), "what the others wrote is theirs"

    rows = list(csv.reader(io.StringIO(introbot("export", jane.address, "--csv").stdout)))
    assert rows[0] == ["what", "at", "introduction", "role", "words"]
    assert any(row[0] == "consent" and "Thursdays at the mill" in row[4] for row in rows)
    assert any(row[0] == "letter permission" for row in rows)
    assert read(introbot("export"))[0]["id"] == "intro1"


def private(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    """Pair notes, a wish, a card that is approved and one that is not, and what came of it: told, and ended."""
    volunteer(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    ann.replies(draft, "known: two years, from the Canaryknown choir\nbrief: mind the Canarybrief")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), "Mine")
    donald.replies(bot.wrote_to(donald, kind="card"), "what: Canaryapproved, as Jane Doe knows")
    donald.replies(bot.wrote_to(donald, kind="card"), "yes")
    donald.replies(bot.wrote_to(donald, kind="card"), "cost: Canaryproposed, says Jane Doe")
    asked = bot.wrote_to(jane, kind="permission")
    jane.replies(asked, "Please ask me only about Canarywishes.")
    jane.replies(asked, "Yes please.")
    for step in ({"minutes": 16}, {"days": 3}, {"days": 5}):
        bot.clock.passes(**step)
    bot.takes_all()
    donald.replies([x for x in bot.stored if x.kind == "check-in"][-1], "Not a fit. It is the Canaryreason.")
    ann.replies(bot.wrote_to(ann, kind="outcome"), "It was his Canaryinsight.")
    bot.takes_all()
    assert bot.introduction().state == "closed"


def test_export_holds_what_each_has_told_in_private(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    private(ann, donald, jane, bot)
    of = {who.address: introbot("export", who.address).stdout for who in (ann, donald, jane)}
    for canary, told_by in (
        *(("Canaryknown", ann), ("Canarybrief", ann), ("Canaryinsight", ann)),
        *(("Canaryapproved", donald), ("Canaryproposed", donald), ("Canaryreason", donald), ("Canarywish", jane)),
    ):
        assert canary in of[told_by.address], canary
    assert "Canaryknown" not in of[donald.address] + of[jane.address]
    assert "Canaryapproved" not in of[jane.address] and "Canaryproposed" not in of[ann.address] + of[jane.address]
    table = introbot("export", donald.address, "--csv").stdout
    assert "Canaryapproved" in table and "Canaryproposed" in table


def test_forgetting_takes_what_was_told_in_private_and_her_name_out_of_others_cards(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person, tmp_path: Path
) -> None:
    private(ann, donald, jane, bot)
    introbot("forget", jane.address, "--yes")
    card = read(introbot("export", donald.address))["card"]
    assert card["what"] == "Canaryapproved, as [removed] knows"
    files = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())
    for canary in (b"Canarywish", b"Canaryknown", b"Canarybrief", b"Canaryreason", b"Canaryinsight", b"Jane Doe"):
        assert canary not in files, canary
    introbot("forget", donald.address, "--yes")
    files = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())
    assert b"Canaryapproved" not in files and b"Canaryproposed" not in files


def test_what_was_told_in_private_goes_with_the_bodies(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person, tmp_path: Path
) -> None:
    private(ann, donald, jane, bot)
    bot.operations.drop_bodies(bot.clock.now + timedelta(days=1))
    everything = kept_words(f"sqlite:///{tmp_path}/introbot.sqlite") + str(read(introbot("export", donald.address)))
    for canary in ("canarybrief", "canaryreason", "canaryinsight", "canaryproposed"):
        assert canary not in everything.lower(), canary
    # What is to be kept for later introductions stays: how long she knows him, his card, her wish.
    assert "canaryknown" in everything and "Canaryapproved" in everything
    assert "Canarywish" in introbot("export", jane.address).stdout


def test_bodies_are_kept_as_long_as_the_operator_wants(
    bot: Bot, ann: Person, donald: Person, jane: Person, tmp_path: Path
) -> None:
    introduced(ann, donald, jane, bot)
    url = f"sqlite:///{tmp_path}/introbot.sqlite"
    later = bot.clock.now + timedelta(days=200)
    assert bot.operations.drop_bodies(later) == 0, "it has not ended yet"
    for _ in range(6):
        bot.clock.passes(days=10)
    assert bot.introduction().state == "closed"
    assert bot.operations.drop_bodies(bot.clock.now - timedelta(days=180)) == 0
    assert bot.operations.drop_bodies(later) > 5
    assert "quarter end" not in "".join(letter.text for letter in bot.letters())
    store = open_store(url, now())
    with store.transaction() as tx:
        assert tx.consents_of("intro1"), "the evidence of a consent stays"
    store.close()


@pytest.mark.parametrize("name", ["introbot.sqlite", "forgotten"])
def test_159_files_are_their_owners_alone(name: str, introbot: Introbot, bot: Bot, ann: Person, tmp_path: Path) -> None:
    introbot("forget", ann.address, "--yes")
    assert (tmp_path / name).stat().st_mode & 0o077 == 0


def test_159_doctor_names_an_open_data_folder(introbot: Introbot, bot: Bot, tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    assert f"run chmod 700 {tmp_path}" in introbot("doctor", "--quick").stdout
    tmp_path.chmod(0o700)
    assert "data folder" not in introbot("doctor", "--quick").stdout


def test_102_a_data_folder_on_the_network_is_refused(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/mail {tmp_path}/far nfs4 rw 0 0\n")
    assert _network(tmp_path / "far" / "introbot", mounts) == "nfs4"
    assert _network(tmp_path / "near", mounts) is None
    assert _network(tmp_path, tmp_path / "nothing") is None
