"""Everything kept about a person: gathered, told, handed over in files, and loaded elsewhere."""
