"""Several programs on one database: who sends what, and how fast all of them may send."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('outbox', sa.Column('sender', sa.Integer(), server_default='0', nullable=False))
    op.create_table('paces',
    sa.Column('key', sa.String(length=64), nullable=False),
    sa.Column('clock', sa.Double(), nullable=False),
    sa.PrimaryKeyConstraint('key', name='pk_paces')
    )
    op.create_index('ix_inbox_waiting', 'inbox', ['account', 'address'], unique=False,
    sqlite_where=sa.text("state = 'waiting'"), postgresql_where=sa.text("state = 'waiting'"))
