"""What messengers need: message ids, buttons that still count, addresses out of reach."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.columns import Time

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("addresses", sa.Column("gone", Time(), nullable=True))
    op.add_column(
        "inbox",
        sa.Column("message", sa.String(length=100), nullable=False, server_default=""),
    )
    op.create_index(op.f("ix_inbox_address_message"), "inbox", ["address", "message"])
    op.add_column(
        "outbox",
        sa.Column("live", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column("outbox", sa.Column("face", sa.JSON(), nullable=True))
    op.add_column("outbox", sa.Column("revises", sa.BigInteger(), nullable=True))
    op.create_index(op.f("ix_outbox_address_live"), "outbox", ["address", "live"])
