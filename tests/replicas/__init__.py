"""Several programs on one PostgreSQL: real processes behind one webhook."""
