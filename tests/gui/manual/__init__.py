"""The manual's pages on rules."""
