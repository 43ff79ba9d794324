"""Sessions of a team: several people, one clock."""
