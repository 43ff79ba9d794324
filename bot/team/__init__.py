"""A team answers the same questions, each alone, and sees the answers together."""
