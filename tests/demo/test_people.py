"""What people's mail clients send: the shape of replies and forwards, exchanged over the real servers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from email import message_from_bytes

import pytest
import pytest_asyncio

from introbot.address import Address
from introbot.demo.letters import Mail
from introbot.demo.people import NothingCame, Person
from introbot.demo.servers import MailServers
from tests.demo.cast import ANN, BOT, DONALD, JANE

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def ann(servers: MailServers) -> AsyncIterator[Person]:
    async with Person(ANN, servers) as person:
        yield person


@pytest_asyncio.fixture(loop_scope="module")
async def jane(servers: MailServers) -> AsyncIterator[Person]:
    async with Person(JANE, servers) as person:
        yield person


@pytest_asyncio.fixture(loop_scope="module")
async def donald(servers: MailServers) -> AsyncIterator[Person]:
    async with Person(DONALD, servers) as person:
        yield person


LONG_ID = f"<{'a' * 90}.permission@introbot.example>"


def letter(kind: str, *headers: str, text: str = "May I introduce you?") -> bytes:
    lines = [
        "From: =?utf-8?q?Ann_L=C3=A9e?= via introbot <introbot@introbot.example>",
        "To: Jane Doe <jane@acme.example>",
        "Date: Tue, 04 Mar 2025 09:12:00 +0000",
        f"Subject: {kind.title()}",
        f"Message-ID: {LONG_ID}",
        f"X-Introbot-Letter: {kind}",
        *headers,
        "Content-Type: text/plain; charset=utf-8",
        "",
        text,
        "",
    ]
    return "\r\n".join(lines).encode()


async def test_a_reply_is_shaped_as_gmail_shapes_it(servers: MailServers, jane: Person) -> None:
    asked = letter("permission", "Reply-To: introbot+ab@introbot.example", "References: <first@introbot.example>")
    await servers.deliver(asked, BOT.address, JANE.address)

    await jane.reply(await jane.next_letter("permission", timeout=30), "Yes please. Thursdays are best.")

    [kept] = servers.kept_by(BOT.address)
    answer, headers = Mail(kept.raw), message_from_bytes(kept.raw)
    assert answer.to == (Address("introbot+ab@introbot.example"),)
    assert headers["Delivered-To"] == "introbot+ab@introbot.example"
    assert answer.subject == "Re: Permission"
    assert headers["In-Reply-To"].strip() == LONG_ID
    assert headers["References"].split() == ["<first@introbot.example>", LONG_ID]
    new, _, quoted = answer.text.partition("\n\n")
    assert new == "Yes please. Thursdays are best."
    attribution = "Ann Lée via introbot <introbot@introbot.example> wrote:\n\n> May I introduce you?"
    assert quoted.replace("\n<", " <").endswith(attribution)
    assert quoted.startswith("On Tue, 4 Mar 2025 at ")
    assert answer.html.startswith('<div dir="ltr">Yes please. Thursdays are best.</div><br><div class="gmail_quote">')
    assert '<blockquote class="gmail_quote"' in answer.html


async def test_a_reply_to_all_leaves_oneself_out(servers: MailServers, donald: Person) -> None:
    both = "Reply-To: Jane Doe <jane@acme.example>, Donald Ray <donald@rayandco.example>"
    await servers.deliver(letter("introduction", both), BOT.address, DONALD.address)

    sent = await donald.reply(await donald.next_letter("introduction", timeout=30), "Hello Jane", everyone=True)

    assert (sent.to, sent.cc) == ((Address("jane@acme.example", "Jane Doe"),), ())
    assert len(servers.kept_by(JANE.address)) == 1


async def test_a_forward_is_shaped_as_gmail_shapes_it(ann: Person, donald: Person, servers: MailServers) -> None:
    await donald.writes([ann.me], "Jane at Acme?", "Hi Ann,\n\ncould you introduce me to Jane <at> Acme?")
    asked = await ann.next_letter(timeout=30)
    await ann.forward(asked, [Address(BOT.address)], "jane@acme.example")

    [kept] = servers.kept_by(BOT.address)
    forward = Mail(kept.raw)
    assert forward.subject == "Fwd: Jane at Acme?"
    assert forward.references == (asked.message_id, forward.message_id)
    lines = forward.text.splitlines()
    assert lines[:4] == [
        "jane@acme.example",
        "",
        "---------- Forwarded message ---------",
        "From: Donald Ray <donald@rayandco.example>",
    ]
    assert lines[4].startswith("Date: ")
    assert lines[5:7] == ["Subject: Jane at Acme?", "To: Ann Lee <ann@example.org>"]
    assert lines[-3:] == ["Hi Ann,", "", "could you introduce me to Jane <at> Acme?"]
    assert "Jane &lt;at&gt; Acme" in forward.html
    assert '<strong class="gmail_sendername" dir="auto">Donald Ray</strong>' in forward.html


async def test_letters_are_taken_by_kind_and_the_others_wait(servers: MailServers, jane: Person) -> None:
    for kind in ("permission", "introduction"):
        await servers.deliver(letter(kind), BOT.address, JANE.address)
    assert (await jane.next_letter("introduction", timeout=30)).kind == "introduction"
    assert (await jane.next_letter(timeout=30)).kind == "permission"


async def test_a_letter_that_does_not_come_is_named_with_what_came_instead(servers: MailServers, jane: Person) -> None:
    await servers.deliver(letter("goodbye"), BOT.address, JANE.address)
    with pytest.raises(NothingCame, match=r"“permission” did not reach Jane within 0.3 s.*goodbye “Goodbye”"):
        await jane.next_letter("permission", timeout=0.3)


async def test_odd_mail_still_has_every_property() -> None:
    mail = Mail(
        b"From: =?nonsense?q?x?= <a@b>, ;\r\nDate: soon\r\nContent-Type: text/plain; charset=klingon\r\n\r\nhi\xff"
    )
    assert (mail.author.address, mail.date, mail.text[:2], mail.html, mail.subject) == ("a@b", None, "hi", "", "")
    assert Mail(b"").author.address == "nobody@invalid"
    assert Mail(b"").reply_to
