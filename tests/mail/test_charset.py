"""The charset ladder, and encoded words."""

from __future__ import annotations

import codecs
import encodings.aliases
import re

import pytest

from introbot.mail.charset import codec_of, decode, decode_words


@pytest.mark.parametrize(
    ("raw", "label", "text"),
    [
        (b"caf\xe9", "iso-8859-1", "café"),
        (b"\x93quoted\x94", "iso-8859-1", "“quoted”"),  # labelled Latin-1, written on Windows
        ("привет".encode("koi8-r"), "KOI8-R", "привет"),
        ("你好".encode("gb18030"), "gb2312", "你好"),
        ("①".encode("cp932"), "shift_jis", "①"),
        ("日本".encode("iso2022_jp"), "ISO-2022-JP", "日本"),
        ("héllo".encode(), "us-ascii", "héllo"),
        ("héllo".encode(), "no-such-charset", "héllo"),
        ("héllo".encode(), "", "héllo"),
        (b"h\xe9llo", "", "héllo"),
        (b"h\xe9llo", "utf-8", "héllo"),
        (b"\xef\xbb\xbfx", "utf-8", "x"),
    ],
)
def test_013_the_ladder(raw: bytes, label: str, text: str) -> None:
    assert decode(raw, label)[0] == text


@pytest.mark.parametrize(
    "label",
    [
        "rot13",
        "zlib",
        "base64",
        "hex",
        "idna",
        "punycode",
        "unicode",
        "unicode_escape",
        "utf-7",
        "mbcs",
        "\x00",
        "x" * 99,
    ],
)
def test_what_is_no_charset(label: str) -> None:
    assert codec_of(label) == ""
    assert decode(b"+AGEA- Uryyb", label)[0] == "+AGEA- Uryyb"


def test_no_name_python_knows_raises() -> None:
    names = set(encodings.aliases.aliases) | set(encodings.aliases.aliases.values())
    for name in names:
        text, _ = decode(b"\xff\xfeYes \x80=41 +AGE-", name)
        assert not re.search("[\ud800-\udfff]", text), name


def test_one_broken_byte_does_not_lose_a_long_text() -> None:
    raw = ("Grüße " * 40).encode() + b"\xff"
    text, remark = decode(raw, "utf-8")
    assert text.startswith("Grüße Grüße")
    assert text.endswith("\ufffd")
    assert remark


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("plain", "plain"),
        ("=?utf-8?q?a_b?=", "a b"),
        ("=?utf-8?q?a?= =?utf-8?q?b?=", "ab"),
        ("=?utf-8?q?a?= b", "a b"),
        ("=?utf-8?b?w7w=?==?utf-8?b?w7w=?=", "üü"),
        ("=?utf-8?q?=C3?= =?utf-8?q?=BC?=", "ü"),  # one letter cut in two
        ("=?utf-8*en?q?x?=", "x"),
        ("=?utf-8?b?////?=", "ÿÿÿ"),
        ("=?utf-8?x?a?=", "=?utf-8?x?a?="),
        ("=?utf-8?q?open", "=?utf-8?q?open"),
        ("=?rot13?q?Uryyb?=", "Uryyb"),
        ("=?iso-8859-1?Q?Müller?=", "Müller"),  # bare letters, as Eudora wrote them
        ('"=?utf-8?q?Jos=C3=A9?=" rest', '"José" rest'),
    ],
)
def test_encoded_words(written: str, meant: str) -> None:
    assert decode_words(written) == meant


def test_codecs_behind_the_table_exist() -> None:
    for label in ("utf-8", "iso-8859-15", "windows-1252", "big5", "euc-kr", "koi8-u", "macintosh", "ks_c_5601-1987"):
        assert codecs.lookup(codec_of(label))
