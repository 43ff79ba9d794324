"""Programmes: enterprises and their people, coaches, an administrator, over months."""
