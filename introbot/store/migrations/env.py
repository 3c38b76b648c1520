"""Runs the migrations on the connection that schema.py hands over, in its transaction."""

from alembic import context

from introbot.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    # schema.py has begun the transaction: on SQLite alembic would commit after each step.
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
