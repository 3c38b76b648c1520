"""Makes a new database, brings an older one up to date, and refuses a newer one."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from introbot.errors import Misconfigured, Transient
from introbot.points import Point, reached
from introbot.store.connection import file_of

# Every version there ever was, the oldest first; each has its file in migrations/versions/.
VERSIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
MIGRATIONS = Path(__file__).with_name("migrations")

# Any number, as long as nothing else uses it.
_START_LOCK = 7_283_110_551

# As alembic itself makes it.
_STAMP = """CREATE TABLE alembic_version
            (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"""

_NEWER = "INTROBOT_DATABASE: written by a newer introbot (schema {}, this one knows {}); install that version again."
_FOREIGN = "INTROBOT_DATABASE: this database holds tables of another program; give introbot one of its own."
_NO_BACKUP = "The database must be brought up to date, and the backup before that failed ({}); nothing was changed."
_BROKEN_LINKS = "Bringing the database up to date would break links between its rows; nothing was changed."


def bring_up_to_date(
    engine: Engine, now: datetime, versions: Sequence[str] = VERSIONS, migrations: Path = MIGRATIONS
) -> None:
    """Afterwards the database has the newest of `versions`. A SQLite file that must be changed is copied first."""
    with engine.begin() as connection:
        version = _version_of(connection)
        if version is None:
            version = _make(connection, VERSIONS[-1])
    if version not in versions:
        raise Misconfigured(_NEWER.format(version, versions[-1]))
    if version != versions[-1]:
        back_up(engine, version, now)
        _migrate(engine, versions[-1], migrations)


def _version_of(connection: Connection) -> str | None:
    """The version of a database, or None for an empty one."""
    _take_turns(connection)
    tables = inspect(connection).get_table_names()
    if "alembic_version" in tables:
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    if tables:
        raise Misconfigured(_FOREIGN)
    return None


def _take_turns(connection: Connection) -> None:
    """Two processes that start at once must not both make the tables; SQLite's transactions take turns anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _START_LOCK})


def _make(connection: Connection, version: str) -> str:
    """All tables at once, stamped as the newest version: alembic, slow to import, is for databases that exist."""
    from introbot.store.tables import metadata

    metadata.create_all(connection, checkfirst=False)
    connection.execute(text(_STAMP))
    connection.execute(text("INSERT INTO alembic_version (version_num) VALUES (:version)"), {"version": version})
    return version


def back_up(engine: Engine, version: str, now: datetime) -> Path | None:
    """Copy a SQLite file to beside itself, whole and readable or not at all; gives the copy."""
    path = file_of(engine)
    if path is None:
        return None
    target = path.with_name(f"{path.name}.{version}-{now:%Y%m%dT%H%M%SZ}.backup")
    try:
        copy_database(path, target)
    except (sqlite3.Error, OSError) as error:
        raise Transient(_NO_BACKUP.format(error)) from error
    return target


def copy_database(path: Path, target: Path) -> None:
    """Copy the SQLite file `path` while it is in use: `target` is there whole, checked and private, or not at all."""
    part = target.with_name(target.name + ".part")
    try:
        part.touch(mode=0o600)
        # The backup API, not a copy of the file: what stands in the -wal file belongs to it.
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
            if (found := copy.execute("PRAGMA integrity_check(1)").fetchone()[0]) != "ok":
                raise sqlite3.DatabaseError(found)
        reached(Point.COPYING)
        part.replace(target)
        reached(Point.BACKED_UP)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def _migrate(engine: Engine, version: str, migrations: Path) -> None:
    """All steps in one transaction, the new version stamped inside it: they happen whole or not at all."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    _check_links(engine, on=False)
    try:
        with engine.begin() as connection:
            _take_turns(connection)
            config.attributes["connection"] = connection
            command.upgrade(config, version)
            if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").all():
                raise Misconfigured(_BROKEN_LINKS)
            reached(Point.MIGRATING)
        reached(Point.MIGRATED)
    finally:
        _check_links(engine, on=True)


def _check_links(engine: Engine, on: bool) -> None:
    """SQLite changes a table by making it anew, which its foreign keys would hinder; inside a transaction they stay."""
    if engine.dialect.name == "sqlite":
        with closing(engine.raw_connection()) as connection:
            connection.cursor().execute(f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}")
