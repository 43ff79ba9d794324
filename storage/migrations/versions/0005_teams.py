"""Teams: sessions, who takes part, what was agreed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.columns import Time

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("conversations") as batch:
        batch.add_column(
            sa.Column("session", sa.String(36), nullable=False, server_default="")
        )
        batch.drop_constraint("uq_conversations_person_roadmap_round", type_="unique")
        batch.create_unique_constraint(
            "uq_conversations_person_roadmap_session_round",
            ["person", "roadmap", "session", "round"],
        )
    op.create_index("ix_conversations_session", "conversations", ["session"])
    op.add_column(
        "outbox",
        sa.Column("about", sa.String(36), nullable=False, server_default=""),
    )
    op.create_index("ix_outbox_about", "outbox", ["about"])
    op.add_column(
        "addresses",
        sa.Column("over", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    _sessions()


def _sessions() -> None:
    id_ = sa.String(36)
    op.create_table(
        "sessions",
        sa.Column("id", id_, nullable=False),
        sa.Column("code", sa.String(20), nullable=False),
        sa.Column("place", sa.String(200), nullable=False),
        sa.Column("facilitator", sa.String(200), nullable=False),
        sa.Column("roadmap", sa.String(100), nullable=False),
        sa.Column("version", sa.String(64), nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("since", Time(), nullable=False),
        sa.Column("deadline", Time(), nullable=True),
        sa.Column("late_until", Time(), nullable=True),
        sa.Column("follows", sa.String(36), nullable=False),
        sa.Column("board", sa.BigInteger(), nullable=True),
        sa.Column("agenda", sa.BigInteger(), nullable=True),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("revealed", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["version"], ["roadmap_versions.version"], name="fk_sessions_version"
        ),
        sa.UniqueConstraint("code", name="uq_sessions_code"),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
    )
    op.create_index("ix_sessions_place", "sessions", ["place"])
    op.create_table(
        "attendees",
        sa.Column("session", id_, nullable=False),
        sa.Column("person", id_, nullable=False),
        sa.Column("conversation", id_, nullable=False),
        sa.Column("back_to", id_, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("since", Time(), nullable=False),
        sa.Column("reminded", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["session"], ["sessions.id"], name="fk_attendees_session"),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_attendees_person"),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_attendees_conversation"
        ),
        sa.PrimaryKeyConstraint("session", "person", name="pk_attendees"),
    )
    op.create_index("ix_attendees_person", "attendees", ["person"])
    op.create_table(
        "commitments",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("session", id_, nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("by", sa.String(10), nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("at", Time(), nullable=False),
        sa.ForeignKeyConstraint(["session"], ["sessions.id"], name="fk_commitments_session"),
        sa.PrimaryKeyConstraint("id", name="pk_commitments"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_commitments_session", "commitments", ["session"])
    op.create_table(
        "past",
        sa.Column("person", id_, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_past_person"),
        sa.PrimaryKeyConstraint("person", name="pk_past"),
    )
