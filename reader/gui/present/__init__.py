"""Presenting to a class: the wall, what is shown on it, and the view that only the speaker sees."""
