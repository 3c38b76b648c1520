"""What a subject says by how it begins: a forward, an answer, or neither."""

from __future__ import annotations

from introbot.mail.words.headers import EITHER_PREFIXES, FORWARD_PREFIXES, REPLY_PREFIXES


def prefix_of(subject: str) -> str:
    """ "forward", "reply", "either" or "" by what a subject begins with; tags in square brackets are passed over."""
    rest = subject.strip()
    while rest.startswith("[") and "]" in rest:
        rest = rest.partition("]")[2].strip()
    head, colon, _ = rest.replace("：", ":").partition(":")
    head = head.strip().casefold().partition("[")[0].partition("(")[0]
    if not colon or len(head) > 20:
        return ""
    if head in EITHER_PREFIXES:
        return "either"
    if head in FORWARD_PREFIXES:
        return "forward"
    return "reply" if head in REPLY_PREFIXES else ""


def settled(prefix: str, text: str) -> str:
    """ "VS:" stands above a Danish forward and above a Finnish answer: the quoted labels tell."""
    if prefix != "either":
        return prefix
    return "forward" if "emne" in text.casefold() else "reply"


def without_prefix(subject: str) -> str:
    """`subject` without the "Fwd:" it begins with."""
    return subject.replace("：", ":").partition(":")[2].strip() if prefix_of(subject) else subject.strip()
