"""Headers: what stands in them comes out again, and nothing that anybody typed becomes one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from email.header import decode_header, make_header
from email.utils import getaddresses, parsedate_to_datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from introbot.address import Address, one_line
from introbot.domain.people import Person
from introbot.errors import Permanent
from introbot.writing import Thread, Written, write
from introbot.writing.headers import addr_spec, id_field, mailbox, text_field
from introbot.writing.mime import quoted_printable, refuse_faulty
from introbot.writing.sample import sample_introduction, sample_letter, sample_sheet
from tests.writing.people import LETTERS, assert_sound_header, troubled_letter, usual, written
from tests.writing.reading import parsed


def test_permission_is_carried_for_the_referrer() -> None:
    letter = written("permission", usual("permission"))
    mail = parsed(letter)
    assert mail["From"] == "Ann Lee via introbot <intro@example.org>"
    assert mail["To"] == "Jane Doe <jane@acme.example>"
    assert mail["Cc"] == "Ann Lee <ann@example.org>"
    assert mail["Reply-To"] == "intro+1sample@example.org"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["X-Introbot-Letter"] == "permission"
    assert mail["X-Introbot-Introduction"] == "sample"
    assert mail["List-Unsubscribe"] == "<mailto:intro%2B1sample@example.org?subject=stop&body=stop>"
    assert letter.forward_paths == ("jane@acme.example", "ann@example.org")
    assert letter.reverse_path == "intro@example.org"
    assert parsedate_to_datetime(mail["Date"]) == datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def test_introduction_leaves_the_program_out_and_hides_the_referrer() -> None:
    base = sample_letter("introduction")
    introduction = sample_introduction()
    letter = write(replace(base, bcc=("referrer",)), introduction, sample_sheet(introduction), LETTERS)  # type: ignore[arg-type]
    mail = parsed(letter)
    assert [str(each) for each in mail["To"].addresses] == [
        "Jane Doe <jane@acme.example>",
        "Donald Ray <donald@ray.example>",
    ]
    assert mail["Reply-To"] == mail["To"]
    assert "Bcc" not in mail
    assert "List-Unsubscribe" not in mail
    assert letter.forward_paths == ("jane@acme.example", "donald@ray.example", "ann@example.org")
    assert letter.subject == "Intro: Jane Doe (Acme) <> Donald Ray (Ray & Co) – month-end closing"
    assert mail["Subject"] == letter.subject


def test_introduction_subject_leaves_out_what_is_not_known() -> None:
    introduction = sample_introduction()
    parts = replace(
        introduction.parts,
        recipient=Person("Jane Doe", "jane@acme.example"),
        requester=Person("Donald Ray", "donald@ray.example"),
        topic=None,
    )
    assert written("introduction", replace(introduction, parts=parts)).subject == "Intro: Jane Doe <> Donald Ray"


def test_an_answer_stays_in_its_thread() -> None:
    introduction = sample_introduction()
    ids = tuple(f"<{n}.{'x' * 60}@mail.example>" for n in range(40))
    thread = Thread("Re: Could you introduce me – Jörg?", "<last@mail.example>", ids)
    letter = write(
        sample_letter("update.hold"), introduction, replace(sample_sheet(introduction), thread=thread), LETTERS
    )
    mail = parsed(letter)
    assert mail["Subject"] == letter.subject == "Re: Could you introduce me – Jörg?"
    assert mail["In-Reply-To"] == "<last@mail.example>"
    assert mail["Auto-Submitted"] == "auto-replied"
    references = mail["References"].split()
    assert references[0] == ids[0]
    assert references[-1] == ids[-1]
    assert len(references) <= 10
    assert len(mail["References"]) <= 1000


def test_a_note_without_an_introduction() -> None:
    letter = written("refusal.empty", None)
    assert parsed(letter)["From"] == "introbot <intro@example.org>"
    assert "X-Introbot-Introduction" not in parsed(letter)
    assert letter.forward_paths == ("ann@example.org",)


def test_a_stranger_is_told_nothing_they_wrote() -> None:
    sheet = replace(sample_sheet(None), to=Address("x@evil.example", "Cheap pills"), thread=Thread("Cheap pills"))
    letter = write(replace(sample_letter("refusal.stranger"), words="Cheap pills"), None, sheet, LETTERS)
    assert b"pills" not in letter.content


def test_the_date_is_in_the_operators_zone() -> None:
    introduction = sample_introduction()
    sheet = replace(sample_sheet(introduction), zone=ZoneInfo("Europe/Berlin"))
    letter = write(sample_letter("permission"), introduction, sheet, LETTERS)
    assert parsed(letter)["Date"] == "Mon, 23 Nov 2026 10:30:00 +0100"


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["permission", "introduction", "draft", "update.hold", "refusal.which"]))
def test_083_no_text_at_all_becomes_a_header(text: str, name: str) -> None:
    assert_sound_header(troubled_letter(name, text))


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120))
def test_174_any_subject_comes_out_as_it_went_in(text: str) -> None:
    clean = one_line(text).encode("utf-8", "replace").decode()
    name, value = text_field("Subject", clean)
    assert all(len(line) <= 78 for line in f"{name}: {value}".split("\r\n"))
    assert one_line(str(make_header(decode_header(value.replace("\r\n", ""))))) == one_line(clean)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_174_any_name_comes_out_as_it_went_in(text: str) -> None:
    clean = one_line(text).encode("utf-8", "replace").decode()
    value = mailbox(Address("jane@acme.example", clean), 4)
    mail = parsed(Written("", "", "", (), f"To: {value}\r\n\r\n".encode("ascii"), ""))
    assert [each.addr_spec for each in mail["To"].addresses] == ["jane@acme.example"]
    # Not display_name: Python 3.11 keeps the space between two encoded words, which RFC 2047 §6.2 takes away.
    ((known, address),) = getaddresses([value.replace("\r\n", "")])
    assert address == "jane@acme.example"
    assert one_line(str(make_header(decode_header(known)))) == clean


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=300))
def test_quoted_printable_is_undone_by_others(text: str) -> None:
    import quopri

    body = quoted_printable(text + "\nFrom here\n.\n")
    assert quopri.decodestring(body).decode() == (text + "\nFrom here\n.\n").replace("\n", "\r\n")
    assert all(len(line) <= 76 for line in body.split("\r\n"))
    assert "\r\nFrom " not in body


def test_identifiers_are_never_encoded_and_odd_ones_left_out() -> None:
    long = f"<{'a' * 200}@mail.example>"
    assert id_field("References", [long, "<a b@c>", "=?utf-8?q?x?=", "<x@y>\r\nBcc: z"]) == ("References", long)


def test_addresses_beyond_ascii() -> None:
    assert addr_spec("ann@exämple.test") == "ann@xn--exmple-cua.test"
    for wrong in ("jürgen@x.test", "a b@x.test", "=?utf-8?q?x=40y?=@x.test", "", "x@", "a@b\r\nBcc: c@d"):
        with pytest.raises(Permanent):
            addr_spec(wrong)


def test_what_is_not_ours_is_refused_at_the_last_look() -> None:
    good = written("permission", usual("permission")).content
    refuse_faulty(good)
    for wrong in (
        good.replace(b"X-Introbot-Seq", b"Bcc").replace(b"x-ms-reactions", b"Bcc"),
        good.replace(b"Subject:", b"Subject: a\r\nSubject:"),
        good.replace(b"\r\n\r\n", b"\n\r\n\r\n", 1),
        good + b"x" * 999,
        good.replace(b"Subject:", b"Subject"),
    ):
        with pytest.raises(Permanent):
            refuse_faulty(wrong)
