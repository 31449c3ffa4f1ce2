"""The library in the window."""
