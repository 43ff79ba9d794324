"""Programmes: enterprises, coaches, what passes between them, and what is sent to people."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.columns import Serial, Time

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _programmes()
    _administrators()
    _broadcasts()
    _coaches()
    _leaves()
    _nudges()
    _passes()
    _pools()
    _rhythms()
    _enterprises()
    _letters()
    _recipients()
    _shares()
    _meetings()
    _tickets()
    _agreements()
    op.add_column('addresses', sa.Column('writing', sa.String(length=300), nullable=True))

def _programmes() -> None:
    op.create_table('programmes',
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('name', sa.String(length=100), nullable=False),
    sa.Column('roadmap', sa.String(length=100), nullable=False),
    sa.Column('since', Time(), nullable=False),
    sa.PrimaryKeyConstraint('id', name='pk_programmes'),
    sa.UniqueConstraint('name', name='uq_programmes_name')
    )

def _administrators() -> None:
    op.create_table('administrators',
    sa.Column('programme', sa.String(length=36), nullable=False),
    sa.Column('person', sa.String(length=36), nullable=False),
    sa.Column('since', Time(), nullable=False),
    sa.ForeignKeyConstraint(['person'], ['people.id'], name='fk_administrators_person'),
    sa.ForeignKeyConstraint(['programme'], ['programmes.id'], name='fk_administrators_programme'),
    sa.PrimaryKeyConstraint('programme', 'person', name='pk_administrators')
    )
    op.create_index('ix_administrators_person', 'administrators', ['person'], unique=False)

def _broadcasts() -> None:
    op.create_table('broadcasts',
    sa.Column('id', Serial, nullable=False),
    sa.Column('programme', sa.String(length=36), nullable=False),
    sa.Column('person', sa.String(length=36), nullable=True),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('at', Time(), nullable=False),
    sa.ForeignKeyConstraint(['person'], ['people.id'], name='fk_broadcasts_person'),
    sa.ForeignKeyConstraint(['programme'], ['programmes.id'], name='fk_broadcasts_programme'),
    sa.PrimaryKeyConstraint('id', name='pk_broadcasts'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_broadcasts_person', 'broadcasts', ['person'], unique=False)

def _coaches() -> None:
    op.create_table('coaches',
    sa.Column('id', Serial, nullable=False),
    sa.Column('programme', sa.String(length=36), nullable=False),
    sa.Column('mark', sa.String(length=64), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('language', sa.String(length=35), nullable=False),
    sa.Column('person', sa.String(length=36), nullable=True),
    sa.Column('digest', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['person'], ['people.id'], name='fk_coaches_person'),
    sa.ForeignKeyConstraint(['programme'], ['programmes.id'], name='fk_coaches_programme'),
    sa.PrimaryKeyConstraint('id', name='pk_coaches'),
    sa.UniqueConstraint('programme', 'mark', name='uq_coaches_programme_mark')
    )
    op.create_index('ix_coaches_person', 'coaches', ['person'], unique=False)

def _leaves() -> None:
    op.create_table('leaves',
    sa.Column('id', Serial, nullable=False),
    sa.Column('person', sa.String(length=36), nullable=False),
    sa.Column('first', sa.String(length=10), nullable=False),
    sa.Column('last', sa.String(length=10), nullable=False),
    sa.ForeignKeyConstraint(['person'], ['people.id'], name='fk_leaves_person'),
    sa.PrimaryKeyConstraint('id', name='pk_leaves')
    )
    op.create_index('ix_leaves_person', 'leaves', ['person'], unique=False)

def _nudges() -> None:
    op.create_table('nudges',
    sa.Column('id', Serial, nullable=False),
    sa.Column('person', sa.String(length=36), nullable=False),
    sa.Column('kind', sa.String(length=40), nullable=False),
    sa.Column('about', sa.String(length=200), nullable=False),
    sa.Column('sender', sa.String(length=36), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('due', Time(), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('why', sa.String(length=40), nullable=False),
    sa.Column('sent', Time(), nullable=True),
    sa.Column('answered', Time(), nullable=True),
    sa.ForeignKeyConstraint(['person'], ['people.id'], name='fk_nudges_person'),
    sa.PrimaryKeyConstraint('id', name='pk_nudges'),
    sa.UniqueConstraint('person', 'kind', 'about', name='uq_nudges_person_kind_about')
    )
    op.create_index('ix_nudges_person', 'nudges', ['person'], unique=False)
    op.create_index('ix_nudges_person_state', 'nudges', ['person', 'state'], unique=False)
    op.create_index('ix_nudges_state_due', 'nudges', ['state', 'due'], unique=False)

def _passes() -> None:
    op.create_table('passes',
    sa.Column('mark', sa.String(length=64), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('person', sa.String(length=36), nullable=False),
    sa.Column('until', Time(), nullable=False),
    sa.Column('used', Time(), nullable=True),
    sa.ForeignKeyConstraint(['person'], ['people.id'], name='fk_passes_person'),
    sa.PrimaryKeyConstraint('mark', name='pk_passes')
    )
    op.create_index('ix_passes_person', 'passes', ['person'], unique=False)

def _pools() -> None:
    op.create_table('pools',
    sa.Column('programme', sa.String(length=36), nullable=False),
    sa.Column('family', sa.String(length=100), nullable=False),
    sa.Column('cell', sa.String(length=200), nullable=False),
    sa.Column('contributors', sa.Text(), nullable=False),
    sa.Column('figures', sa.Text(), nullable=False),
    sa.Column('at', Time(), nullable=False),
    sa.ForeignKeyConstraint(['programme'], ['programmes.id'], name='fk_pools_programme'),
    sa.PrimaryKeyConstraint('programme', 'family', 'cell', name='pk_pools')
    )

def _rhythms() -> None:
    op.create_table('rhythms',
    sa.Column('person', sa.String(length=36), nullable=False),
    sa.Column('country', sa.String(length=2), nullable=False),
    sa.Column('weekday', sa.Integer(), nullable=False),
    sa.Column('hour', sa.Integer(), nullable=False),
    sa.Column('minute', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['person'], ['people.id'], name='fk_rhythms_person'),
    sa.PrimaryKeyConstraint('person', name='pk_rhythms')
    )

def _enterprises() -> None:
    op.create_table('enterprises',
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('programme', sa.String(length=36), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('mark', sa.String(length=64), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('language', sa.String(length=35), nullable=False),
    sa.Column('country', sa.String(length=2), nullable=False),
    sa.Column('people', sa.Integer(), nullable=False),
    sa.Column('coach', Serial, nullable=False),
    sa.Column('conversation', sa.String(length=36), nullable=True),
    sa.Column('since', Time(), nullable=False),
    sa.ForeignKeyConstraint(['coach'], ['coaches.id'], name='fk_enterprises_coach'),
    sa.ForeignKeyConstraint(['programme'], ['programmes.id'], name='fk_enterprises_programme'),
    sa.PrimaryKeyConstraint('id', name='pk_enterprises'),
    sa.UniqueConstraint('conversation', name='uq_enterprises_conversation'),
    sa.UniqueConstraint('programme', 'mark', name='uq_enterprises_programme_mark'),
    sa.UniqueConstraint('programme', 'number', name='uq_enterprises_programme_number')
    )
    op.create_index('ix_enterprises_coach', 'enterprises', ['coach'], unique=False)

def _letters() -> None:
    op.create_table('letters',
    sa.Column('id', Serial, nullable=False),
    sa.Column('conversation', sa.String(length=36), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('person', sa.String(length=36), nullable=True),
    sa.Column('coach', sa.Boolean(), nullable=False),
    sa.Column('prompt', sa.String(length=100), nullable=False),
    sa.Column('item', sa.String(length=200), nullable=False),
    sa.Column('field', sa.String(length=100), nullable=False),
    sa.Column('context', sa.Text(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('about', sa.BigInteger(), nullable=True),
    sa.Column('at', Time(), nullable=False),
    sa.Column('settled', Time(), nullable=True),
    sa.ForeignKeyConstraint(['conversation'], ['conversations.id'], name='fk_letters_conversation'),
    sa.ForeignKeyConstraint(['person'], ['people.id'], name='fk_letters_person'),
    sa.PrimaryKeyConstraint('id', name='pk_letters'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_letters_conversation', 'letters', ['conversation'], unique=False)
    op.create_index('ix_letters_person', 'letters', ['person'], unique=False)

def _recipients() -> None:
    op.create_table('recipients',
    sa.Column('broadcast', Serial, nullable=False),
    sa.Column('person', sa.String(length=36), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('why', sa.String(length=40), nullable=False),
    sa.Column('at', Time(), nullable=False),
    sa.ForeignKeyConstraint(['broadcast'], ['broadcasts.id'], name='fk_recipients_broadcast'),
    sa.ForeignKeyConstraint(['person'], ['people.id'], name='fk_recipients_person'),
    sa.PrimaryKeyConstraint('broadcast', 'person', name='pk_recipients')
    )
    op.create_index('ix_recipients_person', 'recipients', ['person'], unique=False)

def _shares() -> None:
    op.create_table('shares',
    sa.Column('id', Serial, nullable=False),
    sa.Column('conversation', sa.String(length=36), nullable=False),
    sa.Column('person', sa.String(length=36), nullable=True),
    sa.Column('prompt', sa.String(length=100), nullable=False),
    sa.Column('given', sa.Boolean(), nullable=False),
    sa.Column('at', Time(), nullable=False),
    sa.ForeignKeyConstraint(['conversation'], ['conversations.id'], name='fk_shares_conversation'),
    sa.ForeignKeyConstraint(['person'], ['people.id'], name='fk_shares_person'),
    sa.PrimaryKeyConstraint('id', name='pk_shares')
    )
    op.create_index('ix_shares_conversation', 'shares', ['conversation'], unique=False)
    op.create_index('ix_shares_person', 'shares', ['person'], unique=False)

def _meetings() -> None:
    op.create_table('meetings',
    sa.Column('id', Serial, nullable=False),
    sa.Column('enterprise', sa.String(length=36), nullable=False),
    sa.Column('coach', Serial, nullable=False),
    sa.Column('at', Time(), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('sequence', sa.Integer(), nullable=False),
    sa.Column('since', Time(), nullable=False),
    sa.ForeignKeyConstraint(['coach'], ['coaches.id'], name='fk_meetings_coach'),
    sa.ForeignKeyConstraint(['enterprise'], ['enterprises.id'], name='fk_meetings_enterprise'),
    sa.PrimaryKeyConstraint('id', name='pk_meetings'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_meetings_coach', 'meetings', ['coach'], unique=False)
    op.create_index('ix_meetings_enterprise', 'meetings', ['enterprise'], unique=False)

def _tickets() -> None:
    op.create_table('tickets',
    sa.Column('mark', sa.String(length=64), nullable=False),
    sa.Column('programme', sa.String(length=36), nullable=False),
    sa.Column('role', sa.String(length=20), nullable=False),
    sa.Column('enterprise', sa.String(length=36), nullable=True),
    sa.Column('coach', Serial, nullable=True),
    sa.Column('until', Time(), nullable=False),
    sa.Column('used', Time(), nullable=True),
    sa.Column('person', sa.String(length=36), nullable=True),
    sa.ForeignKeyConstraint(['coach'], ['coaches.id'], name='fk_tickets_coach'),
    sa.ForeignKeyConstraint(['enterprise'], ['enterprises.id'], name='fk_tickets_enterprise'),
    sa.ForeignKeyConstraint(['person'], ['people.id'], name='fk_tickets_person'),
    sa.ForeignKeyConstraint(['programme'], ['programmes.id'], name='fk_tickets_programme'),
    sa.PrimaryKeyConstraint('mark', name='pk_tickets')
    )
    op.create_index('ix_tickets_coach', 'tickets', ['coach'], unique=False)
    op.create_index('ix_tickets_enterprise', 'tickets', ['enterprise'], unique=False)
    op.create_index('ix_tickets_person', 'tickets', ['person'], unique=False)

def _agreements() -> None:
    op.create_table('agreements',
    sa.Column('id', Serial, nullable=False),
    sa.Column('meeting', Serial, nullable=False),
    sa.Column('enterprise', sa.String(length=36), nullable=False),
    sa.Column('what', sa.Text(), nullable=False),
    sa.Column('who', sa.String(length=20), nullable=False),
    sa.Column('by', sa.String(length=10), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('at', Time(), nullable=False),
    sa.ForeignKeyConstraint(['enterprise'], ['enterprises.id'], name='fk_agreements_enterprise'),
    sa.ForeignKeyConstraint(['meeting'], ['meetings.id'], name='fk_agreements_meeting'),
    sa.PrimaryKeyConstraint('id', name='pk_agreements'),
    sqlite_autoincrement=True
    )
    op.create_index('ix_agreements_enterprise', 'agreements', ['enterprise'], unique=False)
    op.create_index('ix_agreements_meeting', 'agreements', ['meeting'], unique=False)
