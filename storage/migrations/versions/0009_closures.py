"""Days on which a programme, or one enterprise of it, is closed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.columns import Serial

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('closures',
    sa.Column('id', Serial, nullable=False),
    sa.Column('programme', sa.String(length=36), nullable=False),
    sa.Column('enterprise', sa.String(length=36), nullable=True),
    sa.Column('first', sa.String(length=10), nullable=False),
    sa.Column('last', sa.String(length=10), nullable=False),
    sa.ForeignKeyConstraint(['enterprise'], ['enterprises.id'], name='fk_closures_enterprise'),
    sa.ForeignKeyConstraint(['programme'], ['programmes.id'], name='fk_closures_programme'),
    sa.PrimaryKeyConstraint('id', name='pk_closures')
    )
    op.create_index('ix_closures_enterprise', 'closures', ['enterprise'], unique=False)
    op.create_index('ix_closures_programme', 'closures', ['programme'], unique=False)
