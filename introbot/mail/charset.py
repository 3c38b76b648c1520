"""Bytes to text: the charset ladder for bodies, and encoded words (RFC 2047) for header fields."""

from __future__ import annotations

import base64
import binascii
import codecs
import re

from introbot.mail.words import words

# What a label is read as. Browsers and senders agree that these labels mean the larger neighbour (WHATWG Encoding).
_READ_AS = {
    "ascii": "utf-8",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "iso2022_jp": "iso2022_jp_ext",
}
_ALIASES = {
    "ks_c_5601-1987": "cp949",
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "x-euc-jp": "euc_jp",
    "cp-850": "cp850",
    "utf8mb4": "utf-8",
    "iso-8859-8-i": "iso8859-8",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "unknown-8bit": "utf-8",
    "8bit": "utf-8",
    "default": "utf-8",
    "dos-874": "cp874",
}
# Real text encodings only: rot13, zlib, idna, punycode, unicode-escape and UTF-7 (which hides words) are not.
_TEXT_ENCODINGS = words(
    "ascii utf-8 utf-8-sig utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be gb18030 gb2312 gbk big5 big5hkscs hz "
    "shift_jis shift_jisx0213 shift_jis_2004 euc_jp euc_jis_2004 euc_jisx0213 iso2022_jp iso2022_jp_1 iso2022_jp_2 "
    "iso2022_jp_3 iso2022_jp_2004 iso2022_jp_ext iso2022_kr euc_kr johab koi8-r koi8-u koi8-t kz1048 tis-620 "
    "mac-roman mac-cyrillic mac-greek mac-latin2 mac-turkish mac-iceland mac-croatian mac-romanian ptcp154 hp-roman8 "
    "cp437 cp720 cp737 cp775 cp850 cp852 cp855 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865 cp866 cp869 cp874 "
    "cp932 cp949 cp950 cp1006 cp1125 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 "
    "iso8859-1 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-9 iso8859-10 iso8859-11 "
    "iso8859-13 iso8859-14 iso8859-15 iso8859-16"
)
_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\n]{0,8000})\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)\s+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")
_HEX = re.compile(rb"=([0-9A-Fa-f]{2})")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")


def codec_of(label: str) -> str:
    """The codec for a charset label, or "" where the label names no text encoding we read."""
    name = label.strip().strip("\"'").lower()
    name = _ALIASES.get(name, name)
    if not name.isascii() or not 0 < len(name) <= 60:
        return ""
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    return _READ_AS.get(found, found) if found in _TEXT_ENCODINGS else ""


def decode(raw: bytes, label: str = "") -> tuple[str, str]:
    """`raw` as text, and a remark ("" if all was well). Declared charset, then UTF-8, then cp1252 with replacement."""
    codec = codec_of(label) if label else "utf-8"
    for name in (codec, "utf-8") if codec != "utf-8" else ("utf-8",):
        if name and (text := _strictly(raw, name)) is not None:
            remark = (
                "" if name == codec else f"The charset {label[:40]!r} could not be used; the text was read as UTF-8."
            )
            return _clean(text), remark
    return _replacing(raw, codec if label else "", label)


def _strictly(raw: bytes, codec: str) -> str | None:
    try:
        return raw.decode(codec)
    except (UnicodeError, LookupError, ValueError):
        return None


def _replacing(raw: bytes, codec: str, label: str) -> tuple[str, str]:
    """The last rung. A long text with a broken character or two keeps its charset; anything worse is read as cp1252."""
    if codec:
        text = raw.decode(codec, "replace")
        if text.count("\ufffd") * 50 <= len(text):
            return _clean(text), "Some characters could not be decoded."
    remark = f"The charset {label[:40]!r} could not be used; the text was read as cp1252." if label else ""
    return _clean(raw.decode("cp1252", "replace")), remark or "The text names no charset and was read as cp1252."


def _clean(text: str) -> str:
    # PostgreSQL stores no NUL, and a byte order mark is no word.
    return text.replace("\x00", "").lstrip("\ufeff")


def decode_words(text: str) -> str:
    """`text` with its encoded words decoded (RFC 2047 §6.2); what is not decodable stays as it was written."""
    if "=?" not in text:
        return text
    out: list[str] = []
    pending: list[tuple[str, bytes]] = []  # neighbours in one charset: a character may be split between two words
    position = 0
    text = _BETWEEN_WORDS.sub(r"\1", text)
    for match in _ENCODED_WORD.finditer(text):
        if match.start() > position:
            out.append(_flush(pending))
            out.append(text[position : match.start()])
        pending.append((match[1].partition("*")[0].lower(), _word_bytes(match[1], match[2], match[3])))
        position = match.end()
    out.append(_flush(pending))
    out.append(text[position:])
    return "".join(out)


def _flush(pending: list[tuple[str, bytes]]) -> str:
    out = []
    while pending:
        charset = pending[0][0]
        raw = b""
        while pending and pending[0][0] == charset:
            raw += pending.pop(0)[1]
        out.append(decode(raw, charset)[0])
    return "".join(out)


def _word_bytes(charset: str, encoding: str, payload: str) -> bytes:
    # Eudora wrote bare letters into encoded words: they are turned back into the bytes they came from.
    codec = "ascii" if payload.isascii() else codec_of(charset) or "utf-8"
    raw = payload.encode(codec, "replace")
    if encoding in "qQ":
        return _HEX.sub(lambda match: bytes([int(match[1], 16)]), raw.replace(b"_", b" "))
    return base64_bytes(raw)


def base64_bytes(raw: bytes) -> bytes:
    """As many bytes as `raw` holds in base64, whatever stands between them (RFC 2045 §6.8)."""
    try:
        return binascii.a2b_base64(raw)
    except binascii.Error:
        letters = _NOT_BASE64.sub(b"", raw)
        letters = letters[: len(letters) - 1] if len(letters) % 4 == 1 else letters
        return base64.b64decode(letters + b"=" * (-len(letters) % 4))
