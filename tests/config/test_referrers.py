"""Who may open introductions, as operators write it down."""

import pytest

from introbot.address import Address
from introbot.config import parse_referrers

SETTING = 'Ann Lee <ann@example.org>, "Lee, Bob" <Bob@Example.org>, carl@example.org; *@firm.example\n*@bücher.example'


@pytest.mark.parametrize(
    ("sender", "expected"),
    [
        (Address("ann@example.org", "annie"), Address("ann@example.org", "Ann Lee")),
        (Address("ANN@Example.ORG"), Address("ANN@Example.ORG", "Ann Lee")),
        (Address("bob@example.org"), Address("bob@example.org", "Lee, Bob")),
        (Address("carl@example.org", "Carl"), Address("carl@example.org", "Carl")),
        (Address("eve@firm.example", "Eve"), Address("eve@firm.example", "Eve")),
        (Address("eve@FIRM.example."), Address("eve@FIRM.example.")),
        (Address("ida@xn--bcher-kva.example"), Address("ida@xn--bcher-kva.example")),
    ],
)
def test_an_enrolled_person_is_recognised(sender: Address, expected: Address) -> None:
    referrer = parse_referrers(SETTING).match(sender)
    assert referrer is not None
    assert referrer.address == expected


@pytest.mark.parametrize(
    "stranger",
    [
        "dan@example.org",
        "eve@sub.firm.example",
        "eve@notfirm.example",
        "firm.example@evil.example",
        "ann@example.org.evil.example",
        "ann+x@example.org",
    ],
)
def test_a_stranger_is_not(stranger: str) -> None:
    assert parse_referrers(SETTING).match(Address(stranger)) is None


def test_the_entry_that_lets_somebody_in_is_told() -> None:
    referrers = parse_referrers("Ann <ann@firm.example>, *@firm.example")
    entries = [
        found.entry
        for name in ("ann", "eve")
        if (found := referrers.match(Address(f"{name}@firm.example"))) is not None
    ]
    assert entries == ["ann@firm.example", "*@firm.example"]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", "at least one"),
        (" , ,", "at least one"),
        ("*", "no domain"),
        ("*@*", "no domain"),
        ("*@*.example", "no domain"),
        ("*@com", "no domain"),
        ("*firm.example", "no domain"),
        ("Firm <*@firm.example>", "no domain"),
        ("@firm.example", "no address"),
        ("Ann Lee", "no address"),
        ("Ann Lee ann@example.org", "no address"),
        ("ann@example.org bob@example.org", "no address"),
        ("Ann <ann@example.org", "no address"),
        ('"Lee, Ann <ann@example.org>', "no address"),
        ("Ann <ann@example.org> (boss)", "no address"),
    ],
)
def test_a_wrong_entry_is_named(text: str, hint: str) -> None:
    with pytest.raises(ValueError, match=hint):
        parse_referrers(text)
