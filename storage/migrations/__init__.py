"""Alembic's history of the tables."""
