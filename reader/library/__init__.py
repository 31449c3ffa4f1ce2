"""What the person keeps, in one SQLite database."""
