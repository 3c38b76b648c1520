"""Who is meant in requests as people write them: never an address the referrer has not written."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from introbot.address import Address
from introbot.domain.events import RequestMade
from introbot.domain.people import Person
from introbot.mail import Message, Verdict
from introbot.mail.addresses import lenient
from introbot.reading.cards import cards_in
from introbot.reading.opening import Opener, person_of, read_opening
from tests.reading.referrers_mails import GMAIL, REQUESTS, Request

ANN = Person("Ann Lee", "ann@lee.example")
OPENER = Opener(ANN, Address("intro@bot.example", "introbot"), Verdict.UNKNOWN)


def received(request: Request) -> Message:
    mail = EmailMessage()
    mail["From"] = "Ann Lee <ann@lee.example>"
    mail["To"] = "introbot <intro@bot.example>"
    if request.cc:
        mail["Cc"] = request.cc
    mail["Subject"] = request.subject
    mail["Message-ID"] = "<1@lee.example>"
    mail.set_content(f"{request.note}\n\n{request.below}")
    return Message.parse(mail.as_bytes())


def shown(person: Person | None) -> str:
    return str(Address(person.address, person.name)) if person and person.address else ""


@pytest.mark.parametrize("name", REQUESTS)
def test_who_is_meant(name: str) -> None:
    request = REQUESTS[name]
    event = read_opening(received(request), OPENER)
    assert isinstance(event, RequestMade)
    assert (shown(event.parts.recipient), shown(event.parts.requester)) == (request.recipient, request.requester)


@pytest.mark.parametrize("name", REQUESTS)
def test_the_recipient_s_address_is_one_the_referrer_wrote(name: str) -> None:
    request = REQUESTS[name]
    event = read_opening(received(request), OPENER)
    if isinstance(event, RequestMade) and event.parts.recipient and event.parts.recipient.address:
        assert event.parts.recipient.address in f"{request.note} {request.cc}"


CARD = """BEGIN:VCARD\r
FN:Jane Doe\r
ORG:Acme;Sales\r
item1.EMAIL;type=INTERNET:jane@acme.example\r
END:VCARD\r
"""


def with_card(request: Request) -> Message:
    mail = EmailMessage()
    mail["From"] = "Ann Lee <ann@lee.example>"
    mail["Subject"] = request.subject
    mail.set_content(f"{request.note}\n\n{request.below}")
    mail.add_attachment(CARD.encode(), "text", "vcard", filename="jane.vcf")
    return Message.parse(mail.as_bytes())


def test_a_card_attached_to_her_own_mail_names_the_recipient() -> None:
    event = read_opening(with_card(Request("Please introduce Donald to her.", "", "", "")), OPENER)
    assert isinstance(event, RequestMade)
    assert event.parts.recipient == Person("Jane Doe", "jane@acme.example", "Acme")


def test_a_card_that_came_with_a_forward_names_nobody() -> None:
    event = read_opening(with_card(Request("What do you think?", GMAIL, "", "")), OPENER)
    assert isinstance(event, RequestMade)
    assert event.parts.recipient is None


@pytest.mark.parametrize(
    "card",
    [
        CARD.replace("END:VCARD", ""),
        CARD.replace("jane@acme.example", "jane"),
        CARD.replace("FN:", "EMAIL:a@b.example\nFN:"),
    ],
)
def test_a_card_that_is_not_clear_is_nobody_s(card: str) -> None:
    assert cards_in(card) == ()


@pytest.mark.parametrize(
    ("author", "person"),
    [
        ("'Donald Ray' via Bakers <donald@ray.example>", Person("Donald Ray", "donald@ray.example")),
        ("'Donald Ray' via Bakers <bakers@list.example>", Person("Donald Ray")),
        ("Donald Ray <donald@ray.example>", Person("Donald Ray", "donald@ray.example")),
    ],
)
def test_a_list_does_not_speak_for_its_writers(author: str, person: Person) -> None:
    address = lenient(author)[0]
    assert person_of(address) == person
