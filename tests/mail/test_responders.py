"""Responders without a telling field, and people who write about the same things."""

from __future__ import annotations

import pytest

from introbot.mail import Message, automatic

MACHINES = (
    ("Automatic reply: Re: x", "I am away."),
    ("Out of Office: x", "back soon"),
    ("Re: x", "Hello,\n\nI am currently out of the office with limited access to email. I will be back on Monday.\n"),
    (
        "Re: x",
        "Thank you for your message. I'm on annual leave until 12 May with no access to email. For "
        "urgent matters contact Bob.",
    ),
    (
        "Re: x",
        "Hi there!\n\nThanks for getting in touch. I'm on parental leave and will be back in "
        "September.\nPlease contact Eve at eve@x.example.",
    ),
    ("Abwesenheitsnotiz: x", "..."),
    (
        "Re: x",
        "Sehr geehrte Damen und Herren,\n\nich bin vom 1. bis 12. Mai nicht im Büro. In dringenden "
        "Fällen wenden Sie sich bitte an Frau X.\n",
    ),
    ("Automatische Antwort: x", "Ich bin nicht da"),
    ("Re: x", "Bonjour,\n\nJe suis en congés jusqu'au 12 mai inclus. Pour toute urgence, merci de contacter Paul.\n"),
    ("Réponse automatique : x", "absent"),
    ("Re: x", "Estoy de vacaciones hasta el 12 de mayo. Para temas urgentes contacte con Eva."),
    ("Respuesta automática: x", "."),
    ("Resposta automática: x", "."),
    ("Risposta automatica: x", "."),
    ("Automatisch antwoord: x", "."),
    ("Autosvar: x", "."),
    ("Automaattinen vastaus: x", "."),
    ("Automatyczna odpowiedź: x", "."),
    ("Automatická odpověď: x", "."),
    ("Автоответ: x", "."),
    ("自动回复: x", "."),
    ("自動返信: x", "."),
    ("자동 회신: x", "."),
    ("Otomatik yanıt: x", "."),
    (
        "[Ticket #48213] We received your request",
        "Thank you for contacting support. Your request (48213) has been received and is being reviewed.",
    ),
    ("Re: x [#83912]", "Your ticket 83912 has been created. An agent will reply within one business day."),
    ("Thank you for contacting Acme", "This is an automated response. This mailbox is not monitored."),
    ("Re: x", "Jane Doe no longer works at Acme. Please direct enquiries to info@acme.example."),
    ("Re: x", "I've left Acme. This mailbox is no longer monitored; please write to bob@acme.example."),
    (
        "Re: x",
        "Your message has been received. Someone will get back to you within 24 hours. Please do not "
        "reply to this email.",
    ),
    ("Re: x", "Please click the link below to confirm that you are a real person so that your message is delivered."),
    ("Re: x", "I check email twice a day, at 11 and 4. If it is urgent, call me. (auto-reply)"),
    ("Read: x", "Your message was read on Monday."),
    ("Gelesen: x", "Ihre Nachricht wurde am Montag gelesen."),
)
PEOPLE = (
    ("Re: x", "Yes please! I'm out of the office until Monday, so let's start next week."),
    ("Re: x", "Sorry for the delay, I was on vacation. Happy to meet."),
    ("Re: x", "I am on holiday next week, can we talk after that?"),
    ("Out of office space?", "Do you know anybody who rents out of office space?"),
    ("Re: x", "Thanks for your message! I'd love to. I'll be out of the office Friday."),
    ("Re: x", "I'm away next week but yes, please introduce us."),
    ("Automatic doors", "We make automatic doors, do you need any?"),
    ("Re: x", "No thanks. I no longer work on ovens."),
    ("Re: auto-reply?", "Did you get my auto-reply? I turned it off."),
    ("Re: ticket", "I bought the ticket #48213 for us. See you there!"),
    ("Re: x", "Ich bin im Urlaub, aber ja, gern."),
    ("Re: x", "Sounds good. I'm on leave from 1 June, so before that please. Contact Bob for the rest."),
    ("Re: x", "Please contact me next month."),
    ("Re: x", "Thank you for contacting me. I'd like to hear more, what does it cost?"),
)


def mail(subject: str, text: str) -> Message:
    head = f"From: jane@acme.example\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n"
    return Message.parse(f"{head}{text}\n".encode())


@pytest.mark.parametrize(("subject", "text"), MACHINES)
def test_a_responder_is_known_by_its_words(subject: str, text: str) -> None:
    assert automatic(mail(subject, text)) == "auto-reply"


@pytest.mark.parametrize(("subject", "text"), PEOPLE)
def test_a_person_is_not_taken_for_a_responder(subject: str, text: str) -> None:
    assert automatic(mail(subject, text)) is None
