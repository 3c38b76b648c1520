"""The operator's own templates: changed as a whole or not at all, and nothing that was ever saved is lost."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory

from introbot.errors import Conflict, Misconfigured
from introbot.store import Store, TemplateVersion
from introbot.workshop.places import DRAFTS, Place
from introbot.writing import KINDS, Finding, Templates, builtin_folder, check_letter, check_source
from introbot.writing.folders import BUILTIN, digest_of


class Changed(Conflict):
    """Somebody else has saved the same template meanwhile."""


@dataclass(frozen=True, slots=True)
class Views:
    """The three texts of a template: yours, the built-in one that yours was made from, and the built-in one now.

    `then` is None where it is not known what yours was made from, `yours` where there is none.
    """

    yours: str | None
    then: str | None
    now: str

    @property
    def out_of_date(self) -> bool:
        """Whether the built-in one has changed since yours was made from it."""
        return self.yours is not None and self.then is not None and self.then != self.now


class Workshop:
    """The templates in `folder`, their versions in `store`; `author` is whoever changes them now."""

    def __init__(self, folder: Path, store: Store, author: str) -> None:
        self.folder = folder
        self._store = store
        self._author = author

    # What there is.

    def path(self, place: Place) -> Path:
        return self.folder / place.name

    def yours(self, place: Place) -> bytes | None:
        """The file as it is, or None where the template is not the operator's own."""
        try:
            return self.path(place).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise Misconfigured(f"{self.path(place)} cannot be read ({error.strerror}).") from error

    def builtin(self, place: Place) -> str:
        """The built-in template beneath it; empty for a partial that only the operator has."""
        path = builtin_folder() / place.builtin
        return path.read_text("utf-8") if path.is_file() else ""

    def beneath(self, place: Place) -> bytes:
        """What is used where there is none of one's own: what a first edit begins with."""
        general = self.yours(Place(place.kind, place.language)) if place.referrer else None
        return general if general is not None else self.builtin(place).encode()

    def views(self, place: Place) -> Views:
        """Yours, the built-in one it was made from, and the built-in one as it is now."""
        raw = self.yours(place)
        yours = None if raw is None else raw.decode("utf-8", "replace")
        history = self.history(place)
        made_from = next((version.made_from for version in reversed(history) if version.made_from), "")
        now = self.builtin(place)
        if digest_of(now) == made_from:
            return Views(yours, now, now)
        with self._store.transaction() as tx:
            then = tx.template_version(f"{BUILTIN}{place.builtin}", made_from) if made_from else None
        return Views(yours, then.words if then else None, now)

    def history(self, place: Place) -> list[TemplateVersion]:
        """Every version, the oldest first; one that was saved without us is noticed here."""
        self.notice(place)
        with self._store.transaction() as tx:
            return tx.template_versions(place.name)

    def notice(self, place: Place) -> None:
        """Keep what stands in the file, where somebody has saved it with no word to us."""
        raw = self.yours(place)
        if raw is None:
            return
        text = raw.decode("utf-8", "replace")
        with self._store.transaction() as tx:
            last = next(iter(tx.template_versions(place.name)[::-1]), None)
            if last is None or last.digest != digest_of(text):
                status = self.path(place).stat()
                at, made_from = datetime.fromtimestamp(status.st_mtime, UTC), last.made_from if last else ""
                tx.keep_template(
                    TemplateVersion(place.name, digest_of(text), made_from, "found", self._owner(place), at, text)
                )

    def _owner(self, place: Place) -> str:
        try:
            return self.path(place).owner()
        except (KeyError, OSError, NotImplementedError):
            return ""

    # Whether it can be used.

    def check(self, place: Place, raw: bytes) -> list[Finding]:
        """What is found in a template before it is used, by its source and in the letters written from it."""
        found = check_source(place.kind, raw)
        if found:
            return found
        with TemporaryDirectory() as folder:
            file = Path(folder) / place.name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(raw)
            every = _letters_from(Templates([Path(folder), self.folder]), place)
            if place.kind in KINDS:
                return [f for f in every if f.warning or f.path == str(file)]
        before = {f.sentence for f in _letters_from(Templates([self.folder]), place)} if every else ()
        return [f for f in every if f.sentence not in before]

    # Changing it.

    def save(self, place: Place, raw: bytes, how: str = "edited", seen: bytes | bool | None = True) -> None:
        """Use this text from now on. Raises Changed where the file is not what was `seen` (True: whatever it is)."""
        with self._alone(place):
            if seen is not True and self.yours(place) != seen:
                raise Changed(f"Somebody else has changed {place} meanwhile.")
            self.notice(place)
            text = raw.decode("utf-8", "replace")
            with self._replacing(self.path(place), raw), self._store.transaction() as tx:
                made_from = digest_of(self.builtin(place)) if self.yours(place) is None else ""
                if made_from:
                    tx.keep_sent_template(
                        f"{BUILTIN}{place.builtin}", made_from, self.builtin(place), datetime.now(UTC)
                    )
                made_from = made_from or _made_from(tx.template_versions(place.name))
                tx.keep_template(self._version(place, text, made_from, how))
            self.drop_draft(place)

    def settle(self, place: Place) -> None:
        """Count yours as brought up to date with the built-in one as it is now."""
        raw = self.yours(place)
        if raw is None:
            raise Misconfigured(f"{place} is not your own: there is nothing to bring up to date.")
        self.notice(place)
        now = self.builtin(place)
        with self._store.transaction() as tx:
            tx.keep_sent_template(f"{BUILTIN}{place.builtin}", digest_of(now), now, datetime.now(UTC))
            text = raw.decode("utf-8", "replace")
            tx.keep_template(self._version(place, text, digest_of(now), "brought up to date"))

    def reset(self, place: Place) -> int:
        """Use the built-in one again; gives the number under which yours is kept."""
        with self._alone(place):
            if self.yours(place) is None:
                raise Misconfigured(f"{place} is not your own: there is nothing to reset.")
            number = len(self.history(place))
            try:
                self.path(place).unlink()
            except OSError as error:
                raise self._unwritable(error) from error
            return number

    def restore(self, place: Place, which: str) -> TemplateVersion:
        """Use an earlier version again: by its number, or the beginning of its digest."""
        history = self.history(place)
        numbered = {str(number): version for number, version in enumerate(history, 1)}
        chosen = numbered.get(which) or next(
            (v for v in history if len(which) > 3 and v.digest.startswith(which)), None
        )
        if chosen is None:
            raise Misconfigured(f"There is no version {which[:40]} of {place}: see `introbot templates history`.")
        self.save(place, chosen.words.encode(), "restored")
        return chosen

    # Drafts: kept, and never used.

    def draft_path(self, place: Place) -> Path:
        return self.folder / DRAFTS / place.name

    def draft(self, place: Place) -> bytes | None:
        try:
            return self.draft_path(place).read_bytes()
        except OSError:
            return None

    def keep_draft(self, place: Place, raw: bytes) -> Path:
        """Put a text aside, for the next edit to go on from; an older one stays beside it. Gives its file."""
        path, older = self.draft_path(place), self.draft(place)
        if older is not None and older != raw:
            beside = path.with_name(f"{path.stem}.{digest_of(older.decode('utf-8', 'replace'))}.txt")
            with self._replacing(beside, older):
                pass
        with self._replacing(path, raw):
            return path

    def drop_draft(self, place: Place) -> None:
        with suppress(OSError):
            self.draft_path(place).unlink()

    # Files.

    @contextmanager
    def _alone(self, place: Place) -> Iterator[None]:
        """Nobody else changes a template while this lasts."""
        try:
            self.path(place).parent.mkdir(parents=True, exist_ok=True)
            lock = (self.folder / ".lock").open("w")
        except OSError as error:
            raise self._unwritable(error) from error
        with lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    @contextmanager
    def _replacing(self, path: Path, raw: bytes) -> Iterator[None]:
        """The file is replaced when the block has ended well: the old one or the new one, never half of either."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as new:
                new.write(raw)
                new.flush()
                os.fsync(new.fileno())
        except OSError as error:
            raise self._unwritable(error) from error
        try:
            yield
            mode = path.stat().st_mode if path.exists() else 0o644
            Path(new.name).chmod(mode & 0o777)
            Path(new.name).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(new.name).unlink()
            raise

    def _unwritable(self, error: OSError) -> Misconfigured:
        why = error.strerror or type(error).__name__
        return Misconfigured(
            f"{self.folder} cannot be written ({why}): make it writable, or name another folder in INTROBOT_TEMPLATES."
        )

    def _version(self, place: Place, text: str, made_from: str, how: str) -> TemplateVersion:
        return TemplateVersion(place.name, digest_of(text), made_from, how, self._author, datetime.now(UTC), text)


def _made_from(history: Sequence[TemplateVersion]) -> str:
    return next((version.made_from for version in reversed(history) if version.made_from), "")


def _letters_from(templates: Templates, place: Place) -> list[Finding]:
    """What is found in the letter, or for a partial in all that may include it."""
    kinds = (place.kind,) if place.kind in KINDS else KINDS
    found = [f for kind in kinds for f in check_letter(kind, templates, place.language, place.referrer)]
    return [*dict.fromkeys(found)]
