"""Mail that is too large, in letters nobody knows, or no mail at all: handled, counted, and no hindrance to others."""

from __future__ import annotations

import pytest

from introbot.demo.letters import RULE, Draft, Mail
from tests.system.story import REQUEST, is_asked, note
from tests.system.world import DONE, Person, World, until

pytestmark = pytest.mark.dovecot

MEGABYTE = 1_000_000


def test_a_huge_attachment_is_never_fetched(world: World, ann: Person, donald: Person, jane: Person) -> None:
    forwarded = f"{note(jane)}\n\n{RULE}\nFrom: {donald.me}\nSubject: An introduction\nTo: {ann.me}\n\n{REQUEST}\n"
    raw = ann.composes(Draft((world.program,), "Fwd: An introduction", forwarded))
    large = _with_attachment(raw, 26 * MEGABYTE)
    assert len(large) > 26 * MEGABYTE
    world.dovecot.deliver(world.bot, large, ann.address)

    done = world.does("once")

    assert done.status == 0, done.err
    draft = ann.gets("draft")
    assert all(person.address in draft.text for person in (donald, jane))
    assert world.dovecot.sent_to(world.bot) < MEGABYTE
    assert len(world.dovecot.list(world.bot, DONE)) == 1


def _with_attachment(raw: bytes, size: int) -> bytes:
    """The mail `raw` as the first part of another, beside a file of this size."""
    head, _, body = raw.partition(b"\r\n\r\n")
    fields = head.replace(b"\r\n ", b" ").split(b"\r\n")
    kind = next(field for field in fields if field.lower().startswith(b"content-type:"))
    others = [field for field in fields if not field.lower().startswith(b"content-")]
    line = b"A" * 76 + b"\r\n"
    return b"\r\n".join(
        [
            *others,
            b'Content-Type: multipart/mixed; boundary="outer"',
            b"",
            b"--outer",
            kind,
            b"",
            body,
            b"--outer",
            b'Content-Type: application/pdf; name="slides.pdf"',
            b"Content-Transfer-Encoding: base64",
            b'Content-Disposition: attachment; filename="slides.pdf"',
            b"",
            line * (size // len(line) + 1) + b"--outer--",
            b"",
        ]
    )


def test_what_is_no_mail_holds_up_nobody(world: World, ann: Person, donald: Person, jane: Person) -> None:
    for bytes_ in (b"\xff\xfe\x00 no mail at all \x00\r\n", b"\r\n\r\n", bytes(range(256)) * 50):
        world.dovecot.put(world.bot, "INBOX", bytes_)
    with world.running():
        permission = is_asked(ann, donald, jane)
        yes = jane.composes(Draft(permission.reply_to, f"Re: {permission.subject}", "Yes please."))
        unknown = yes.replace(b'charset="utf-8"', b'charset="x-klingon"')
        assert unknown != yes
        world.dovecot.deliver(permission.reply_to[0].address, unknown, jane.address)
        ann.gets("update")
        assert jane.gets("introduction").message_id == donald.gets("introduction").message_id
        ann.gets("thanks")
        until(lambda: not world.dovecot.list(world.bot, "INBOX"), "an empty INBOX")

    aside = world.checks()["set aside"]
    assert not aside["ok"] and aside["says"].startswith("3 messages")
    assert "3 messages set aside" in world.asks("list").out
    assert [Mail(each.content).kind for each in world.submission.stored][-1] == "thanks"
