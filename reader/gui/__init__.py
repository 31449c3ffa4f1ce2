"""The window; one module a part."""
