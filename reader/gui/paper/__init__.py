"""A report on paper: pages laid out and painted with the shapes of the window."""
