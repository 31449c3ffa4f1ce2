"""The library in the window: what was read is kept, listed, searched, opened and deleted."""
