"""What a team says together: gathered, held back where it would name somebody, set out by spread."""
