"""Sourcelight: a reader that shows who says so in a news article, and how they know."""
