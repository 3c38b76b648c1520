"""One letter as it would be sent: its header, its two parts, the files it came from and what is wrong with them."""

from __future__ import annotations

import email
from dataclasses import dataclass, replace
from difflib import get_close_matches
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from introbot.domain.introduction import Introduction
from introbot.errors import IntrobotError
from introbot.writing import KINDS, LANGUAGES, Finding, Templates, Written, check_letter, write
from introbot.writing.sample import sample_letter
from introbot.writing.samples import Sample, samples_of
from introbot.writing.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Look:
    """A letter to look at. `faults` are reasons why a file is not used; `warnings` are worth a thought and no more."""

    kind: str
    purpose: str
    language: str = ""
    subject: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    text: str = ""
    html: str = ""
    files: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Viewer:
    """Looks at the letters of `templates`, with sample people or, where they are given, a real introduction's.

    `sheet` is what the letters about the real introduction are written on; `name` is the program's in all others.
    """

    templates: Templates
    introduction: Introduction | None = None
    sheet: Sheet | None = None
    name: str = "introbot"

    def look(self, kind: str, language: str = "") -> Look:
        """The letter `kind` as it would be sent now, and what the check of its template says."""
        warnings = tuple(str(found) for found in self._checked(kind, language) if found.warning)
        return replace(self._look(kind, language), warnings=warnings)

    def _look(self, kind: str, language: str) -> Look:
        purpose = KINDS[kind]
        try:
            written = [self._written(sample) for sample in self._samples(kind, language)]
        except IntrobotError as error:
            return Look(kind, purpose, faults=(str(error),))
        return _look(kind, purpose, written[0], self._faults(kind, language or written[0].language))

    def looks(self, language: str = "") -> list[Look]:
        """Every letter, without warnings; with a real introduction those that can be written about it."""
        looked = (self._look(kind, language) for kind in KINDS)
        return [look for look in looked if look.text or not self.introduction]

    def _samples(self, kind: str, language: str) -> tuple[Sample, ...]:
        """What the letter is written about; with sample people all that a template must be able to tell of."""
        if self.introduction and self.sheet and not kind.startswith("refusal."):
            return (Sample(sample_letter(kind), self.introduction, self.sheet),)
        return tuple(self._named(sample) for sample in samples_of(kind, language or "en"))

    def _named(self, sample: Sample) -> Sample:
        program = replace(sample.sheet.program, name=self.name)
        return replace(sample, sheet=replace(sample.sheet, program=program))

    def _checked(self, kind: str, language: str) -> list[Finding]:
        """What its check finds in every branch; the faults among it are then the templates' own."""
        return [] if self.introduction else check_letter(kind, self.templates, language or "en")

    def _written(self, sample: Sample) -> Written:
        return write(sample.letter, sample.introduction, sample.sheet, self.templates)

    def _faults(self, kind: str, language: str) -> tuple[str, ...]:
        """Faults of this letter's own file in this language, and of those that several letters share."""
        found = (fault for fault in self.templates.faults() if _concerns(Path(fault.path), kind, language))
        return tuple(map(str, found))


def nearest(kind: str) -> str:
    """The kind that was most likely meant; empty where none comes near."""
    return next(iter(get_close_matches(kind, KINDS, 1)), "")


def _concerns(path: Path, kind: str, language: str) -> bool:
    """Whether the file is there, and one that this letter is made of. English stands in no folder of its own."""
    is_shared = path.parent.name == "partials"
    folder = path.parent.parent if is_shared else path.parent
    spoken = folder.name if folder.name in LANGUAGES else "en"
    if not path.is_file() or not (is_shared or path.name == f"{kind}.txt"):
        return False
    return spoken == language or (is_shared and spoken == "en")  # what a language lacks is taken from the English set


def _look(kind: str, purpose: str, written: Written, faults: tuple[str, ...]) -> Look:
    message = email.message_from_bytes(written.content, policy=SMTP)
    return Look(
        kind=kind,
        purpose=purpose,
        language=written.language,
        subject=written.subject,
        headers=tuple((name, str(value)) for name, value in message.items()),
        text=written.text,
        html=_html(message),
        files=tuple(source.name for source in written.sources),
        faults=faults,
    )


def _html(message: EmailMessage) -> str:
    part = message.get_body(("html",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")
