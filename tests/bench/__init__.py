"""Figures of one run, as ratios: `make bench`."""
