"""The panel's questions and the plain counts, answered from a report alone, in the engine and again in the window."""
