"""Asking once for the settings that have no default, and keeping them in a file."""
