"""The page in a real browser, with a small correspondent in place of the program."""

from __future__ import annotations

import asyncio
import http.client
import json
import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Request, expect
from playwright.async_api import Page as Tab

from introbot.address import Address
from introbot.demo.letters import Mail
from introbot.demo.page import Page
from introbot.demo.people import Person
from introbot.demo.servers import MailServers
from tests.demo.cast import ANN, BOT, DONALD, JANE

pytestmark = pytest.mark.asyncio(loop_scope="module")

BUTTON = "display:inline-block;padding:9px 18px;border:1px solid #888;border-radius:6px;text-decoration:none;color:#222"
MAILTO = (
    "mailto:introbot%2Bab.jane@introbot.example?subject=Re%3A%20Donald%20%2B%20you&"
    "body=Yes%20please%2C%20introduce%20us.%0A&In-Reply-To=%3Cpermission.1@introbot.example%3E"
)
PERMISSION = f"""\
<div style="max-width:36em"><p>Dear Jane,</p>
<p>Donald rebuilt our payroll export two years ago. It took him three weeks, and nobody has had to touch it since.</p>
<p>Is this something you need?<br>Would you like me to introduce you?</p>
<p><a style="{BUTTON}" href="{MAILTO}">Yes, introduce us</a>
<a style="{BUTTON}" href="mailto:x@introbot.example">No</a></p>
<p>A no is completely fine, and so is <a href="https://elsewhere.example/track">ignoring this</a>.</p></div>"""
HOSTILE = """\
<title>x</title><h1 id=shown>An honest offer</h1>
<script>parent.document.title = top.document.title = 'script ran'</script>
<img src=x onerror="parent.document.title = 'onerror ran'"><img src="https://elsewhere.example/pixel.gif">
<svg onload="parent.document.title = 'svg ran'"></svg><a href="javascript:parent.document.title='link ran'">Prize</a>
<form action="https://elsewhere.example/"><button>Claim</button></form><base href="https://elsewhere.example/">
<link rel=stylesheet href="https://elsewhere.example/s.css"><style>@import "https://elsewhere.example/i.css";</style>
<iframe src="https://elsewhere.example/frame"></iframe><meta http-equiv=refresh content="0;url=https://elsewhere.example/">
<body onload="parent.document.title = 'body ran'" background="https://elsewhere.example/b.png">"""


def written(kind: str, subject: str, html: str, message_id: str = "<permission.1@introbot.example>") -> bytes:
    mail = EmailMessage()
    mail["From"] = "Ann Lee via introbot <introbot@introbot.example>"
    mail["To"], mail["Subject"], mail["Message-ID"] = str(JANE.address), subject, message_id
    mail["Reply-To"], mail["X-Introbot-Letter"] = "introbot+ab.jane@introbot.example", kind
    mail.set_content("Dear Jane,\n\nis this something you need? Would you like me to introduce you?\n")
    mail.add_alternative(html, subtype="html")
    return mail.as_bytes()


@pytest_asyncio.fixture(loop_scope="module")
async def people(servers: MailServers) -> AsyncIterator[dict[str, Person]]:
    async with AsyncExitStack() as stack:
        accounts = {"ann": ANN, "donald": DONALD, "jane": JANE, "bot": BOT}
        yield {part: await stack.enter_async_context(Person(each, servers)) for part, each in accounts.items()}


@pytest_asyncio.fixture(loop_scope="module")
async def page(servers: MailServers, people: dict[str, Person]) -> AsyncIterator[Page]:
    three = {part: person for part, person in people.items() if part != "bot"}
    async with Page(servers, three, Address(BOT.address, "introbot")) as running:
        yield running


def went_out(request: Request) -> bool:
    """Whether a request left the browser: what the page's policy stops is reported as failed before it starts."""
    return request.failure != "csp" and not request.url.startswith(("data:", "about:", "http://127.0.0.1:"))


@pytest_asyncio.fixture(loop_scope="module")
async def tab(browser: Browser, page: Page) -> AsyncIterator[Tab]:
    opened = await browser.new_page(viewport={"width": 1280, "height": 800})
    opened.set_default_timeout(5000)
    outside: list[str] = []
    errors: list[str] = []
    for event in ("requestfinished", "requestfailed"):
        opened.on(event, lambda request: outside.append(request.url) if went_out(request) else None)
    opened.on("pageerror", lambda error: errors.append(str(error)))
    await opened.goto(page.url)
    yield opened
    await opened.close()
    assert (outside, errors) == ([], [])


def column(tab: Tab, name: str) -> Any:
    return tab.get_by_role("region", name=name)


@pytest.mark.browser
async def test_a_letter_is_read_and_answered_by_its_button(
    servers: MailServers, people: dict[str, Person], tab: Tab
) -> None:
    await servers.deliver(written("permission", "May I introduce Donald?", PERMISSION), BOT.address, JANE.address)
    jane = column(tab, "Jane Doe")

    await jane.get_by_role("button", name="May I introduce Donald?").click()
    await expect(jane.frame_locator("iframe").get_by_text("three weeks")).to_be_visible()
    await jane.get_by_role("button", name="Yes, introduce us").click()

    await expect(jane.get_by_label("To", exact=True)).to_have_value("introbot+ab.jane@introbot.example")
    await expect(jane.get_by_label("Subject")).to_have_value("Re: Donald + you")
    await expect(jane.get_by_label("What you write")).to_have_value("Yes please, introduce us.\n")
    await jane.get_by_role("button", name="Send as Jane").click()

    answer = await people["bot"].next_letter(timeout=30)
    assert (answer.author, answer.text) == (Address(JANE.address, "Jane Doe"), "Yes please, introduce us.")
    assert answer.field("Delivered-To") == "introbot+ab.jane@introbot.example"
    assert answer.field("In-Reply-To") == answer.field("References") == "<permission.1@introbot.example>"
    await people["bot"].reply(answer, "Noted, thank you.")
    await expect(jane.get_by_role("button", name="Noted, thank you.")).to_be_visible()


@pytest.mark.browser
async def test_a_reply_quotes_and_threads_and_a_forward_goes_where_it_is_sent(
    servers: MailServers, people: dict[str, Person], tab: Tab
) -> None:
    await servers.deliver(written("permission", "May I?", PERMISSION), BOT.address, JANE.address)
    jane = column(tab, "Jane Doe")
    await jane.get_by_role("button", name="May I?").click()
    await jane.get_by_role("button", name="Reply", exact=True).click()
    await jane.get_by_label("What you write").fill("Who is he?\n\nJane")
    await jane.get_by_role("button", name="Send as Jane").click()

    answer = await people["bot"].next_letter(timeout=30)
    assert answer.references == ("<permission.1@introbot.example>", answer.message_id)
    assert answer.text.startswith("Who is he?\n\nJane\n\nOn ")
    assert "\n> Dear Jane,\n" in answer.text

    await jane.get_by_role("button", name="May I?").first.click()
    await jane.get_by_role("button", name="Forward").click()
    await jane.get_by_label("To", exact=True).fill("someone@elsewhere.example")
    await jane.get_by_role("button", name="Send as Jane").click()
    await expect(jane.get_by_role("alert")).to_contain_text("has no mailbox here")
    await jane.get_by_label("To", exact=True).fill("Donald Ray <donald@rayandco.example>")
    await jane.get_by_role("button", name="Send as Jane").click()
    forwarded = await people["donald"].next_letter(timeout=30)
    assert forwarded.subject == "Fwd: May I?"
    assert "---------- Forwarded message ---------" in forwarded.text


@pytest.mark.browser
async def test_what_a_letter_carries_is_shown_and_never_run(servers: MailServers, tab: Tab) -> None:
    await servers.deliver(written("", "<b>Prize</b> <img src=x onerror=alert(1)>", HOSTILE), BOT.address, JANE.address)
    jane = column(tab, "Jane Doe")
    await jane.get_by_role("button", name="<b>Prize</b>").click()
    await expect(jane.frame_locator("iframe").locator("#shown")).to_have_text("An honest offer")

    await jane.get_by_role("button", name="Prize", exact=True).click()
    await jane.get_by_role("button", name="source", exact=True).click()
    await expect(jane.get_by_text("onerror ran")).to_be_visible()
    await jane.get_by_role("button", name="html", exact=True).click()
    await expect(jane.frame_locator("iframe").locator("#shown")).to_be_visible()

    assert await tab.title() == "introbot: three inboxes"
    assert tab.url.startswith("http://127.0.0.1:")


@pytest.mark.browser
@pytest.mark.parametrize("width", [1280, 360])
async def test_the_page_at_both_widths(
    servers: MailServers, people: dict[str, Person], tab: Tab, width: int, tmp_path: Path
) -> None:
    await people["donald"].writes(
        [people["ann"].me], "Could you introduce me to Jane at Acme?", "Hi Ann,\n\ncould you?"
    )
    for kind, subject in (("permission", "May I introduce Donald?"), ("introduction", "Intro: Jane Doe <> Donald Ray")):
        mail = written(kind, subject, PERMISSION, f"<{kind}@introbot.example>")
        await servers.deliver(mail, BOT.address, JANE.address)
        await servers.deliver(mail, BOT.address, DONALD.address)
    await tab.set_viewport_size({"width": width, "height": 800})
    if width == 360:
        await tab.get_by_role("button", name="Jane", exact=False).first.click()
    jane = column(tab, "Jane Doe")
    await jane.get_by_role("button", name="May I introduce Donald?").click()
    await jane.get_by_role("button", name="Yes, introduce us").click()
    await expect(jane.get_by_role("button", name="Send as Jane")).to_be_visible()

    wide = await tab.evaluate("document.documentElement.scrollWidth")
    assert wide <= width
    visible = await tab.locator("section.person:visible").count()
    assert visible == (3 if width == 1280 else 1)
    await tab.screenshot(path=os.environ.get("INTROBOT_SCREENSHOTS", str(tmp_path)) + f"/page-{width}.png")


@pytest.mark.browser
async def test_the_starter_is_ready_to_send(people: dict[str, Person], tab: Tab) -> None:
    await tab.get_by_role("button", name="Start another introduction as Ann").click()
    await column(tab, "Ann Lee").get_by_role("button", name="Send as Ann").click()
    started = await people["bot"].next_letter(timeout=30)
    assert started.author.address == ANN.address
    assert "requester: Jane Doe <jane@acme.example>" in started.text.splitlines()


async def ask(page: Page, method: str, path: str, headers: dict[str, str], body: bytes = b"") -> tuple[int, str]:
    def request() -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", page.port, timeout=30)
        connection.request(method, path, body, headers)
        response = connection.getresponse()
        answer = response.status, response.read().decode()
        connection.close()
        return answer

    return await asyncio.to_thread(request)


async def test_another_name_for_this_machine_is_turned_away(page: Page) -> None:
    for host in ("evil.example", f"evil.example:{page.port}", "127.0.0.1", "127.0.0.1:1"):
        assert (await ask(page, "GET", "/", {"Host": host}))[0] == 421
    assert (await ask(page, "GET", "/", {"Host": f"localhost:{page.port}"}))[0] == 200


async def test_only_the_page_itself_may_send(page: Page, servers: MailServers) -> None:
    typed = {"owner": ANN.address, "to": JANE.address, "subject": "x", "text": "x"}
    for headers in ({}, {"X-Demo-Token": "a guess"}):
        assert (await ask(page, "POST", "/send", headers, json.dumps(typed).encode()))[0] == 403
    assert servers.kept == []


UNSENDABLE = {
    b"nonsense": "not what the page sends",
    b"[]": "not what the page sends",
    b'{"owner": "introbot@introbot.example"}': "nobody of that address",
    b'{"owner": "ann@example.org"}': "whom this is for",
    b'{"owner": "ann@example.org", "to": "Jane"}': "is not an address",
    b'{"owner": "ann@example.org", "to": "a@b.example", "way": "reply", "number": "7"}': "not in this mailbox",
    b'{"owner": "ann@example.org", "to": "someone@elsewhere.example"}': "has no mailbox here",
}


async def test_what_cannot_be_sent_is_said(page: Page) -> None:
    for typed, says in UNSENDABLE.items():
        status, answer = await ask(page, "POST", "/send", {"X-Demo-Token": page._token}, typed)
        assert (status, says in answer) == (400, True), answer
    assert (await ask(page, "POST", "/send", {"X-Demo-Token": page._token}, b"x" * 2_000_000))[0] == 413


async def test_letters_of_the_program_itself_are_not_shown(page: Page, servers: MailServers) -> None:
    await servers.deliver(b"Subject: x\r\n\r\nx\r\n", ANN.address, BOT.address)
    assert (await ask(page, "GET", "/letters?after=0", {})) == (200, '{"newest":1,"letters":[]}')
    assert (await ask(page, "GET", "/letters/1", {}))[0] == 404
    assert (await ask(page, "GET", "/letters?after=x", {}))[0] == 400


async def test_odd_letters_open_too(page: Page, servers: MailServers) -> None:
    await servers.deliver(b"\r\n", ANN.address, JANE.address)
    status, answer = await ask(page, "GET", "/letters/1", {})
    assert (status, json.loads(answer)["forms"]["reply"]["to"]) == (200, "nobody@invalid")
    assert Mail(b"").text == ""
