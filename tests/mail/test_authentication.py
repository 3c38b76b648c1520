"""Authentication-Results (RFC 8601): whose word counts, and for whom."""

from __future__ import annotations

import pytest

from introbot.mail import Message, Verdict, verdict


def letter(*fields: str, author: str = "Jane Doe <jane@acme.example>") -> Message:
    head = "\r\n".join((*fields, f"From: {author}", "Subject: x"))
    return Message.parse(f"{head}\r\n\r\nYes".encode())


def judged(*results: str) -> Verdict:
    return verdict(letter(*(f"Authentication-Results: {result}" for result in results)), "mx.lee.example")


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        ("mx.lee.example; dmarc=pass header.from=acme.example", "pass"),
        ("mx.lee.example; dmarc=pass (p=NONE sp=NONE) header.from=ACME.example", "pass"),
        ("MX.lee.example 1; dkim=pass header.d=acme.example", "pass"),
        ("mx.lee.example; dkim=pass header.i=@acme.example header.s=s1; spf=fail", "pass"),
        ("mx.lee.example; dkim=fail header.d=other.example; dkim=pass header.d=acme.example", "pass"),
        ("mx.lee.example; dmarc=fail header.from=acme.example; dkim=pass header.d=acme.example", "fail"),
        ("mx.lee.example; dkim=fail header.d=acme.example", "fail"),
        ("mx.lee.example; none", "unknown"),
        ("mx.lee.example; dmarc=none header.from=acme.example", "unknown"),
        # 033: tricks
        ("mx.lee.example; dmarc=fail header.from=acme.example; dmarc=pass header.from=acme.example", "unknown"),
        ('mx.lee.example; spf=pass smtp.mailfrom="a) dmarc=pass ("@evil.example', "unknown"),
        ('mx.lee.example; dkim=none reason="x; dmarc=pass header.from=acme.example"', "unknown"),
        ("mx.lee.example; spf=pass (dmarc=pass header.from=acme.example) smtp.mailfrom=a@b.example", "unknown"),
        ("mx.lee.example; dmarc=pass header.from=evil.example", "unknown"),
        ("mx.lee.example; dkim=pass header.d=evil.example header.d=acme.example", "unknown"),
        ("mx.lee.example; dkim=pass header.d=mail.acme.example", "unknown"),
        ("mx.lee.example; dkim=pass header.d=example", "unknown"),
        ("mx.lee.example; dkim=pass header.d=evilacme.example", "unknown"),
        # 035: somebody else's domain proves nothing
        ("mx.lee.example; spf=pass smtp.mailfrom=bob@evil.example", "unknown"),
        ("mx.lee.example; spf=pass smtp.mailfrom=jane@acme.example", "unknown"),
        ("mx.lee.example; dkim=pass header.d=evil.example", "unknown"),
        ("other.example; dmarc=pass header.from=acme.example", "unknown"),
        ("mx.lee.example.evil.example; dmarc=pass header.from=acme.example", "unknown"),
        ("mx.lee.example; " + "(" * 5000, "unknown"),
        ("mx.lee.example; dmarc", "unknown"),
        ("", "unknown"),
    ],
)
@pytest.mark.failure(33, 35)
def test_verdicts(results: str, expected: str) -> None:
    assert judged(results) == expected


MICROSOFT = (
    "spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=acme.example; dkim=pass (signature was verified)"
    " header.d=acme.example;dmarc=pass action=none header.from=acme.example;compauth=pass reason=100"
)


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        (MICROSOFT, "pass"),
        (MICROSOFT.replace("dmarc=pass action=none", "dmarc=fail action=oreject"), "fail"),
        (MICROSOFT.replace("header.from=acme.example", "header.from=evil.example"), "unknown"),
        # within an organisation nothing but the composite verdict is stamped
        ("dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=acme.example;", "unknown"),
        ("dmarc=none action=none header.from=acme.example;compauth=pass reason=102", "pass"),
        ("dmarc=none action=none header.from=acme.example;compauth=pass reason=202", "unknown"),
        (
            "spf=none smtp.mailfrom=a.example;dmarc=none action=none header.from=acme.example;compauth=fail reason=001",
            "fail",
        ),
        ("dmarc=none header.from=acme.example;compauth=fail reason=001;compauth=pass reason=100", "unknown"),
        # another server's field, above which Microsoft has put none
        ("mx.lee.example; dmarc=pass header.from=acme.example", "unknown"),
        ("microsoft; dmarc=pass header.from=acme.example", "unknown"),
        ("", "unknown"),
    ],
)
def test_034_microsofts_form_has_no_identifier(results: str, expected: str) -> None:
    assert verdict(letter(f"Authentication-Results: {results}"), "microsoft") == expected


def test_034_only_the_topmost_of_microsofts_fields_counts() -> None:
    bad = MICROSOFT.replace("dmarc=pass action=none", "dmarc=fail action=none")
    fields = [f"Authentication-Results: {value}" for value in (bad, MICROSOFT)]
    assert verdict(letter(*fields), "microsoft") is Verdict.FAIL
    assert verdict(letter("Authentication-Results: mx.lee.example; none", fields[1]), "microsoft") is Verdict.UNKNOWN
    assert verdict(letter(fields[1]), "mx.lee.example") is Verdict.UNKNOWN


def test_034_without_an_identifier_nothing_is_known() -> None:
    message = letter("Authentication-Results: mx.lee.example; dmarc=pass header.from=acme.example")
    assert verdict(message, "") is Verdict.UNKNOWN


def test_036_without_an_author_nothing_is_known() -> None:
    message = letter("Authentication-Results: mx.lee.example; dmarc=pass", author="a@acme.example, b@acme.example")
    assert verdict(message, "mx.lee.example") is Verdict.UNKNOWN


def test_032_only_the_topmost_run_counts() -> None:
    good = "Authentication-Results: mx.lee.example; dmarc=pass header.from=acme.example"
    bad = "Authentication-Results: mx.lee.example; dmarc=fail header.from=acme.example"
    received = "Received: from evil.example by mx.lee.example"
    assert verdict(letter(received, bad, received, good), "mx.lee.example") is Verdict.FAIL
    assert verdict(letter(received, good, received, bad), "mx.lee.example") is Verdict.PASS
    assert verdict(letter(good, bad), "mx.lee.example") is Verdict.UNKNOWN
    assert (
        verdict(letter("Authentication-Results: mx.lee.example; spf=none", received, good), "mx.lee.example")
        is Verdict.UNKNOWN
    )
