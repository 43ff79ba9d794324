"""A second round: one person, one roadmap, several conversations one after the other."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("conversations") as batch:
        batch.add_column(
            sa.Column("round", sa.Integer(), nullable=False, server_default="1")
        )
        batch.drop_constraint("uq_conversations_person_roadmap", type_="unique")
        batch.create_unique_constraint(
            "uq_conversations_person_roadmap_round", ["person", "roadmap", "round"]
        )
