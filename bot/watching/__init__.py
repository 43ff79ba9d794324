"""Seeing it run: what a process counts, what waits in the database, and a local port that shows both."""
