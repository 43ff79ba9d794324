"""What many enterprises answered, by family: nothing of fewer than five, now or by comparing."""
