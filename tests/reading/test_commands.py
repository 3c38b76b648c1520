"""A referrer's answers to a draft: `send` is said only where nothing else is."""

from __future__ import annotations

from pathlib import Path
from runpy import run_path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from introbot.domain.answers import CommandKind
from introbot.domain.people import Parts, Person
from introbot.reading.commands import command

SAID = {
    CommandKind.SEND: r"""
send
Send.
SEND IT
Yes, send it please.
send it now
Please send.
Looks good, send it. Thanks!
Looks great to me.
Approved.
Perfect, go ahead.
You can send it as it is.
Ship it!
No changes. Send.
Fine by me.
send, no reminder
Send it without a reminder please
send anyway
Hi introbot,\n\nsend it.\n\nBest,\nAnn
Ja, abschicken.
Oui, envoyez.
""",
    CommandKind.CANCEL: """
cancel
Cancel.
Please cancel this.
Cancel, she has moved on.
Never mind.
Forget it.
Don't send it.
Do not send!
Scrap it.
I've changed my mind.
Call it off.
Drop it.
Nicht senden
Annulez
""",
    CommandKind.EDIT: """
Say "colleague" instead of "friend", then send.
Please change the second sentence.
Could you mention that she lives in Bonn?
Replace old with long-standing and send it.
There is a typo in her name.
It's too long.
Remove the last paragraph, then send.
Make it shorter.
Cancel the second sentence.
""",
    CommandKind.SWAP: """
swap
Swap them please.
It's the other way round.
You mixed them up.
""",
    CommandKind.WAIT: """
wait
Wait!
Hold on.
Please wait.
Not yet.
Don't send it yet.
Hold off until Monday.
""",
    CommandKind.GO_ON: """
go on
Go on please.
Continue.
""",
    CommandKind.AGREED: """
agreed
Agreed.
I agree to the condition.
""",
    CommandKind.NUDGE: """
nudge
Please nudge him.
""",
    CommandKind.REST: """
let it rest
Let it rest please.
""",
    CommandKind.STOP: """
unsubscribe
Never write to me again.
""",
    CommandKind.YES: """
yes
Yes.
yes please
That's right.
It was me.
""",
    CommandKind.NO: """
no
No, thanks.
It wasn't me.
""",
    CommandKind.QUESTION: """
Does Donald know about this?
Who is it from?
Send it?
Should I send it myself?
""",
    CommandKind.UNCLEAR: """
Thanks!
I'll read it tonight.
Hm.
Great
Send me a coffee, please.
I'll look before you send.
Send it tomorrow.
Send it to Bob too.
Send flowers.
Send it if he agrees.
Looks good, but let me read it again.
I think you should send it, maybe.
I will send it myself.
She said to send it.
Looks good on paper.
Approved by nobody.
no, send
Send nothing.
Send the other one.
Yes and no.
Send. The moon is made of cheese.
""",
}
ROWS = [(kind, line.replace("\\n", "\n")) for kind, block in SAID.items() for line in block.strip().splitlines()]
NEVER_SEND = [text for kind, text in ROWS if kind not in (CommandKind.SEND, CommandKind.YES)]


@pytest.mark.parametrize(("kind", "text"), ROWS)
def test_what_is_asked_for(kind: CommandKind, text: str) -> None:
    read = command(text)
    assert read.kind is kind
    assert read.evidence in text


TOLD = run_path(str(Path(__file__).with_name("english_commands.py")))
# What lowers a send, said beside it in any of these ways.
LOWERING = """
but change the date;but not yet;after lunch;when he is back;if he agrees;unless she objects;tomorrow;next week
on Monday;without the second line;except the last paragraph;with one change;I think;maybe;or not
to my wife first;to me first;just kidding;he said;in theory;and add my number;but use her first name
however the name is wrong;although the tone is off;instead;and then cancel it;or cancel it;to nobody
before you ask her;only to her;wait;hold on;on second thoughts;until I say stop;and cc Bob;in two parts;never
home;is not allowed;was a mistake;minus the joke;half of it;the other way round;by fax
"""


def told(name: str) -> list[str]:
    return str(TOLD[name]).strip().splitlines()


@pytest.mark.parametrize("kind", [CommandKind.SEND, CommandKind.CANCEL, CommandKind.EDIT])
def test_what_is_asked_for_as_people_write_it(kind: CommandKind) -> None:
    assert {text: read for text in told(kind.name) if (read := command(text).kind) is not kind} == {}


def test_no_answer_of_these_sends() -> None:
    others = [text for name in ("NOT_SEND", "CANCEL", "EDIT") for text in told(name)]
    assert [text for text in others if command(text).kind is CommandKind.SEND] == []


@pytest.mark.parametrize("tail", LOWERING.replace("\n", ";").strip(";").split(";"))
def test_nothing_that_lowers_a_send_is_overheard(tail: str) -> None:
    said = [form for text in told("SEND") for form in _with(text, tail)]
    assert [text for text in said if command(text).kind is CommandKind.SEND] == []


def _with(text: str, tail: str) -> tuple[str, ...]:
    bare = text.rstrip(".!")
    return f"{bare} {tail}.", f"{bare}, {tail}.", f"{tail}. {text}", f"{text}\n\n{tail}"


def test_the_reminder_can_be_struck() -> None:
    assert command("send, no reminder").reminder is False
    assert command("send without a reminder").reminder is False
    assert command("send").reminder is True


def test_coaching_can_be_overridden() -> None:
    assert command("send anyway").anyway is True
    assert command("send").anyway is False


def test_a_labelled_line_is_an_edit_even_with_a_send() -> None:
    read = command("experience: He rebuilt our billing.\n\nsend")
    assert read.kind is CommandKind.EDIT
    assert read.parts.experience is not None
    assert read.parts.experience.startswith("He rebuilt our billing.")
    assert command("send\nexperience: He rebuilt our billing.").kind is CommandKind.EDIT


def test_a_reply_with_all_parts_filled_in_gives_them_all_back() -> None:
    read = command(
        "recipient: Jane Doe (Acme) <jane@acme.com>\nrequester: Donald Ray <donald@ray.example>\n"
        "experience: Two years of work.\nempathy: You told me of late invoices.\nexpectations: A call.\n"
        "topic: invoices\nwhy: He knows billing."
    )
    assert read.parts == Parts(
        Person("Jane Doe", "jane@acme.com", "Acme"),
        Person("Donald Ray", "donald@ray.example"),
        "Two years of work.",
        "You told me of late invoices.",
        "A call.",
        "invoices",
        "He knows billing.",
    )


@given(st.sampled_from(["send", "Send it please.", "Looks good."]), st.sampled_from(NEVER_SEND))
def test_nothing_beside_a_send_leaves_it_one_that_was_not_known(send: str, other: str) -> None:
    assert other in ("Thanks!", "Great") or command(f"{send}\n\n{other}").kind is not CommandKind.SEND


@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    assert command(text).evidence in text
