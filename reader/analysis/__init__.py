"""From an Article to a Report; one module a question."""
