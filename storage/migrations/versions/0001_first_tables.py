"""The first tables: people, conversations, answers, what comes in and what goes out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.columns import Time

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('attachments',
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('name', sa.String(length=255), nullable=False),
    sa.Column('type', sa.String(length=100), nullable=False),
    sa.Column('bytes', sa.BigInteger(), nullable=False),
    sa.Column('at', Time(), nullable=False),
    sa.PrimaryKeyConstraint('sha256', name=op.f('pk_attachments'))
    )
    op.create_table('inbox',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('account', sa.String(length=100), nullable=False),
    sa.Column('update', sa.String(length=100), nullable=False),
    sa.Column('address', sa.String(length=200), nullable=False),
    sa.Column('body', sa.JSON(), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('at', Time(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_inbox')),
    sa.UniqueConstraint('account', 'update', name=op.f('uq_inbox_account_update'))
    )
    op.create_table('outbox',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('address', sa.String(length=200), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('body', sa.JSON(), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.Column('not_before', Time(), nullable=False),
    sa.Column('message', sa.String(length=100), nullable=False),
    sa.Column('at', Time(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_outbox'))
    )
    op.create_index(op.f('ix_outbox_address_state'), 'outbox', ['address', 'state'], unique=False)
    op.create_table('people',
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('since', Time(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_people'))
    )
    op.create_table('roadmap_versions',
    sa.Column('version', sa.String(length=64), nullable=False),
    sa.Column('roadmap', sa.String(length=100), nullable=False),
    sa.Column('canonical', sa.Text(), nullable=False),
    sa.Column('published', Time(), nullable=False),
    sa.PrimaryKeyConstraint('version', name=op.f('pk_roadmap_versions'))
    )
    op.create_table('timers',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('topic', sa.String(length=100), nullable=False),
    sa.Column('key', sa.String(length=200), nullable=False),
    sa.Column('due', Time(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_timers')),
    sa.UniqueConstraint('topic', 'key', name=op.f('uq_timers_topic_key'))
    )
    op.create_index(op.f('ix_timers_due'), 'timers', ['due'], unique=False)
    op.create_table('addresses',
    sa.Column('address', sa.String(length=200), nullable=False),
    sa.Column('person', sa.String(length=36), nullable=False),
    sa.Column('conversation', sa.String(length=36), nullable=True),
    sa.Column('language', sa.String(length=35), nullable=False),
    sa.ForeignKeyConstraint(['person'], ['people.id'], name=op.f('fk_addresses_person')),
    sa.PrimaryKeyConstraint('address', name=op.f('pk_addresses'))
    )
    op.create_index(op.f('ix_addresses_person'), 'addresses', ['person'], unique=False)
    op.create_table('conversations',
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('person', sa.String(length=36), nullable=False),
    sa.Column('roadmap', sa.String(length=100), nullable=False),
    sa.Column('version', sa.String(length=64), nullable=False),
    sa.Column('language', sa.String(length=35), nullable=False),
    sa.Column('stage', sa.String(length=100), nullable=False),
    sa.Column('focus', sa.JSON(), nullable=True),
    sa.Column('back_to', sa.String(length=100), nullable=False),
    sa.Column('doubt', sa.JSON(), nullable=True),
    sa.Column('misreads', sa.Integer(), nullable=False),
    sa.Column('until', sa.String(length=10), nullable=False),
    sa.Column('rev', sa.Integer(), nullable=False),
    sa.Column('opened', Time(), nullable=False),
    sa.ForeignKeyConstraint(['person'], ['people.id'], name=op.f('fk_conversations_person')),
    sa.ForeignKeyConstraint(['version'], ['roadmap_versions.version'], name=op.f('fk_conversations_version')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_conversations')),
    sa.UniqueConstraint('person', 'roadmap', name=op.f('uq_conversations_person_roadmap'))
    )
    op.create_table('answers',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('conversation', sa.String(length=36), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('prompt', sa.String(length=100), nullable=False),
    sa.Column('item', sa.String(length=200), nullable=False),
    sa.Column('field', sa.String(length=100), nullable=False),
    sa.Column('status', sa.String(length=20), nullable=False),
    sa.Column('value', sa.JSON(), nullable=True),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('language', sa.String(length=35), nullable=False),
    sa.Column('marks', sa.JSON(), nullable=False),
    sa.Column('author', sa.String(length=200), nullable=False),
    sa.Column('version', sa.String(length=64), nullable=False),
    sa.Column('update', sa.String(length=200), nullable=False),
    sa.Column('at', Time(), nullable=False),
    sa.ForeignKeyConstraint(['conversation'], ['conversations.id'], name=op.f('fk_answers_conversation')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_answers')),
    sa.UniqueConstraint('conversation', 'number', name=op.f('uq_answers_conversation_number'))
    )
    op.create_table('remarks',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('conversation', sa.String(length=36), nullable=False),
    sa.Column('version', sa.String(length=64), nullable=False),
    sa.Column('prompt', sa.String(length=100), nullable=False),
    sa.Column('field', sa.String(length=100), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('language', sa.String(length=35), nullable=False),
    sa.Column('at', Time(), nullable=False),
    sa.ForeignKeyConstraint(['conversation'], ['conversations.id'], name=op.f('fk_remarks_conversation')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_remarks'))
    )
