"""Rights: notices, consents, requests, a trail, erasing, sealing; files know whose they are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.columns import Time

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXTS = {  # columns that held JSON and hold a text now, which can be sealed
    "conversations": {"focus": True, "doubt": True},
    "answers": {"value": True, "marks": False},
    "inbox": {"body": False},
    "outbox": {"body": False, "face": True},
}


def upgrade() -> None:
    for table, columns in TEXTS.items():
        again = {"sqlite_autoincrement": True} if table == "outbox" else {}
        with op.batch_alter_table(table, table_kwargs=again) as batch:
            for column, nullable in columns.items():
                batch.alter_column(
                    column,
                    existing_type=sa.JSON(),
                    type_=sa.Text(),
                    existing_nullable=nullable,
                    postgresql_using=f"{column}::text",
                )
    op.add_column(
        "people",
        sa.Column("notice", sa.String(16), nullable=False, server_default=""),
    )
    op.add_column("people", sa.Column("quiet_until", Time(), nullable=True))
    op.add_column("people", sa.Column("seen", Time(), nullable=True))
    op.execute(
        "UPDATE people SET seen = COALESCE((SELECT MAX(answers.at) FROM answers "
        "JOIN conversations ON conversations.id = answers.conversation "
        "WHERE conversations.person = people.id), since)"
    )
    with op.batch_alter_table("people") as batch:
        batch.alter_column("seen", existing_type=Time(), nullable=False)
    _rights()
    _members()
    _attachments()


def _rights() -> None:
    person = sa.String(36)
    op.create_table(
        "members",
        sa.Column("conversation", person, nullable=False),
        sa.Column("person", person, nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("since", Time(), nullable=False),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name="fk_members_conversation"),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_members_person"),
        sa.PrimaryKeyConstraint("conversation", "person", name="pk_members"),
    )
    op.create_index("ix_members_person", "members", ["person"])
    op.create_table(
        "invitations",
        sa.Column("mark", sa.String(64), nullable=False),
        sa.Column("conversation", person, nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("until", Time(), nullable=False),
        sa.Column("used", Time(), nullable=True),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name="fk_invitations_conversation"),
        sa.PrimaryKeyConstraint("mark", name="pk_invitations"),
    )
    op.create_index("ix_invitations_conversation", "invitations", ["conversation"])
    op.create_table(
        "texts",
        sa.Column("version", sa.String(16), nullable=False),
        sa.Column("about", sa.String(40), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("since", Time(), nullable=False),
        sa.PrimaryKeyConstraint("version", name="pk_texts"),
    )
    op.create_table(
        "consents",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("person", person, nullable=False),
        sa.Column("purpose", sa.String(20), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("text", sa.String(16), nullable=False),
        sa.Column("at", Time(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_consents_person"),
        sa.ForeignKeyConstraint(["text"], ["texts.version"], name="fk_consents_text"),
        sa.PrimaryKeyConstraint("id", name="pk_consents"),
    )
    op.create_index("ix_consents_person", "consents", ["person"])
    op.create_table(
        "trail",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("whose", person, nullable=False),
        sa.Column("reader", sa.String(200), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("object", sa.String(40), nullable=False),
        sa.Column("action", sa.String(20), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", Time(), nullable=False),
        sa.ForeignKeyConstraint(["whose"], ["people.id"], name="fk_trail_whose"),
        sa.PrimaryKeyConstraint("id", name="pk_trail"),
    )
    op.create_index("ix_trail_whose", "trail", ["whose"])
    op.create_table(
        "requests",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("person", person, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("conversation", person, nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", Time(), nullable=False),
        sa.Column("due", Time(), nullable=False),
        sa.Column("settled", Time(), nullable=True),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_requests_person"),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name="fk_requests_conversation"),
        sa.PrimaryKeyConstraint("id", name="pk_requests"),
    )
    op.create_index("ix_requests_person", "requests", ["person"])
    op.create_table(
        "tombstones",
        sa.Column("mark", sa.String(64), nullable=False),
        sa.Column("at", Time(), nullable=False),
        sa.PrimaryKeyConstraint("mark", name="pk_tombstones"),
    )
    op.create_table(
        "keys",
        sa.Column("name", sa.String(16), nullable=False),
        sa.Column("since", Time(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_keys"),
    )


def _members() -> None:
    """Make whoever opened a conversation the first who works on it."""
    op.execute(
        "INSERT INTO members (conversation, person, role, since) "
        "SELECT id, person, 'participant', opened FROM conversations"
    )


def _attachments() -> None:
    """Note of each file whose it is: of who sent it, or was sent it."""
    old = sa.table("attachments", *(sa.column(name) for name in ("sha256", "name", "type", "bytes")), sa.column("at", Time()))
    bind = op.get_bind()
    kept = {row.sha256: row for row in bind.execute(sa.select(old))}
    owned = sorted({each for each in _owned(bind) if each[0] in kept})
    op.drop_table("attachments")
    new = op.create_table(
        "attachments",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("person", sa.String(36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("type", sa.String(100), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("at", Time(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_attachments_person"),
        sa.PrimaryKeyConstraint("sha256", "person", name="pk_attachments"),
    )
    rows = [{**kept[digest]._mapping, "person": person} for digest, person in owned]
    if rows:
        bind.execute(sa.insert(new), rows)


def _owned(bind: sa.Connection) -> Iterator[tuple[str, str]]:
    """Yield the hash of a file with the person it is of."""
    said = "SELECT a.value, c.person FROM answers a JOIN conversations c ON c.id = a.conversation"
    for value, person in bind.execute(sa.text(said)):
        for digest in _digests(json.loads(value) if isinstance(value, str) else None):
            yield digest, person
    sent = "SELECT o.body, a.person FROM outbox o JOIN addresses a ON a.address = o.address"
    for body, person in bind.execute(sa.text(sent)):
        found = json.loads(body)
        for digest in _digests(found.get("file")):
            yield digest, person


def _digests(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for each in (value, *value.get("more", ())):
            if "sha256" in each:
                yield each["sha256"]
        if value.get("photo"):
            yield value["photo"]
