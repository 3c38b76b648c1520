"""Every version of a template that was saved by somebody or that a letter came from."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from introbot.store.values import TemplateVersion
from introbot.store.work import Work, sql

_KEEP = sql(
    """INSERT INTO template_versions (name, digest, made_from, how, author, kept_at, words)
       VALUES (:name, :digest, :made_from, :how, :author, :kept_at, :words)""",
    times="kept_at",
)
_IS_KEPT = sql("SELECT 1 FROM template_versions WHERE name = :name AND digest = :digest LIMIT 1")
_OF = sql(
    """SELECT name, digest, made_from, how, author, kept_at, words FROM template_versions
        WHERE name = :name ORDER BY id""",
    gives="kept_at",
)
_BY_DIGEST = sql(
    """SELECT name, digest, made_from, how, author, kept_at, words FROM template_versions
        WHERE name = :name AND digest = :digest ORDER BY id LIMIT 1""",
    gives="kept_at",
)


class TemplateVersions(Work):
    """Templates as they were."""

    def __init__(self, connection: Connection, owner: str) -> None:
        super().__init__(connection, owner)
        self._kept_here: set[tuple[str, str]] = set()

    def undone(self) -> None:
        super().undone()
        self._kept_here.clear()

    def keep_template(self, version: TemplateVersion) -> None:
        """Keep a version as the latest of its name."""
        self.run(_KEEP, _columns(version))

    def keep_sent_template(self, name: str, digest: str, words: str, now: datetime) -> bool:
        """Keep what a letter came from, unless it is known; whether it was kept before this transaction, for good."""
        if self.run(_IS_KEPT, {"name": name, "digest": digest}).one_or_none() is None:
            self.keep_template(TemplateVersion(name, digest, "", "sent", "", now, words))
            self._kept_here.add((name, digest))
        return (name, digest) not in self._kept_here

    def template_versions(self, name: str) -> list[TemplateVersion]:
        """All that was kept of the template called so, the oldest first."""
        return [_version(row) for row in self.run(_OF, {"name": name})]

    def template_version(self, name: str, digest: str) -> TemplateVersion | None:
        """The version with that digest, as it was kept first."""
        row = self.run(_BY_DIGEST, {"name": name, "digest": digest}).one_or_none()
        return _version(row) if row else None


def _columns(version: TemplateVersion) -> dict[str, Any]:
    return {
        "name": version.name,
        "digest": version.digest,
        "made_from": version.made_from,
        "how": version.how,
        "author": version.author,
        "kept_at": version.kept_at,
        "words": version.words,
    }


def _version(row: Any) -> TemplateVersion:
    return TemplateVersion(*row)
