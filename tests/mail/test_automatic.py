"""Machines never consent: each signal alone is enough, and people's words are not lost for it (RELIABILITY I7)."""

from __future__ import annotations

import pytest

from introbot.mail import Message, automatic, is_reaction, is_receipt, may_be_answered


def letter(
    *fields: str,
    subject: str = "Re: May I introduce you?",
    body: str = "Yes please.",
    author: str = "jane@acme.example",
) -> Message:
    head = "\r\n".join((*fields, f"From: {author}", f"Subject: {subject}"))
    if not any(field.lower().startswith("content-type") for field in fields):
        head += "\r\nContent-Type: text/plain; charset=utf-8"
    return Message.parse(f"{head}\r\n\r\n{body}".encode())


@pytest.mark.parametrize(
    "field",
    [
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-generated; owner-email=x",
        "Auto-Submitted: auto-notified (rule)",
        "auto-submitted: YES",
        "X-Autoreply: yes",
        "X-Autorespond: x",
        "X-Auto-Response-Suppress: OOF",
        "X-MS-Exchange-Inbox-Rules-Loop: a@b.example",
        "X-FC-MachineGenerated: true",
        "X-POST-MessageClass: 9; autoresponder",
        "X-Apple-Action: VACATION",
        "Precedence: bulk",
        "Precedence: junk",
        "Precedence: auto_reply",
        "X-Precedence: bulk",
        "Return-Path: <>",
        "X-Introbot-Letter: draft",
    ],
)
def test_018_a_field_is_enough(field: str) -> None:
    message = letter(field)
    assert automatic(message) == "auto-reply"
    assert not may_be_answered(message)


@pytest.mark.parametrize(
    "field", ["List-Id: <x.example>", "List-Unsubscribe: <mailto:x@y.example>", "Precedence: list", "List-Post: NO"]
)
def test_025_a_list_is_a_list(field: str) -> None:
    assert automatic(letter(field)) == "list"


@pytest.mark.parametrize(
    "field",
    [
        "Auto-Submitted: no",
        "Auto-Submitted: No; x=y",
        "Auto-Submitted:",
        "X-FC-MachineGenerated:",
        "X-POST-MessageClass:",
        "Precedence: first-class",
        "X-Precedence: bar",
        "Return-Path: <jane@acme.example>",
        "X-Mailer: Outlook",
    ],
)
def test_a_field_that_says_nothing(field: str) -> None:
    message = letter(field)
    assert automatic(message) is None
    assert may_be_answered(message)


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: Hello",
        "Auto: Hello",
        "Out of Office",
        "Out of Office: Hello",
        "OOO: Hello",
        "Vacation: Hello",
        "Automatische Antwort: Hallo",
        "Abwesenheitsnotiz",
        "Réponse automatique : Bonjour",
        "Respuesta automática: Hola",
        "Resposta automática: Olá",
        "Risposta automatica: Ciao",
        "Risposta Non al computer: Ciao",
        "Automatisch antwoord: Hoi",
        "Autosvar: Hej",
        "Automatisk svar: Hei",
        "Automaattinen vastaus: Hei",
        "Automatická odpověď: Ahoj",
        "Odpowiedź automatyczna: Cześć",
        "Automatikus válasz: Szia",
        "Răspuns automat: Salut",
        "Автоответ: Привет",
        "Otomatik Yanıt: Merhaba",
        "Αυτόματη απάντηση: Γεια",
        "自動返信: こんにちは",
        "自动回复: 你好",
        "자동 회신: 안녕",
        "[EXTERNAL] Automatic reply: Hello",
        "Recall: Hello",
    ],
)
def test_019_a_subject_of_a_responder(subject: str) -> None:
    assert automatic(letter(subject=subject, body="Gone.")) == "auto-reply"


@pytest.mark.parametrize(
    "subject",
    [
        "Out of office policy",
        "Vacation rental intro?",
        "Auto industry contacts",
        "On holiday",
        "Re: Automatic reply: Hello",
        "Away game on Sunday?",
        "Absence of a reply",
        "Automatic transmissions",
        "Read: this article",
        "Vacation",
        "Out of the box ideas",
        "Wg: Urlaub",
    ],
)
def test_a_subject_of_a_person(subject: str) -> None:
    assert automatic(letter(subject=subject, body="What do you think?")) is None


@pytest.mark.parametrize(
    "body",
    [
        "I am out of the office until 12 May with limited access to email. For urgent matters please contact Kim.",
        "Hello,\n\nthank you for your message. I'm on parental leave and will be back on September 1st.",
        "Ich bin im Urlaub und ab dem 2. April wieder erreichbar.",
        "Bonjour, je suis absent du bureau jusqu'au 14 août et vous répondrai à mon retour.",
        "Estoy fuera de la oficina hasta el lunes. Responderé a mi regreso.",
        "Estou de férias até 20/01 e sem acesso ao e-mail.",
        "Sono fuori ufficio fino al 27 agosto. Risponderò al mio rientro.",
        "Ik ben afwezig tot en met 8 juli. Uw bericht wordt niet doorgestuurd.",
        "Jag är på semester till den 8 augusti och läser inte min e-post.",
        "Jestem na urlopie do 3 maja. W pilnych sprawach proszę o kontakt z biurem.",
        "Я в отпуске до 15 мая и отвечу после возвращения.",
        "ただいま休暇中のため、10日以降にご返信いたします。",
        "Thank you for contacting us. Your request (#48213) has been received.",
        "Your enquiry (case 7731) is in our queue. Yes, we read every message!",
        "This is an automated response. Please do not reply.",
        "Diese E-Mail wurde automatisch generiert.",
        "Ihre Anfrage ist eingegangen und wird unter der Nummer 20431 bearbeitet.",
    ],
)
def test_019_words_of_a_responder(body: str) -> None:
    assert automatic(letter(body=body)) == "auto-reply"


@pytest.mark.parametrize(
    "body",
    [
        "Yes please. I'm on vacation next week, but will respond to him on my return.",
        "Thanks! I was out of the office yesterday, sorry for the slow reply.",
        "Sure, go ahead. I am out of the office until Monday; for urgent matters call me.",
        "Nein danke. Ich bin im Urlaub und erst danach wieder erreichbar.",
        "I no longer need ovens.",
        "My request is simple: introduce us. I have received 3000 offers.",
        "We are hiring. Do you know anybody?",
        "I am away from Monday.",
        "I'm on parental leave until May, please ask me again then.",
        "I no longer work there but would love to meet him.",
        "Please contact my assistant for a date.",
        "Thanks for your email, I will respond to Donald directly.",
        "Your last mail bounced with 550 5.1.1 user unknown.",
    ],
)
def test_words_of_a_person(body: str) -> None:
    assert automatic(letter(body=body)) is None


def test_026_own_mail_is_nobody_s() -> None:
    message = letter(author="introbot <Bot@Introbot.example>")
    assert automatic(message) is None
    assert automatic(message, frozenset({"bot@introbot.example"})) == "auto-reply"


@pytest.mark.parametrize("author", ["no-reply@acme.example", "NoReply@acme.example", "a@b.example, c@d.example", ""])
def test_some_people_can_t_be_answered(author: str) -> None:
    assert not may_be_answered(letter(author=author))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Jane Doe reacted to your message:\n👍", True),
        ("👍 Jane Doe reacted via Gmail", True),
        ("Jane Doe hat auf Ihre Nachricht reagiert:", True),
        ("Jane a réagi à votre message :", True),
        ("I reacted badly to your message, sorry. Yes.", False),
        ("I liked your message. Yes please.", False),
        ("I reacted to your message too fast. Yes please.", False),
        ("👍", False),
        ("Yes please\n\n\n\n> Bob reacted to your message", False),
    ],
)
def test_023_reactions(body: str, expected: bool) -> None:
    message = letter(body=body)
    assert is_reaction(message) is expected
    assert (automatic(message) == "auto-reply") is expected


@pytest.mark.parametrize(
    ("subject", "body", "expected"),
    [
        ("Read: May I introduce you?", "Your message\n\nTo: x\n\nwas read on Tuesday.", True),
        ("Gelesen: Hallo", "Ihre Nachricht wurde gelesen am Dienstag.", True),
        ("Read: this article", "Yes please.", False),
        ("Re: May I?", "It was read on Tuesday.", False),
    ],
)
def test_022_receipts(subject: str, body: str, expected: bool) -> None:
    assert is_receipt(letter(subject=subject, body=body)) is expected
