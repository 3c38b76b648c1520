"""New databases, older ones brought up to date after a backup, newer ones refused."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from introbot.errors import Misconfigured, Transient
from introbot.store import open_store, schema
from introbot.store.connection import connect
from introbot.store.schema import MIGRATIONS, VERSIONS, bring_up_to_date
from introbot.store.tables import metadata
from tests.servers.postgres import Postgres
from tests.store.samples import NOW, introduction

NEXT = (*VERSIONS, "next")
NEXT_STEP = f'''"""Adds a column, and makes a table with foreign keys to it anew, which SQLite does by copying."""

import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = "{VERSIONS[-1]}"


def upgrade() -> None:
    with op.batch_alter_table("introductions") as table:
        table.add_column(sa.Column("mood", sa.Text(), server_default="good"))
        table.alter_column("outcome", server_default="open")
'''
FAILING_STEP = NEXT_STEP + '    op.execute("UPDATE introductions SET nothing = 1")\n'

SQLITE_SHAPE = "SELECT sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
POSTGRESQL_SHAPES = (
    """SELECT table_name, column_name, data_type, is_nullable, collation_name, is_identity,
              replace(column_default, table_name, '') FROM information_schema.columns WHERE table_schema = 'public'""",
    "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace",
)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An empty database of its own, without tables."""
    if request.param == "sqlite":
        engine = connect(f"sqlite:///{tmp_path}/introbot.sqlite")
    else:
        postgres: Postgres = request.getfixturevalue("postgres")
        engine = connect(postgres.new_database())
    yield engine
    engine.dispose()


def steps(folder: Path, last: str) -> Path:
    """The migrations with one more at the end."""
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "v_next.py").write_text(last)
    return folder


def shape_of(engine: Engine) -> set[str]:
    """Everything there is but rows."""
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            return {in_any_order(sql) for (sql,) in connection.execute(text(SQLITE_SHAPE))}
        return {str(tuple(row)) for query in POSTGRESQL_SHAPES for row in connection.execute(text(query))}


def in_any_order(sql: str) -> str:
    """A CREATE statement with its columns and constraints sorted: alembic writes constraints in another order."""
    head, _, rest = " ".join(sql.split()).partition("(")
    inside, _, tail = rest.rpartition(")")
    return f"{head}({sorted(part.strip() for part in inside.split(','))}){tail}"


def version_of(connection: Connection) -> str:
    found: str = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    return found


def store_something(engine: Engine) -> None:
    with closing_store(engine) as store, store.transaction() as transaction:
        transaction.create(introduction())
        transaction.append_event("abc123", NOW, "RequestMade", "referrer", None, {})


def closing_store(engine: Engine):  # type: ignore[no-untyped-def]
    return closing(open_store(engine.url.render_as_string(hide_password=False), NOW))


def test_a_new_database_has_the_shape_of_a_migrated_one(engine: Engine, tmp_path: Path) -> None:
    schema._migrate(engine, VERSIONS[-1], MIGRATIONS)
    migrated = shape_of(engine)
    with engine.begin() as connection:
        assert len(migrated) > 30
        for table in ("alembic_version", *reversed(metadata.tables)):
            cascade = "" if engine.dialect.name == "sqlite" else " CASCADE"
            connection.execute(text(f"DROP TABLE IF EXISTS {table}{cascade}"))
    bring_up_to_date(engine, NOW)
    assert shape_of(engine) == migrated


def test_every_version_has_its_step() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    steps = ScriptDirectory.from_config(config).walk_revisions()
    assert tuple(reversed([step.revision for step in steps])) == VERSIONS


def test_111_an_older_database_is_brought_up_to_date_after_a_backup(engine: Engine, tmp_path: Path) -> None:
    store_something(engine)
    bring_up_to_date(engine, NOW, NEXT, steps(tmp_path / "steps", NEXT_STEP))

    with engine.begin() as connection:
        assert version_of(connection) == "next"
        assert connection.execute(text("SELECT id, mood FROM introductions")).all() == [("abc123", "good")]
        assert connection.execute(text("SELECT count(*) FROM events")).scalar_one() == 1
    if engine.dialect.name == "sqlite":
        (backup,) = tmp_path.glob("*.backup")
        assert backup.name == f"introbot.sqlite.{VERSIONS[-1]}-20261121T120000Z.backup"
        assert backup.stat().st_mode & 0o777 == 0o600
        with closing(sqlite3.connect(backup)) as copy:
            assert copy.execute("SELECT version_num FROM alembic_version").fetchall() == [(VERSIONS[-1],)]
            assert copy.execute("SELECT id FROM introductions").fetchall() == [("abc123",)]
        with engine.begin() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1


def test_111_a_step_that_fails_leaves_everything_as_it_was(engine: Engine, tmp_path: Path) -> None:
    store_something(engine)
    before = shape_of(engine)
    with pytest.raises(DBAPIError):
        bring_up_to_date(engine, NOW, NEXT, steps(tmp_path / "steps", FAILING_STEP))
    assert shape_of(engine) == before
    bring_up_to_date(engine, NOW)
    with closing_store(engine) as store, store.transaction() as transaction:
        assert transaction.load("abc123") == (introduction(), 1)


def test_nothing_is_changed_without_a_backup(sqlite_url: str, tmp_path: Path) -> None:
    engine = connect(sqlite_url)
    store_something(engine)
    (tmp_path / f"introbot.sqlite.{VERSIONS[-1]}-20261121T120000Z.backup.part").mkdir()
    with pytest.raises(Transient, match="backup before that failed"):
        bring_up_to_date(engine, NOW, NEXT, steps(tmp_path / "steps", NEXT_STEP))
    with engine.begin() as connection:
        assert version_of(connection) == VERSIONS[-1]
    engine.dispose()


def test_a_database_that_is_up_to_date_is_left_alone(sqlite_url: str, tmp_path: Path) -> None:
    for _ in range(2):
        open_store(sqlite_url, NOW).close()
    assert [path.name for path in tmp_path.iterdir()] == ["introbot.sqlite"]


def test_112_a_newer_database_is_refused(engine: Engine) -> None:
    store_something(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Misconfigured, match=r"newer introbot .*9999.*install"):
        bring_up_to_date(engine, NOW)


def test_somebody_elses_database_is_refused(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE customers (id INTEGER)"))
    with pytest.raises(Misconfigured, match="another program"):
        bring_up_to_date(engine, NOW)
