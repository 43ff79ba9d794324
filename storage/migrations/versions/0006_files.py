"""Each who works on an enterprise file has their own place on it; asks, claims, first names."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.columns import Time

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

CHANGING = "stage = 'editing' AND back_to <> ''"
STOOD = (  # together: nobody knows who of them was in the middle of something
    "(SELECT COUNT(*) FROM members AS others "
    "WHERE others.conversation = members.conversation) > 1"
)
MOVED = ("language", "stage", "focus", "back_to", "doubt", "misreads", "until")


def upgrade() -> None:
    _places()
    with op.batch_alter_table("invitations") as batch:
        batch.add_column(sa.Column("person", sa.String(36), nullable=True))
        batch.add_column(
            sa.Column("name", sa.Text(), nullable=False, server_default="")
        )
        batch.create_foreign_key(
            "fk_invitations_person", "people", ["person"], ["id"]
        )
    op.add_column("addresses", sa.Column("asked", sa.String(64), nullable=True))
    op.add_column("conversations", sa.Column("follows", sa.String(36), nullable=True))
    op.create_index("ix_conversations_follows", "conversations", ["follows"])
    _asks()
    _claims()


def _places() -> None:
    """Let everybody stand where all of them stood together."""
    text, words = sa.String, sa.Text()
    columns = (
        sa.Column("name", words, nullable=False, server_default=""),
        sa.Column("language", text(35), nullable=False, server_default=""),
        sa.Column("stage", text(100), nullable=False, server_default="notice"),
        sa.Column("focus", words, nullable=True),
        sa.Column("back_to", text(100), nullable=False, server_default=""),
        sa.Column("doubt", words, nullable=True),
        sa.Column("misreads", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("until", text(10), nullable=False, server_default=""),
        sa.Column("seen", sa.Integer(), nullable=True),
    )
    for column in columns:
        op.add_column("members", column)
    for name in MOVED:
        op.execute(
            f"UPDATE members SET {name} = (SELECT conversations.{name} "
            "FROM conversations WHERE conversations.id = members.conversation)"
        )
    op.execute(f"UPDATE members SET stage = back_to WHERE {STOOD} AND {CHANGING}")
    op.execute(
        "UPDATE members SET focus = NULL, doubt = NULL, misreads = 0, back_to = '' "
        f"WHERE {STOOD} AND stage <> 'paused'"
    )
    op.execute(f"UPDATE members SET doubt = NULL, misreads = 0 WHERE {STOOD}")
    op.execute(
        "UPDATE members SET seen = (SELECT COALESCE(MAX(answers.number), 0) "
        "FROM answers WHERE answers.conversation = members.conversation)"
    )
    with op.batch_alter_table("conversations") as batch:
        for name in MOVED:
            batch.drop_column(name)


def _asks() -> None:
    id_, text = sa.String(36), sa.Text()
    op.create_table(
        "asks",
        sa.Column("mark", sa.String(64), nullable=False),
        sa.Column("conversation", id_, nullable=False),
        sa.Column("person", id_, nullable=False),
        sa.Column("name", text, nullable=False),
        sa.Column("prompt", sa.String(100), nullable=False),
        sa.Column("item", sa.String(200), nullable=False),
        sa.Column("field", sa.String(100), nullable=False),
        sa.Column("until", Time(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("by", id_, nullable=True),
        sa.Column("by_name", text, nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("doubt", text, nullable=True),
        sa.Column("misreads", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_asks_conversation"
        ),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_asks_person"),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name="fk_asks_by"),
        sa.PrimaryKeyConstraint("mark", name="pk_asks"),
    )
    for name in ("conversation", "person", "by"):
        op.create_index(f"ix_asks_{name}", "asks", [name])


def _claims() -> None:
    id_ = sa.String(36)
    op.create_table(
        "claims",
        sa.Column("conversation", id_, nullable=False),
        sa.Column("sitting", sa.String(100), nullable=False),
        sa.Column("person", id_, nullable=False),
        sa.Column("since", Time(), nullable=False),
        sa.Column("told", sa.String(36), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_claims_conversation"
        ),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_claims_person"),
        sa.PrimaryKeyConstraint("conversation", "sitting", name="pk_claims"),
    )
    op.create_index("ix_claims_person", "claims", ["person"])
