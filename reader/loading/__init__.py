"""From a file or pasted text to an Article; one module a format."""
