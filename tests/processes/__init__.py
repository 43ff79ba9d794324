"""Fil rouge in processes of its own, forked from one that has loaded everything."""
